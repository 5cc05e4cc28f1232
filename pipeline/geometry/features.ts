import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import type { Perimeter } from '../sources/perimeter';
import type { SourceFolder } from '../sources/read';
import { Violation } from '../violation';
import { isPolygonal, tidyPolygon } from './rings';

export interface AreaProps {
  readonly code: string;
  readonly name: string;
}
export type AreaFeature = Feature<Polygon | MultiPolygon, AreaProps>;
export type AreaFeatures = FeatureCollection<Polygon | MultiPolygon, AreaProps>;

/**
 * Outlines of communes by code, wound as RFC 7946 asks (the source runs clockwise).
 * @throws Violation where a feature has no code or is no polygon, or a code stands twice.
 */
export function readOutlines(sources: SourceFolder, file: string): Map<string, AreaFeature> {
  const outlines = new Map<string, AreaFeature>();
  sources.features(file).forEach((feature, index) => {
    const code: unknown = feature.properties?.['code'];
    const name: unknown = feature.properties?.['nom'];
    if (typeof code !== 'string' || typeof name !== 'string') {
      throw new Violation(file, null, `feature ${index}: no code or no name`);
    }
    if (outlines.has(code)) throw new Violation(file, null, `the commune ${code} stands twice`);
    if (!isPolygonal(feature.geometry)) throw new Violation(file, null, `${code} is not a polygon`);
    outlines.set(code, { type: 'Feature', properties: { code, name }, geometry: tidyPolygon(feature.geometry) });
  });
  return outlines;
}

/** The 92 communes ascending by code, named as in the perimeter (the outlines of 2018 may spell otherwise). */
export function communeFeatures(outlines: ReadonlyMap<string, AreaFeature>, perimeter: Perimeter): AreaFeatures {
  const features = perimeter.communes.map(({ code, name }): AreaFeature => {
    const outline = outlines.get(code);
    if (!outline) throw new Violation('geo/communes-amp.geojson', null, `the commune ${code} is missing`);
    return { type: 'Feature', properties: { code, name }, geometry: outline.geometry };
  });
  if (outlines.size !== features.length) {
    throw new Violation('geo/communes-amp.geojson', null, `${outlines.size} outlines for ${features.length} communes`);
  }
  return { type: 'FeatureCollection', features };
}

/** One feature a line, so that a change of one commune is one line in a diff. */
export function formatFeatures(features: readonly Feature<Geometry>[]): string {
  const lines = features.map((f) => JSON.stringify({ type: f.type, properties: f.properties, geometry: f.geometry }));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

export function vertexCount(features: readonly AreaFeature[]): number {
  return features.reduce(
    (sum, f) => sum + f.geometry.coordinates.flat(f.geometry.type === 'Polygon' ? 1 : 2).length,
    0,
  );
}
