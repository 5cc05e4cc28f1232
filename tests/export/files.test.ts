import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataFile, formatsOf } from '../../src/export/data-files';
import { fileNameOf } from '../../src/export/file-name-parts';
import { fileName } from '../../src/export/file-name';
import { slug } from '../../src/text/slug';
import { geojsonFile } from '../../src/export/geojson-file';
import { metadataOf } from '../../src/export/metadata';
import { zipAll } from '../../src/export/zip-file';
import type { DrawnSpec } from '../../src/domain/view-spec';
import { DEFAULT_CHOROPLETH, DEFAULT_EMPLOYMENT, DEFAULT_GROWTH, DEFAULT_KEY_FIGURES } from '../../src/spec/presets';
import { atlas, AIX, id, MARSEILLE, SAINT_ANTONIN } from '../model/invented-atlas';
import { contextOf } from './figures';

const WAGE = { ...DEFAULT_CHOROPLETH, indicator: 'wage' } as const;
const DENSITY = DEFAULT_CHOROPLETH;

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

async function textOf(blob: Blob | undefined): Promise<string> {
  return strFromU8(await bytesOf(blob ?? new Blob()));
}

describe('fileName', () => {
  const named = (spec: DrawnSpec): string => fileName(contextOf(atlas, spec), 'csv');

  it('says what, when and where, without accents or spaces', () => {
    expect(named({ ...DENSITY, period: 2022 })).toBe('phare-establishments-per-km2-2022.csv');
    expect(named({ ...DENSITY, places: [MARSEILLE] })).toBe('phare-establishments-per-km2-2023-marseille.csv');
    expect(named({ ...DENSITY, places: [AIX, MARSEILLE, SAINT_ANTONIN] })).toMatch(/-3-lieux\.csv$/);
    expect(named({ ...DENSITY, indicator: 'establishments-change' })).toBe('phare-establishments-change-2021-2023.csv');
    expect(named({ ...DEFAULT_GROWTH, indicator: 'zone-employees', places: [id('9301')] })).toBe(
      'phare-zone-employees-2023-q1-2023-q4-aix-en-provence.csv',
    );
    expect(named({ ...DEFAULT_EMPLOYMENT, kind: 'sectors' })).toBe('phare-employeurs-par-secteur.csv');
  });

  it('is of 80 characters at most, never cut within a word, and keeps when and what kind of file', () => {
    const long = 'Part des établissements de vingt salariés et plus dans les établissements employeurs';
    const parts = [{ text: 'phare', isWhole: true }, { text: long }, { text: '2016-2022', isWhole: true }];
    // 5 + 1 + 59 + 1 + 9 + 4 = 79; the next word, "etablissements", would make it 94.
    expect(fileNameOf(parts, 'csv')).toBe(
      'phare-part-des-etablissements-de-vingt-salaries-et-plus-dans-les-2016-2022.csv',
    );
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,12}$/), { maxLength: 4 }), (texts) => {
        const name = fileNameOf(
          texts.map((text) => ({ text })),
          'csv',
        );
        expect(name.length).toBeLessThanOrEqual(80);
        const words = new Set(texts.flatMap((text) => text.split(' ')));
        expect(
          name
            .slice(0, -4)
            .split('-')
            .filter((word) => word !== '' && !words.has(word)),
        ).toEqual([]);
      }),
    );
  });

  it('spells powers and ligatures out', () => {
    expect(slug('Établissements par km² (main-d’œuvre)')).toBe('etablissements-par-km2-main-d-oeuvre');
  });
});

describe('metadataOf', () => {
  it('tells how an indicator is computed, whom to cite and when it was read', () => {
    const metadata = metadataOf(contextOf(atlas, { ...DENSITY, indicator: 'jobs-per-establishment-before' }));
    expect(metadata.indicators[0]?.formula).toBe('jobs / establishments\u00a0× 100, dénominateur pris 1 an avant');
    expect(metadata.resources.map(({ name }) => name)).toEqual(['communes-jobs', 'communes-establishments']);
    expect(metadata.resources[0]?.dateRead).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(metadata.link).toBe('https://phare.example.org/?vue=carte');
  });

  it('cites the table of a figure without indicators', () => {
    const metadata = metadataOf(contextOf(atlas, { ...DEFAULT_EMPLOYMENT, kind: 'bands' }));
    expect(metadata.indicators).toEqual([]);
    expect(metadata.resources.map(({ name }) => name)).toEqual(['communes-bands']);
  });
});

describe('JSON', () => {
  it('holds metadata and one object a row, null where there is no value', async () => {
    const file = await dataFile(contextOf(atlas, WAGE), 'json', 'series');
    const json: unknown = JSON.parse(await textOf(file?.blob));
    expect(json).toMatchObject({
      metadata: { indicators: [{ id: 'wage', formula: 'tel que publié (fichier communes-wage)' }] },
      data: [{ code: '13001', value: 2809.27 }, {}, { code: '13090', value: null, status: 'C' }, {}, {}],
    });
    expect(file?.name).toBe('phare-wage-2023-serie-complete.json');
  });
});

describe('geojsonFile', () => {
  const spec = { ...DENSITY, circles: 'jobs' } as const;
  const json: unknown = JSON.parse(geojsonFile(atlas, spec, metadataOf(contextOf(atlas, spec))) ?? 'null');

  it('has a feature a commune with flat properties and metadata beside them', () => {
    expect(json).toMatchObject({
      type: 'FeatureCollection',
      metadata: { indicators: [{ id: 'establishments-per-km2' }, { id: 'jobs' }] },
    });
    const [feature] = featuresOf(json);
    expect(feature?.properties).toMatchObject({ code: '13001', period: 2023, status: 'A', circles: 'jobs' });
    expect(feature?.properties['value']).toBeCloseTo(220 / 186.1, 9);
    expect(feature?.properties['value_2021']).toBeCloseTo(200 / 186.1, 9);
    expect(feature?.properties['circles_value']).toBe(110.25);
    for (const value of Object.values(feature?.properties ?? {})) expect(typeof value).not.toBe('object');
  });

  it('turns rings after the right-hand rule: outer ones anticlockwise, closed', () => {
    const features = featuresOf(json);
    expect(features).toHaveLength(4);
    for (const { geometry } of features) {
      for (const polygon of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) {
        for (const [index, ring] of polygon.entries()) {
          expect(ring[0]).toEqual(ring.at(-1));
          expect(Math.sign(twiceArea(ring))).toBe(index === 0 ? 1 : -1);
        }
      }
    }
  });

  it('is null without outlines', () => {
    const bare = { ...atlas, communes: null };
    expect(geojsonFile(bare, DENSITY, metadataOf(contextOf(atlas, DENSITY)))).toBeNull();
  });
});

interface ReadFeature {
  readonly properties: Record<string, unknown>;
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: number[][][] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: number[][][][] };
}

function featuresOf(json: unknown): readonly ReadFeature[] {
  return (json as { features: readonly ReadFeature[] }).features;
}

function twiceArea(ring: readonly number[][]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[index + 1] ?? ring[0] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

describe('XLSX', () => {
  it('has a sheet of data with numbers as numbers and a sheet of metadata, and no formula', async () => {
    const file = await dataFile(contextOf(atlas, WAGE), 'xlsx', 'selection');
    const parts = unzipSync(await bytesOf(file?.blob ?? new Blob()));
    const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    expect(part('xl/workbook.xml')).toMatch(/name="Données".*name="Métadonnées"/s);
    const [data, metadata] = [part('xl/worksheets/sheet1.xml'), part('xl/worksheets/sheet2.xml')];
    expect(data).toContain('<v>2809.27</v>');
    expect(data).not.toMatch(/<v>0<\/v>[^<]*<\/c><c r="D4"/);
    expect(`${data}${metadata}`).not.toMatch(/<f[\s>]/);
    // Saint-Antonin is confidential: its cell is not there or has no value.
    expect(data).not.toMatch(/<c r="C4"[^>]*><v>/);
    expect(part('xl/sharedStrings.xml')).toContain('Licence');
  });
});

describe('zipAll', () => {
  it('holds every form of a map and its picture, and a README that names each file', async () => {
    const svg = new Blob(['<svg/>'], { type: 'image/svg+xml' });
    const { blob, name } = await zipAll(contextOf(atlas, WAGE), [{ kind: 'svg', blob: svg }]);
    expect(name).toBe('phare-wage-2023.zip');
    const files = unzipSync(await bytesOf(blob));
    expect(Object.keys(files).toSorted()).toEqual([
      'LISEZ-MOI.txt',
      'phare-wage-2023-excel.csv',
      'phare-wage-2023-serie-complete-excel.csv',
      'phare-wage-2023-serie-complete.csv',
      'phare-wage-2023-serie-complete.json',
      'phare-wage-2023.csv',
      'phare-wage-2023.geojson',
      'phare-wage-2023.svg',
      'phare-wage-2023.xlsx',
    ]);
    const readme = strFromU8(files['LISEZ-MOI.txt'] ?? new Uint8Array());
    for (const file of Object.keys(files)) if (file !== 'LISEZ-MOI.txt') expect(readme).toContain(file);
    expect(readme).toContain('C\u00a0: confidentielle');
    expect(readme).toContain('https://phare.example.org/?vue=carte');
    expect(readme).not.toMatch(/undefined|NaN|null/);
  });

  it('is made of every kind of figure, in both languages', async () => {
    const kinds: readonly DrawnSpec[] = [
      DENSITY,
      { ...DEFAULT_GROWTH, indicator: 'zone-creations-jz' },
      { ...DEFAULT_EMPLOYMENT, kind: 'jobs' },
      { ...DEFAULT_EMPLOYMENT, kind: 'bands' },
      { ...DEFAULT_EMPLOYMENT, kind: 'sectors' },
      { ...DEFAULT_EMPLOYMENT, kind: 'intensity' },
      DEFAULT_KEY_FIGURES,
    ];
    for (const spec of kinds) {
      for (const language of ['fr', 'en'] as const) {
        const { blob } = await zipAll(contextOf(atlas, spec, language));
        const files = unzipSync(await bytesOf(blob));
        expect(Object.keys(files)).toHaveLength(formatsOf(spec).includes('geojson') ? 8 : 7);
        for (const [name, bytes] of Object.entries(files)) {
          expect(bytes.length).toBeGreaterThan(0);
          if (/\.(csv|txt)$/.test(name)) expect(strFromU8(bytes)).not.toMatch(/undefined|NaN|Infinity/);
        }
      }
    }
  });
});
