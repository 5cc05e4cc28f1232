import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlaceId, type PlaceId } from '../../src/domain/place';
import type { AtlasSpec } from '../../src/domain/view-spec';
import { DEFAULT_ATLAS } from '../../src/spec/presets';
import { decodeSpec, encodeSpec } from '../../src/spec/url';
import { placeId, viewSpec } from './arbitrary';

const MARSEILLE = '13055' as PlaceId;
const AIX = '13001' as PlaceId;

describe('links', () => {
  it('decode what was encoded, for every view', () => {
    fc.assert(
      fc.property(viewSpec, (spec) => {
        const { spec: back, ignored } = decodeSpec(encodeSpec(spec));
        expect(back).toEqual(spec);
        expect(ignored).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('are canonical: encoding what was decoded changes nothing', () => {
    fc.assert(fc.property(viewSpec, (spec) => encodeSpec(decodeSpec(encodeSpec(spec)).spec) === encodeSpec(spec)));
  });

  it('say nothing for the default view', () => {
    expect(encodeSpec(DEFAULT_ATLAS)).toBe('');
    expect(decodeSpec('')).toEqual({ spec: DEFAULT_ATLAS, ignored: [] });
  });

  it('are readable', () => {
    const spec: AtlasSpec = {
      ...DEFAULT_ATLAS,
      map: { ...DEFAULT_ATLAS.map, indicator: 'jobs-change', span: [2016, 2022] },
      growth: { ...DEFAULT_ATLAS.growth, scale: 'log', base: 2016, reference: false },
      employment: 'bands',
      places: [MARSEILLE, AIX],
      filters: [{ type: 'band', band: '10-19' }],
    };
    expect(encodeSpec(spec)).toBe(
      'indicateur=jobs-change&periode=2016..2022&echelle=log&base=2016&repere=non' +
        '&emploi=tranches&lieux=13055~13001&filtre=tranche:10-19',
    );
  });

  it('name the communes of an area, and the area', () => {
    const area = { type: 'communes', name: 'Nord : l’étang', ids: [AIX, MARSEILLE] } as const;
    const query = 'filtre=communes:13001.13055:Nord%20:%20l%E2%80%99%C3%A9tang';
    expect(encodeSpec({ ...DEFAULT_ATLAS, filters: [area] })).toBe(query);
    expect(decodeSpec(query).spec).toEqual({ ...DEFAULT_ATLAS, filters: [area] });
    const wrong = [
      'communes:13001',
      'communes:13001:',
      'communes::Nord',
      'communes:13001.:Nord',
      `communes:13001:${'x'.repeat(41)}`,
    ];
    for (const text of wrong)
      expect(decodeSpec(`filtre=${text}`).ignored, text).toMatchObject([{ key: 'filtre', reason: 'bad-value' }]);
  });

  it('never throw, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => decodeSpec(text).spec.kind.length > 0));
  });

  it.each([
    ['indicatuer=jobs', { key: 'indicatuer', found: 'jobs', reason: 'unknown-key', expected: '' }],
    ['annee=deux', { key: 'annee', found: 'deux', reason: 'bad-value', expected: '2023 | 2023-Q2' }],
    ['periode=2022..2016', { key: 'periode', found: '2022..2016', reason: 'bad-value', expected: '2014..2023' }],
    ['echelle=log&echelle=100', { key: 'echelle', found: '100', reason: 'repeated', expected: 'niveau | log | 100' }],
    [
      'lieux=1~2~3~4~5~6~7',
      { key: 'lieux', found: '1~2~3~4~5~6~7', reason: 'bad-value', expected: '13055~13001 (6 max.)' },
    ],
  ])('open on what they say well and list the rest: %s', (query, refusal) => {
    const { spec, ignored } = decodeSpec(`${query}&repere=non`);
    expect(ignored).toEqual([refusal]);
    expect(spec.kind === 'atlas' && spec.growth.reference).toBe(false);
  });

  it('take a place that is named twice once', () => {
    const { spec, ignored } = decodeSpec('lieux=13055~13001~13055');
    expect([spec.places, ignored]).toEqual([['13055', '13001'], []]);
  });

  it('keep the first six places that are codes, and list the others', () => {
    const { spec, ignored } = decodeSpec('lieux=13055~13001~Aix~13047~13022~13103~13117~13028~13004');
    expect(spec.places).toEqual(['13055', '13001', '13047', '13022', '13103', '13117']);
    expect(ignored).toEqual([
      { key: 'lieux', found: 'Aix~13028~13004', reason: 'bad-value', expected: '13055~13001 (6 max.)' },
    ]);
  });

  it('lose no code: each is either a place of the view or listed', () => {
    const junk = fc.stringMatching(/^[a-z]{1,8}$/);
    const codes = fc.uniqueArray(fc.oneof(placeId, junk), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(codes, (list) => {
        const { spec, ignored } = decodeSpec(`lieux=${list.join('~')}`);
        const good = list.filter(isPlaceId).slice(0, 6);
        expect(spec.places).toEqual(good);
        expect(ignored.flatMap(({ found }) => found.split('~'))).toEqual(
          list.filter((code) => !good.some((id) => id === code)),
        );
        expect(decodeSpec(encodeSpec(spec))).toEqual({ spec, ignored: [] });
      }),
    );
  });

  it('leave the keys of the page alone', () => {
    expect(decodeSpec('lang=en&theme=dark', ['lang', 'theme']).ignored).toEqual([]);
  });

  it('open on the atlas when the kind of figure is unknown', () => {
    expect(decodeSpec('vue=camembert')).toMatchObject({ spec: { kind: 'atlas' }, ignored: [{ key: 'vue' }] });
  });
});
