/** Shapes of the six pins, index = pin index: a place keeps its shape as it keeps its hue. */
export const MARKER_NAMES = ['circle', 'square', 'triangle', 'diamond', 'cross', 'star'] as const;
export type MarkerName = (typeof MARKER_NAMES)[number];

type Corner = readonly [number, number];

/**
 * Corners of each shape around 0,0 (y down). Every one has the area of the unit circle, so that no place looks more
 * important than another; the circle has no corners.
 */
const CORNERS: Record<MarkerName, readonly Corner[]> = {
  circle: [],
  square: polygonOf([0.8862, 0.8862], [-0.8862, 0.8862], [-0.8862, -0.8862], [0.8862, -0.8862]),
  triangle: polygonOf([0, -1.5551], [1.3468, 0.7776], [-1.3468, 0.7776]),
  diamond: polygonOf([0, -1.45], [1.0833, 0], [0, 1.45], [-1.0833, 0]),
  cross: crossOf(0.3963),
  star: starOf(1.5413, 0.6936),
};

function polygonOf(...corners: readonly Corner[]): readonly Corner[] {
  return corners;
}

/** A plus sign made of five squares of side 2 * half. */
function crossOf(half: number): readonly Corner[] {
  const reach = 3 * half;
  const quarter: readonly Corner[] = [
    [half, -reach],
    [half, -half],
    [reach, -half],
  ];
  return [0, 1, 2, 3].flatMap((turn) => quarter.map((corner) => turned(corner, turn)));
}

function turned([x, y]: Corner, quarterTurns: number): Corner {
  return quarterTurns === 0 ? [x, y] : turned([-y, x], quarterTurns - 1);
}

function starOf(outer: number, inner: number): readonly Corner[] {
  return Array.from({ length: 10 }, (_, index) => {
    const radius = index % 2 === 0 ? outer : inner;
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** The shape of a pin; a seventh place would start again at the circle. */
export function markerName(pin: number): MarkerName {
  return MARKER_NAMES[pin % MARKER_NAMES.length] ?? 'circle';
}

/**
 * SVG path of the marker of pin `pin`, centred on x, y, with the area of a circle of `radiusPx`; absolute coordinates
 * rounded to 0.01, because a mark of a Scene has no transform.
 */
export function markerPath(pin: number, x: number, y: number, radiusPx: number): string {
  const corners = CORNERS[markerName(pin)];
  if (corners.length === 0) {
    const r = rounded(radiusPx);
    const [west, east, cy] = [rounded(x - radiusPx), rounded(x + radiusPx), rounded(y)];
    return `M${east},${cy}A${r},${r},0,1,1,${west},${cy}A${r},${r},0,1,1,${east},${cy}Z`;
  }
  return `M${corners.map(([cx, cy]) => `${rounded(x + cx * radiusPx)},${rounded(y + cy * radiusPx)}`).join('L')}Z`;
}

/** The six shapes as unit paths (radius 1 at 0,0), index = pin index; prefer `markerPath` where rounding shows. */
export const MARKER_PATHS: readonly string[] = MARKER_NAMES.map((_, pin) => markerPath(pin, 0, 0, 1));
