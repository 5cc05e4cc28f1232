import { describe, expect, it } from 'vitest';
import { MARKER_NAMES, MARKER_PATHS, markerName, markerPath } from '../../src/domain/marker';

/** Shoelace formula over the corners of an `M...L...Z` path. */
function areaOf(path: string): number {
  const corners = path
    .slice(1, -1)
    .split('L')
    .map((pair) => pair.split(',').map(Number) as [number, number]);
  const twice = corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

describe('markers of pinned places', () => {
  it('gives six different shapes', () => {
    expect(new Set(MARKER_PATHS).size).toBe(6);
  });

  it('gives every cornered shape the area of the circle of the same radius', () => {
    for (let pin = 1; pin < MARKER_NAMES.length; pin += 1) {
      const area = areaOf(markerPath(pin, 0, 0, 100));
      expect(area / (Math.PI * 100 * 100), markerName(pin)).toBeCloseTo(1, 3);
    }
  });

  it('centres the shape and writes absolute coordinates', () => {
    expect(markerPath(1, 10, 20, 10)).toBe('M18.86,28.86L1.14,28.86L1.14,11.14L18.86,11.14Z');
    expect(markerPath(0, 10, 20, 5)).toBe('M15,20A5,5,0,1,1,5,20A5,5,0,1,1,15,20Z');
  });

  it('never writes a negative zero', () => {
    for (const path of MARKER_PATHS) expect(path).not.toContain('-0,');
  });

  it('starts again after the last shape', () => {
    expect(markerName(6)).toBe('circle');
  });
});
