import { difference, featureCollection, polygon, union } from '@turf/turf';
import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import type { SourceFolder } from '../sources/read';
import { Violation } from '../violation';
import { areaKm2 } from './area';
import type { AreaFeature } from './features';
import { isPolygonal, polygonsOf, roundLine, tidyPolygon } from './rings';
import { simplifyTo } from './simplify';

/**
 * West, south, east, north. The source of the land ends at 6.2 degrees east and 44.15 north, so the basemap ends there
 * too; south of 42.98 there is nothing but sea within these longitudes.
 */
export const EXTENT = [4.2, 42.6, 6.2, 44.15] as const;

/** Seams between the outlines of the communes and the land around them, which the source rounds to 4 decimals. */
const SEAM_KM2 = 5;

export type AreaLayer = Feature<Polygon | MultiPolygon, Record<string, never>>;

/** All land of the extent, the metropolis included; the étang de Berre is a hole. */
export function landFeature(sources: SourceFolder, communes: readonly AreaFeature[]): AreaLayer {
  const around = areasOf(sources, 'geo/context-land.geojson');
  const whole = union(featureCollection<Polygon | MultiPolygon>([...around, ...communes]));
  if (!whole) throw new Violation('geo/context-land.geojson', null, 'the land is empty');
  const polygons = polygonsOf(whole.geometry).map(([outer = [], ...holes]) => [
    outer,
    ...holes.filter((ring) => areaKm2({ type: 'Polygon', coordinates: [ring] }) > SEAM_KM2),
  ]);
  return { type: 'Feature', properties: {}, geometry: tidyPolygon({ type: 'MultiPolygon', coordinates: polygons }) };
}

/** The extent without the land: the Mediterranean, and the étang de Berre that opens into it. */
export function seaFeature(land: AreaLayer): AreaLayer {
  const [west, south, east, north] = EXTENT;
  const extent = polygon([
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ]);
  const sea = difference(featureCollection<Polygon | MultiPolygon>([extent, land]));
  if (!sea) throw new Violation('geo/context-land.geojson', null, 'the sea is empty');
  return { type: 'Feature', properties: {}, geometry: tidyPolygon(sea.geometry) };
}

/** Woods, one polygon a feature, largest first. */
export function woodFeatures(sources: SourceFolder, vertices: number): AreaLayer[] {
  const simple = simplifyTo(areasOf(sources, 'geo/vegetation.geojson'), vertices).flatMap(asArea);
  return simple
    .flatMap((f) =>
      polygonsOf(f.geometry).map((rings): AreaLayer => ({ ...f, geometry: { type: 'Polygon', coordinates: rings } })),
    )
    .map((f) => ({ f, km2: areaKm2(f.geometry) }))
    .sort((a, b) => b.km2 - a.km2)
    .map(({ f }) => f);
}

/** Lines of a source; `describe` makes their properties. */
export function lineFeatures<P extends object>(
  sources: SourceFolder,
  file: string,
  vertices: number,
  describe: (properties: Readonly<Record<string, unknown>>) => P,
): Feature<Geometry, P>[] {
  const lines = sources.features(file).map((f): Feature<Geometry, P> => ({
    type: 'Feature',
    properties: describe(f.properties ?? {}),
    geometry: f.geometry,
  }));
  return simplifyTo(lines, vertices).map((f) => ({
    type: 'Feature',
    properties: f.properties,
    geometry: roundGeometry(f.geometry),
  }));
}

function roundGeometry(geometry: Geometry): Geometry {
  if (geometry.type === 'LineString') return { type: 'LineString', coordinates: roundLine(geometry.coordinates) };
  if (geometry.type === 'MultiLineString') {
    return {
      type: 'MultiLineString',
      coordinates: geometry.coordinates.map((line) => roundLine(line)).filter((line) => line.length > 1),
    };
  }
  return geometry;
}

export function areasOf(sources: SourceFolder, file: string): AreaLayer[] {
  return sources.features(file).flatMap(asArea);
}

export function asArea(feature: Feature<Geometry>): AreaLayer[] {
  if (!isPolygonal(feature.geometry)) return [];
  const geometry = tidyPolygon(feature.geometry);
  return geometry.coordinates.length === 0 ? [] : [{ type: 'Feature', properties: {}, geometry }];
}
