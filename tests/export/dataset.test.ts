import { beforeAll, describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/data/load';
import type { Atlas } from '../../src/domain/atlas';
import { datasetOf, packageDataset } from '../../src/export/dataset';
import { COMMITTED, fromFolder } from '../data/package-folder';

const PAGE = { site: 'https://example.org/', path: '' };
const WORDS = { name: 'Nom', description: 'Description', language: 'fr' } as const;

let atlas: Atlas;
beforeAll(async () => {
  atlas = await loadAtlas(fromFolder(COMMITTED));
});

describe('the dataset of a figure', () => {
  it('says who made it, under which licence, when and where, and where the file is', () => {
    expect(datasetOf(atlas, ['population'], WORDS, PAGE)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'Nom',
      url: 'https://example.org/',
      creator: [{ '@type': 'Organization', name: 'Insee' }],
      publisher: { name: 'Phare' },
      license: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
      dateModified: '2026-11-22',
      // The first and the last census that the indicator has.
      temporalCoverage: '2010/2022',
      spatialCoverage: [{ name: 'Métropole Aix-Marseille-Provence', identifier: '200054807' }],
      variableMeasured: [{ '@type': 'PropertyValue', name: 'Population', unitText: 'habitants' }],
      distribution: [
        {
          '@type': 'DataDownload',
          contentUrl: 'https://example.org/data/communes-population.csv',
          encodingFormat: 'text/csv',
        },
      ],
    });
  });
  it('names zones d’emploi where they are what is measured, and not the metropolis', () => {
    const text = JSON.stringify(datasetOf(atlas, ['zone-establishments-jz'], WORDS, PAGE));
    expect(text).toContain('"Zone d’emploi\u00a0: Marseille"');
    expect(text).not.toContain('"Métropole Aix-Marseille-Provence"');
  });
  it('lists every licence where there are several', () => {
    const text = JSON.stringify(datasetOf(atlas, ['population', 'zone-private-employees'], WORDS, PAGE));
    expect(text).toMatch(/"license":\["https:[^"]+","https:[^"]+"\]/);
  });
});

describe('the dataset of the atlas', () => {
  it('has every CSV file of the package, in both languages, with a description of the right length', () => {
    for (const language of ['fr', 'en'] as const) {
      const dataset = packageDataset(atlas, language, { site: null, path: '' });
      const text = JSON.stringify(dataset);
      const files = [...atlas.resources.values()].filter(({ format }) => format === 'csv');
      for (const { path } of files) expect(text).toContain(`"contentUrl":"./data/${path}"`);
      expect(text).not.toMatch(/undefined|null|NaN|Infinity/);
      expect(dataset).toMatchObject({ inLanguage: language, temporalCoverage: '2010/2025' });
      expect(/"description":"([^"]*)"/.exec(text)?.[1]?.length).toBeGreaterThan(50);
    }
  });
});
