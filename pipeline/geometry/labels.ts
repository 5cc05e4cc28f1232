import type { Feature, Point } from 'geojson';
import type { Perimeter } from '../sources/perimeter';
import type { SourceFolder } from '../sources/read';
import type { TidyTable } from '../tidy';
import { Violation } from '../violation';
import { roundPosition } from './rings';

const FILE = 'geo/labels-communes.geojson';

export type LabelFeature = Feature<Point, { readonly code: string; readonly name: string; readonly rank: number }>;

/** A label point a commune; rank 0 is the most populous of 2022, equal populations by code. */
export function labelFeatures(sources: SourceFolder, perimeter: Perimeter, population: TidyTable): LabelFeature[] {
  const inhabitants = new Map(population.rows.filter((r) => r.period === '2022').map((r) => [r.place, r.value ?? 0]));
  const ranked = perimeter.communes
    .map((c) => c.code)
    .sort((a, b) => (inhabitants.get(b) ?? 0) - (inhabitants.get(a) ?? 0) || (a < b ? -1 : 1));
  const points = new Map(sources.features(FILE).map((f) => [f.properties?.['code'] as unknown, f.geometry]));
  return perimeter.communes.map(({ code, name }) => {
    const point = points.get(code);
    if (point?.type !== 'Point') throw new Violation(FILE, null, `no label point for ${code}`);
    const coordinates = roundPosition(point.coordinates);
    return {
      type: 'Feature',
      properties: { code, name, rank: ranked.indexOf(code) },
      geometry: { type: 'Point', coordinates },
    };
  });
}
