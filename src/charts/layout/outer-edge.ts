import type { FeatureCollection, Geometry, Position } from 'geojson';

const known = new WeakMap<FeatureCollection<Geometry>, readonly (readonly Position[])[]>();

/**
 * The lines that only one of the features has: their common outer edge, islands and inner lakes included. Needs features
 * whose neighbours share their vertices exactly, as our simplified outlines do. Longitude and latitude.
 */
export function outerEdge(features: FeatureCollection<Geometry>): readonly (readonly Position[])[] {
  let lines = known.get(features);
  if (lines === undefined) {
    lines = chained(features);
    known.set(features, lines);
  }
  return lines;
}

function ringsOf(geometry: Geometry): readonly (readonly Position[])[] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

function segmentKey(a: Position, b: Position): string {
  const [first, second] = [a.join(), b.join()];
  return first < second ? `${first} ${second}` : `${second} ${first}`;
}

function chained(features: FeatureCollection<Geometry>): readonly (readonly Position[])[] {
  const rings = features.features.flatMap(({ geometry }) => ringsOf(geometry));
  const uses = new Map<string, number>();
  for (const ring of rings)
    eachSegment(ring, (a, b) => {
      const key = segmentKey(a, b);
      uses.set(key, (uses.get(key) ?? 0) + 1);
    });
  const lines: Position[][] = [];
  for (const ring of rings) {
    let line: Position[] = [];
    eachSegment(ring, (a, b) => {
      if (uses.get(segmentKey(a, b)) !== 1) {
        line = [];
        return;
      }
      if (line.length === 0) {
        line = [a];
        lines.push(line);
      }
      line.push(b);
    });
  }
  return lines;
}

function eachSegment(ring: readonly Position[], visit: (a: Position, b: Position) => void): void {
  for (const [index, b] of ring.entries()) {
    const a = ring[index - 1];
    if (a !== undefined) visit(a, b);
  }
}
