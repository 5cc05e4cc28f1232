import type { Paint } from '../domain/scene';

/** Tiles of 8 px: `d` is stroked in `pattern-ink` with round caps over `pattern-ground`. */
export interface PatternTile {
  readonly sizePx: number;
  readonly d: string;
  readonly strokeWidthPx: number;
}

export const PATTERNS = {
  'pattern-missing': { sizePx: 8, d: 'M-2 2l4 -4M-1 9l10 -10M6 10l4 -4', strokeWidthPx: 1.25 },
  'pattern-confidential': { sizePx: 8, d: 'M2 2h.01M6 6h.01', strokeWidthPx: 2.25 },
} as const satisfies Record<string, PatternTile>;
export type PatternName = keyof typeof PATTERNS;

export function isPattern(paint: Paint): paint is PatternName {
  return paint in PATTERNS;
}

/** Token steps of the sequential ramp for 1 to 7 classes: equal steps in lightness whatever the count. */
const SEQUENTIAL_STEPS: Readonly<Record<number, readonly number[]>> = {
  1: [6],
  2: [3, 9],
  3: [1, 6, 11],
  4: [0, 4, 8, 12],
  5: [0, 3, 6, 9, 12],
  6: [1, 3, 5, 7, 9, 11],
  7: [0, 2, 4, 6, 8, 10, 12],
};

/** Steps away from the middle of the diverging ramp, for the classes of one arm from zero outwards. */
const ARM_STEPS: Readonly<Record<number, readonly number[]>> = {
  1: [3],
  2: [2, 5],
  3: [2, 4, 6],
  4: [1, 3, 4, 6],
  5: [2, 3, 4, 5, 6],
  6: [1, 2, 3, 4, 5, 6],
  7: [0, 1, 2, 3, 4, 5, 6],
};

/**
 * Fill token of class `index` of `count` (1 to 7).
 * @param pivot for a diverging classification the index of the first class at or above zero (0 to count), else null
 */
export function fillOfClass(index: number, count: number, pivot: number | null): Paint {
  if (pivot === null) return `seq-${SEQUENTIAL_STEPS[count]?.[index] ?? 6}`;
  if (index >= pivot) return `div-${6 + (ARM_STEPS[count - pivot]?.[index - pivot] ?? 3)}`;
  return `div-${6 - (ARM_STEPS[pivot]?.[pivot - 1 - index] ?? 3)}`;
}

/** Stroke and marker colour of a pinned place (pin index 0 to 5). */
export function pinPaint(pin: number): Paint {
  return `pin-${pin % 6}`;
}

/** The same hue, dark (or light) enough for text. */
export function pinInkPaint(pin: number): Paint {
  return `pin-ink-${pin % 6}`;
}
