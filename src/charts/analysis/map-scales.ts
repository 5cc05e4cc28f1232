import type { AxisScale, Scene } from '../../domain/scene';
import { projectionOf, type MapProjection } from '../layout/map-projection';

/**
 * The projection of a map as the two scales of its scene, for whoever turns a pointer into a place. Both are linear from
 * -180 to 180: x in degrees of longitude, y in the same unit along Mercator's vertical, upwards.
 */
export function mapScales({ scale, translate: [x, y] }: MapProjection): {
  readonly x: AxisScale;
  readonly y: AxisScale;
} {
  const half = Math.PI * scale;
  return {
    x: { type: 'linear', domain: [-180, 180], range: [x - half, x + half] },
    y: { type: 'linear', domain: [-180, 180], range: [y + half, y - half] },
  };
}

/** The other way round; null for a scene that is no map. */
export function projectionOfScales({ x, y }: Scene['scales']): MapProjection | null {
  if (x === undefined || y === undefined) return null;
  const scale = (x.range[1] - x.range[0]) / (2 * Math.PI);
  return projectionOf(scale, [(x.range[0] + x.range[1]) / 2, (y.range[0] + y.range[1]) / 2]);
}

/** Longitude and latitude under a point of the picture, px. */
export function lonLatAt({ scale, translate }: MapProjection, [x, y]: readonly [number, number]): [number, number] {
  const degree = 180 / Math.PI;
  const longitude = ((x - translate[0]) / scale) * degree;
  const latitude = (2 * Math.atan(Math.exp((translate[1] - y) / scale)) - Math.PI / 2) * degree;
  return [longitude, latitude];
}
