import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/data/load';
import type { Atlas } from '../../src/domain/atlas';
import { citation, citationFacts, type CitationFacts, type CitationForm } from '../../src/export/citation';
import { resourcesBehind } from '../../src/export/indicators-behind';
import { GALLERY } from '../../src/spec/gallery';
import { DEFAULT_CHOROPLETH } from '../../src/spec/presets';
import { share as en } from '../../src/text/en/share';
import { share as fr } from '../../src/text/fr/share';
import { makeFormatters } from '../../src/text/format';
import { COMMITTED, fromFolder } from '../data/package-folder';

const FACTS: CitationFacts = {
  title: 'Marseille et Aix réunissent 55 % des établissements',
  subtitle: 'Établissements par km², 2023',
  producers: ['Insee', 'IGN & Cie'],
  source: 'Insee, SIDE\u00a0; IGN & Cie, Contours_2018',
  vintage: '2021-2023',
  edition: '2026-11-22',
  licence: 'Licence Ouverte 2.0',
  dateRead: '2026-11-22',
  consulted: '2027-01-03',
  url: 'https://phare.example/?vue=carte&lieux=13055~13001',
  language: 'fr',
  id: 'choropleth-establishments-per-km2',
};
const french = (form: CitationForm, facts = FACTS): string => citation(form, facts, fr.citation, makeFormatters('fr'));

describe('a citation', () => {
  it('is a line under a chart', () => {
    expect(french('short')).toBe(
      'Insee, SIDE\u00a0; IGN & Cie, Contours_2018, données 2021-2023, millésime du 22 novembre 2026\u00a0; Phare, 2026, ' +
        'https://phare.example/?vue=carte&lieux=13055~13001',
    );
  });

  it('is an entry of a bibliography, in both languages', () => {
    expect(french('long')).toBe(
      'Marseille et Aix réunissent 55 % des établissements. Établissements par km², 2023. Dans\u00a0: Phare, l’atlas de ' +
        'l’économie numérique d’Aix-Marseille-Provence, 2026. Source\u00a0: Insee, SIDE\u00a0; IGN & Cie, Contours_2018, ' +
        'données 2021-2023, millésime du 22 novembre 2026, lues le 22 novembre 2026, Licence Ouverte 2.0. Consulté le 3 janvier 2027, ' +
        'https://phare.example/?vue=carte&lieux=13055~13001',
    );
    const english = { ...FACTS, title: 'T', subtitle: 'S', language: 'en' } as const;
    expect(citation('long', english, en.citation, makeFormatters('en'))).toBe(
      'T. S. In: Phare, the atlas of the digital economy of Aix-Marseille-Provence, 2026. Source: Insee, SIDE\u00a0; IGN ' +
        '& Cie, Contours_2018, data 2021-2023, vintage of 22 November 2026, read on 22 November 2026, Licence Ouverte 2.0. Seen on 3 January 2027, ' +
        'https://phare.example/?vue=carte&lieux=13055~13001',
    );
  });

  it('is a BibTeX entry that TeX can set', () => {
    expect(french('bibtex')).toBe(
      [
        '@misc{phare-2026-choropleth-establishments-per-km2,',
        '  author = {{Insee} and {IGN \\& Cie}},',
        '  title = {{Marseille et Aix réunissent 55 \\% des établissements}},',
        '  subtitle = {{Établissements par km\\textsuperscript{2}, 2023}},',
        '  year = {2026},',
        '  publisher = {{Phare, l’atlas de l’économie numérique d’Aix-Marseille-Provence}},',
        '  version = {2026-11-22},',
        '  note = {Source~: Insee, SIDE~; IGN \\& Cie, Contours\\_2018. Données 2021-2023, millésime du 22 novembre 2026, lues le 22 novembre 2026. ' +
          'Licence~: Licence Ouverte 2.0.},',
        '  url = {https://phare.example/?vue=carte&lieux=13055~13001},',
        '  urldate = {2027-01-03},',
        '  language = {french}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('is an RIS record', () => {
    expect(french('ris')).toBe(
      [
        'TY  - DATA',
        'AU  - Insee',
        'AU  - IGN & Cie',
        'TI  - Marseille et Aix réunissent 55 % des établissements',
        'AB  - Établissements par km², 2023',
        'PY  - 2026',
        'PB  - Phare, l’atlas de l’économie numérique d’Aix-Marseille-Provence',
        'ET  - 2026-11-22',
        'N1  - Source\u00a0: Insee, SIDE\u00a0; IGN & Cie, Contours_2018. Données 2021-2023, millésime du 22 novembre 2026, lues le 22 novembre 2026. ' +
          'Licence\u00a0: Licence Ouverte 2.0.',
        'LA  - fr',
        'UR  - https://phare.example/?vue=carte&lieux=13055~13001',
        'Y2  - 2027/01/03/',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('is CSL-JSON', () => {
    expect(JSON.parse(french('csl'))).toEqual([
      {
        id: 'phare-2026-choropleth-establishments-per-km2',
        type: 'dataset',
        title: FACTS.title,
        abstract: FACTS.subtitle,
        author: [{ literal: 'Insee' }, { literal: 'IGN & Cie' }],
        publisher: 'Phare, l’atlas de l’économie numérique d’Aix-Marseille-Provence',
        issued: { 'date-parts': [[2026, 11, 22]] },
        accessed: { 'date-parts': [[2027, 1, 3]] },
        version: '2026-11-22',
        note: expect.stringContaining('Licence Ouverte 2.0') as unknown,
        language: 'fr-FR',
        URL: FACTS.url,
      },
    ]);
  });

  it('gives the periods for a version where the state of the data is not known', () => {
    const undated = { ...FACTS, edition: null };
    expect(french('ris', undated)).toContain('ET  - 2021-2023');
    expect(french('short', undated)).toContain('données 2021-2023\u00a0; Phare');
  });

  it('ends a title once, whatever it ends with', () => {
    expect(french('long', { ...FACTS, title: 'Combien\u00a0?', subtitle: 'Autant.' })).toMatch(
      /^Combien\u00a0\? Autant\. Dans/,
    );
  });

  it('keeps its form whatever the texts hold: balanced braces, one line a tag, valid JSON', () => {
    const text = fc.array(
      fc.oneof(fc.constantFrom('{', '}', '\\', '%', '\n', '\r\nER  - ', '@misc{', '~', '\u2028'), fc.string()),
    );
    fc.assert(
      fc.property(text, text, (title, source) => {
        const facts = { ...FACTS, title: title.join(''), source: source.join('') };
        expect(braceDepths(french('bibtex', facts))).toMatchObject({ least: 0, last: 0 });
        const tags = french('ris', facts).split('\r\n').slice(0, -1);
        expect(tags.length).toBe(13);
        for (const line of tags) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
        expect(JSON.parse(french('csl', facts))).toMatchObject([{ title: facts.title }]);
      }),
    );
  });
});

function braceDepths(text: string): { readonly least: number; readonly last: number } {
  let [least, last] = [0, 0];
  for (const sign of text) {
    last += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    least = Math.min(least, last);
  }
  return { least, last };
}

describe('the facts of a figure', () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await loadAtlas(fromFolder(COMMITTED));
  });
  const caption = { title: 't', subtitle: 's', notes: [], source: 'q', vintage: 'v', licence: 'l' };
  const context = { url: 'u', consulted: '2027-01-03', language: 'fr', id: 'i', edition: null } as const;

  it('names each producer once and the newest reading', () => {
    const resources = resourcesBehind(atlas, DEFAULT_CHOROPLETH);
    expect(citationFacts(caption, resources, context)).toMatchObject({ producers: ['Insee'], dateRead: '2026-11-22' });
    const [first, ...rest] = resources;
    if (first === undefined) throw new Error('the map has no resource');
    const older = [{ ...first, dateRead: '2025-01-01' }, ...rest];
    expect(citationFacts(caption, older, context).dateRead).toBe('2026-11-22');
    expect(citationFacts(caption, [], context).dateRead).toBe('2027-01-03');
  });

  it.each(Object.entries(GALLERY))('knows what %s is computed from', (_, spec) => {
    const resources = resourcesBehind(atlas, spec);
    expect(resources.length).toBeGreaterThan(0);
    expect(resources.every(({ sources }) => sources.length > 0)).toBe(true);
  });
});
