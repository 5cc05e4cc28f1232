import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxOf,
  builtPicture,
  elementSnippet,
  iframeSnippet,
  pictureSnippet,
  scriptSnippet,
  type SnippetSubject,
} from '../../src/export/snippet';
import { DEFAULT_EMBED } from '../../src/spec/embed-options';
import { GALLERY } from '../../src/spec/gallery';
import { DEFAULT_CHOROPLETH, DEFAULT_GROWTH } from '../../src/spec/presets';

const SITE = 'https://phare.example/atlas/';
const subject: SnippetSubject = {
  siteUrl: SITE,
  spec: { ...DEFAULT_GROWTH, scale: 'log' },
  options: { ...DEFAULT_EMBED, theme: 'dark' },
  title: 'Le numérique croît de 4 % par an',
  description: 'Courbes de trois zones d’emploi.',
  language: 'fr',
  box: { widthPx: 640, heightPx: 480, minHeightPx: 420, maxHeightPx: 700 },
};
const inGallery: SnippetSubject = { ...subject, spec: DEFAULT_CHOROPLETH };
const OWN_FILE = { src: 'phare-growth.png', widthPx: 1200, heightPx: 675 };

describe('snippets', () => {
  it('writes a lazy frame with the figure’s title, its proportions and a link inside', () => {
    expect(iframeSnippet(subject)).toBe(
      '<iframe title="Le numérique croît de 4 % par an" ' +
        'src="https://phare.example/atlas/embed.html?vue=croissance&amp;echelle=log&amp;theme=dark" loading="lazy" ' +
        'width="100%" style="width:100%;aspect-ratio:640/480;min-height:420px;max-height:700px;border:0;color-scheme:normal" ' +
        'referrerpolicy="strict-origin-when-cross-origin" allow="fullscreen; clipboard-write; web-share">' +
        '<a href="https://phare.example/atlas/?vue=croissance&amp;echelle=log">Le numérique croît de 4 % par an</a>' +
        '</iframe>',
    );
  });

  it('writes a link for the host script, which is a link where scripts are off', () => {
    expect(scriptSnippet(subject)).toBe(
      '<a data-phare href="https://phare.example/atlas/embed.html?vue=croissance&amp;echelle=log&amp;theme=dark">' +
        'Le numérique croît de 4 % par an</a>\n' +
        '<script async src="https://phare.example/atlas/phare.js"></script>',
    );
    expect(elementSnippet({ ...subject, spec: DEFAULT_CHOROPLETH, options: DEFAULT_EMBED })).toBe(
      '<phare-figure src="https://phare.example/atlas/embed/densite-etablissements.html" ' +
        'title="Le numérique croît de 4 % par an">' +
        '<a href="https://phare.example/atlas/?vue=carte">Le numérique croît de 4 % par an</a></phare-figure>\n' +
        '<script async src="https://phare.example/atlas/phare.js"></script>',
    );
  });

  it('shows the picture of the build where there is one, else the file that the host puts up', () => {
    const live = { ...inGallery, options: DEFAULT_EMBED };
    expect(builtPicture(subject)).toBeNull();
    // The build draws in French, and anew with each vintage: neither an English picture nor one that stays.
    expect(builtPicture({ ...live, language: 'en' })).toBeNull();
    expect(builtPicture({ ...live, options: { ...DEFAULT_EMBED, vintage: '2026-11-22' } })).toBeNull();
    const built = builtPicture(live);
    expect(built).toEqual({ src: `${SITE}pictures/densite-etablissements.png`, widthPx: 1200, heightPx: 630 });
    expect(pictureSnippet(inGallery, built ?? OWN_FILE)).toBe(
      '<a href="https://phare.example/atlas/?vue=carte">' +
        '<img src="https://phare.example/atlas/pictures/densite-etablissements.png" ' +
        'alt="Courbes de trois zones d’emploi." width="1200" height="630" loading="lazy" ' +
        'style="max-width:100%;height:auto"></a>',
    );
    expect(pictureSnippet(subject, OWN_FILE)).toContain('<img src="phare-growth.png"');
  });

  it('leads English readers to the English atlas', () => {
    const english = { ...inGallery, language: 'en', options: { ...DEFAULT_EMBED, language: 'en' } } as const;
    expect(iframeSnippet(english)).toContain('src="https://phare.example/atlas/embed/en/densite-etablissements.html"');
    expect(iframeSnippet(english)).toContain('href="https://phare.example/atlas/?vue=carte&amp;lang=en"');
  });

  it('keeps every figure readable on a phone: a box never falls below a height of its own', () => {
    for (const spec of Object.values(GALLERY)) {
      const { heightPx, minHeightPx, maxHeightPx } = boxOf(spec);
      expect([minHeightPx, heightPx, maxHeightPx].toSorted((a, b) => a - b)).toEqual([
        minHeightPx,
        heightPx,
        maxHeightPx,
      ]);
      expect(minHeightPx).toBeGreaterThanOrEqual(400);
    }
  });

  it('lets no text become markup', () => {
    const forms = (title: string, description: string, src: string): readonly string[] => {
      const spoken = { ...subject, title, description };
      const picture = pictureSnippet(spoken, { ...OWN_FILE, src });
      return [iframeSnippet(spoken), scriptSnippet(spoken), elementSnippet(spoken), picture].map(skeleton);
    };
    const plain = forms('t', 'd', 's');
    fc.assert(
      fc.property(hostileText(), hostileText(), hostileText(), (title, description, src) => {
        expect(forms(title, description, src)).toEqual(plain);
      }),
    );
  });
});

/** Elements and names of attributes, without what is in them: what a parser would build. */
function skeleton(html: string): string {
  return html.replace(/"[^"<>]*"/g, '""').replace(/>[^<>]*/g, '>');
}

function hostileText(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    '"',
    "'",
    '<',
    '>',
    '&',
    '&quot;',
    '</a>',
    '<script>',
    ' onload=x',
    '\n',
    '\0',
    '`',
    '=',
  );
  return fc.array(fc.oneof(piece, fc.string())).map((pieces) => pieces.join(''));
}
