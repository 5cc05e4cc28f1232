import type { ChoroplethData } from '../../model/choropleth';

/** Largest circle, as a share of the smaller side of the map, and its bounds on a phone and on a wall, px. */
const LARGEST_SHARE = 0.075;
const LEAST_LARGEST_PX = 16;
/** A value above zero is never less than a dot that can be seen. */
const DOT_PX = 1.2;

/** Radius of the highest value of all years, px. */
export function largestRadiusPx(widthPx: number, heightPx: number, textScale: number): number {
  return Math.max(LEAST_LARGEST_PX * textScale, Math.min(widthPx, heightPx) * LARGEST_SHARE);
}

/**
 * Radius of a proportional circle: its area, not its radius, says the value (Flannery's enlargement is not applied: the
 * legend gives true areas). Zero and missing values have none.
 */
export function radiusPx(value: number | null, max: number, largestPx: number): number {
  if (value === null || !(value > 0) || !(max > 0)) return 0;
  return Math.max(DOT_PX, largestPx * Math.sqrt(value / max));
}

/** Radius of every place's circle, by place; null where the map has no circles. For the WebGL map and for the layout. */
export function circleRadii(data: ChoroplethData, largestPx: number): ReadonlyMap<string, number> | null {
  const { circles } = data;
  if (circles === null) return null;
  return new Map(data.places.map(({ id, circle }) => [id, radiusPx(circle?.value ?? null, circles.max, largestPx)]));
}

/** Two or three round values for a legend of circles, largest first. */
export function circleSteps(max: number): readonly number[] {
  if (!(max > 0)) return [];
  const largest = roundDown(max);
  const steps = [largest, roundDown(largest / 4), roundDown(largest / 20)];
  return steps.filter((value, index) => value >= 1 && steps.indexOf(value) === index);
}

/** 1, 2 or 5 times a power of ten, at most the value. */
function roundDown(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  const lead = value / unit;
  return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * unit;
}
