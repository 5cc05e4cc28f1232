import type { ExpressionSpecification } from 'maplibre-gl';

type Ramp = ExpressionSpecification;

/** A number of a feature's state (marks.ts), `otherwise` before it is set. */
export function stateNumber(name: 'missing' | 'confidential' | 'opacity' | 'radius', otherwise: number): Ramp {
  return ['number', ['feature-state', name], otherwise];
}

export function stateFlag(name: 'lit' | 'thin' | 'dimmed' | 'disc'): Ramp {
  return ['boolean', ['feature-state', name], false];
}

/** 0 below zoom `from`, `full` from zoom `to` on: detail comes in softly. */
export function appear(from: number, to: number, full: number): Ramp {
  return ['interpolate', ['linear'], ['zoom'], from, 0, to, full];
}

/** Grows with the ground it covers. */
export function widen(from: number, fromPx: number, to: number, toPx: number): Ramp {
  return ['interpolate', ['exponential', 1.6], ['zoom'], from, fromPx, to, toPx];
}
