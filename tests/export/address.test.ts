import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedAddress, galleryNameOf, pictureAddress, siteUrlOf, viewAddress } from '../../src/export/address';
import { decodeEmbed, DEFAULT_EMBED } from '../../src/spec/embed-options';
import { GALLERY } from '../../src/spec/gallery';
import { DEFAULT_CHOROPLETH, DEFAULT_GROWTH } from '../../src/spec/presets';
import { viewSpec } from '../spec/arbitrary';

const SITE = 'https://phare.example/atlas/';
/** In no gallery: the curves on a level scale. */
const OWN = { ...DEFAULT_GROWTH, scale: 'level' } as const;

describe('the addresses of a figure', () => {
  it('is the page that the build wrote where the gallery has the very same view', () => {
    expect(embedAddress(SITE, DEFAULT_CHOROPLETH, DEFAULT_EMBED)).toBe(`${SITE}embed/densite-etablissements.html`);
    const options = { ...DEFAULT_EMBED, language: 'en', vintage: '2026-11-22' } as const;
    expect(embedAddress(SITE, DEFAULT_GROWTH, options)).toBe(
      `${SITE}embed/en/numerique-base-100.html?vintage=2026-11-22`,
    );
  });

  it('spells the view out everywhere else', () => {
    expect(embedAddress(SITE, OWN, DEFAULT_EMBED)).toBe(`${SITE}embed.html?vue=croissance&echelle=niveau`);
    expect(embedAddress(SITE, OWN, { ...DEFAULT_EMBED, title: false, background: 'none' })).toBe(
      `${SITE}embed.html?vue=croissance&echelle=niveau&title=0&background=none`,
    );
  });

  it('finds every entry of the gallery by its view and nothing else', () => {
    for (const [name, spec] of Object.entries(GALLERY)) expect(galleryNameOf({ ...spec })).toBe(name);
    expect(galleryNameOf(OWN)).toBeNull();
    expect(galleryNameOf({ ...DEFAULT_CHOROPLETH, period: 2022 })).toBeNull();
  });

  it('says English and passes over French', () => {
    expect(viewAddress(SITE, OWN, 'fr')).toBe(`${SITE}?vue=croissance&echelle=niveau`);
    expect(viewAddress(SITE, OWN, 'en')).toBe(`${SITE}?vue=croissance&echelle=niveau&lang=en`);
    expect(pictureAddress(SITE, 'salaire-secret')).toBe(`${SITE}pictures/salaire-secret.png`);
  });

  it('restores any view, whatever it holds', () => {
    fc.assert(
      fc.property(viewSpec, (spec) => {
        if (spec.kind === 'atlas') return;
        const url = new URL(embedAddress(SITE, spec, DEFAULT_EMBED));
        expect(url.href.startsWith(SITE)).toBe(true);
        const name = /embed\/(.+)\.html$/.exec(url.pathname)?.[1];
        expect(name === undefined ? decodeEmbed(url.search).spec : GALLERY[name]).toEqual(spec);
      }),
    );
  });

  it('finds the folder of the build from any of its pages', () => {
    expect(siteUrlOf('https://phare.example/atlas/?vue=carte#map')).toBe(SITE);
    expect(siteUrlOf('https://phare.example/atlas/index.html?lieux=13055')).toBe(SITE);
    expect(siteUrlOf('http://localhost:4173')).toBe('http://localhost:4173/');
  });
});
