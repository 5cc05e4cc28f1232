import type { Atlas } from '../../../src/domain/atlas';
import type { Frame } from '../../../src/domain/frame';
import type { Indicator } from '../../../src/domain/indicator';
import { STATUSES, type Status } from '../../../src/domain/observation';
import { isPlaceId, type Place, type PlaceId, type PlaceLevel } from '../../../src/domain/place';
import type { Resource } from '../../../src/domain/resource';
import type { Table } from '../../../src/domain/table';
import type { GrowthSpec } from '../../../src/domain/view-spec';
import { growthData, type GrowthData } from '../../../src/model/growth-lines';

/** A value, or a value with its status, a period each; null is missing. */
export type Invented = readonly (number | null | readonly [number, Status])[];

export function id(code: string): PlaceId {
  if (!isPlaceId(code)) throw new Error(`${code} is no place code`);
  return code;
}

function place(code: string, name: string, level: PlaceLevel, more: Partial<Place> = {}): Place {
  const plain = { memberIds: [], zoneId: null, postcodes: [], areaKm2: null, ours: true };
  return { id: id(code), level, name, ...plain, ...more };
}

const ZONES = ['9301', '9312', '9313'].map(id);
export const PLACES: readonly Place[] = [
  place('13001', 'Aix-en-Provence', 'commune', { zoneId: id('9301') }),
  place('13055', 'Marseille', 'commune', { zoneId: id('9312') }),
  place('13117', 'Vitrolles', 'commune', { zoneId: id('9312') }),
  place('13071', 'Les Pennes-Mirabeau', 'commune', { zoneId: id('9312') }),
  place('9301', 'Aix-en-Provence', 'zone'),
  place('9312', 'Marseille', 'zone'),
  place('9313', 'Martigues-Salon', 'zone'),
  place('amp-zones', 'Aix + Marseille + Martigues-Salon', 'zone', { memberIds: ZONES }),
  place('200054807', 'Métropole Aix-Marseille-Provence', 'metropolis', {
    memberIds: ['13001', '13055', '13117', '13071'].map(id),
  }),
  // Comparison zones 0001 to 0016.
  ...Array.from({ length: 16 }, (_, index) =>
    place(String(index + 1).padStart(4, '0'), `Comparaison ${index + 1}`, 'zone', { ours: false }),
  ),
];

function tableOf(periods: readonly number[], series: Readonly<Record<string, Invented>>): Table {
  const labels = Object.keys(series);
  const rows = labels.flatMap((code, place) =>
    periods.map((period, index) => ({ code, place, period, cell: series[code]?.[index] ?? null })),
  );
  const parts = rows.map(({ cell }): readonly [number, Status] =>
    cell === null ? [Number.NaN, 'M'] : typeof cell === 'number' ? [cell, 'A'] : cell,
  );
  return {
    resource: 'invented',
    rowCount: rows.length,
    place: { name: 'place', labels, codes: Uint16Array.from(rows, (row) => row.place) },
    periods: Float64Array.from(rows, (row) => row.period),
    dimensions: [],
    values: Float64Array.from(parts, ([value]) => value),
    statuses: Uint8Array.from(parts, ([, status]) => STATUSES.indexOf(status)),
    rowOf: new Map(rows.map(({ code, period }, index) => [`${code}|${period}`, index])),
  };
}

const RESOURCE: Resource = {
  name: 'invented',
  path: 'invented.csv',
  format: 'csv',
  sources: [{ producer: 'Institut inventé', title: { fr: 'Relevé', en: 'Survey' }, path: '' }],
  licence: { name: 'none', title: 'Licence inventée', path: '' },
  vintage: '2010-2020',
  dateRead: '2026-11-22',
  rowCount: 0,
  bytes: 0,
  sha256: '',
  fields: [],
};

export function indicatorOf(periods: readonly number[], change: Partial<Indicator> = {}): Indicator {
  const text = (words: string): { fr: string; en: string } => ({ fr: words, en: words });
  return {
    id: 'invented',
    theme: 'growth',
    level: 'zone',
    name: text('Ateliers'),
    shortName: text('Ateliers'),
    description: text(''),
    unit: text('ateliers'),
    unitKind: 'count',
    decimals: 0,
    nature: 'stock',
    frequency: 'year',
    measure: { type: 'observed', resource: 'invented', where: {}, additive: true },
    periods,
    coverage: 'all-sectors',
    direction: 'more',
    cautions: [],
    breaks: [],
    annotations: [],
    ...change,
  };
}

export function atlasOf(
  periods: readonly number[],
  series: Readonly<Record<string, Invented>>,
  change: Partial<Indicator> = {},
): Atlas {
  const indicator = indicatorOf(periods, change);
  return {
    places: new Map(PLACES.map((one) => [one.id, one])),
    indicators: new Map([[indicator.id, indicator]]),
    resources: new Map([['invented', RESOURCE]]),
    tables: new Map([['invented', tableOf(periods, series)]]),
    errors: new Map(),
    communes: null,
    zones: null,
  };
}

export function specOf(change: Partial<GrowthSpec> = {}): GrowthSpec {
  const plain = { kind: 'growth', indicator: 'invented', places: [], scale: 'index' } as const;
  return { ...plain, base: null, span: null, reference: false, ...change };
}

export function dataOf(atlas: Atlas, change: Partial<GrowthSpec> = {}): GrowthData {
  const data = growthData(atlas, specOf(change));
  if (data === null) throw new Error('the invented atlas has no such indicator');
  return data;
}

export function frameOf(widthPx: number, heightPx: number, change: Partial<Frame> = {}): Frame {
  const plain = { textScale: 1, interactive: true, chrome: 'none', theme: 'light', language: 'fr' } as const;
  return { widthPx, heightPx, ...plain, ...change };
}

/** Ten years in which our zones grow from 100, 200 and 50 by fixed rates. */
export const DECADE = Array.from({ length: 11 }, (_, index) => 2010 + index);
export const GROWING: Readonly<Record<string, Invented>> = {
  '9301': DECADE.map((_, index) => Math.round(100 * 2 ** (index / 10))),
  '9312': DECADE.map((_, index) => 200 + 10 * index),
  '9313': DECADE.map((_, index) => 50 + index),
};
