import { colourOf, type MapMarks, type MapView, type PatternName } from './view';

/** Above this many lit places they are a group: the others fade and outlines stay thin, as in the SVG map. */
export const FEW = 3;
export const FADED = 0.28;

/** What the style's expressions read of a place. Flat and complete, so that a later state never leaves a trace. */
export interface PlaceState {
  readonly fill: string;
  readonly missing: number;
  readonly confidential: number;
  readonly opacity: number;
  /** Left out by a filter: not named either. */
  readonly dimmed: boolean;
  readonly lit: boolean;
  readonly thin: boolean;
  /** '' where the place is not pinned. */
  readonly pin: string;
  readonly radius: number;
  /** A full circle on plain land; else a ring. */
  readonly disc: boolean;
}
export type PlaceStates = ReadonlyMap<string, PlaceState>;

const TRANSPARENT = 'rgba(0,0,0,0)';

/** State of every place of a view: a place without a fill is drawn as missing, never as zero. */
export function placeStates(view: MapView, marks: MapMarks): PlaceStates {
  const group = marks.lit.size > FEW;
  return new Map(
    view.places.map(({ code }): [string, PlaceState] => {
      const fill = marks.fills.get(code) ?? 'pattern-missing';
      const pattern = isPattern(fill) ? fill : null;
      const lit = marks.lit.has(code);
      const dimmed = marks.dimmed.has(code);
      const pin = view.pins.get(code);
      const state: PlaceState = {
        fill: pattern === null ? fill : TRANSPARENT,
        missing: pattern === 'pattern-missing' ? 1 : 0,
        confidential: pattern === 'pattern-confidential' ? 1 : 0,
        opacity: dimmed || (group && !lit) ? FADED : 1,
        dimmed,
        lit,
        thin: group,
        pin: pin === undefined ? '' : colourOf(view.colours, `pin-${pin % 6}`),
        radius: marks.radiiPx?.get(code) ?? 0,
        disc: view.circles === 'discs',
      };
      return [code, state];
    }),
  );
}

/** The places whose state is not what is drawn already. */
export function changedStates(drawn: PlaceStates, next: PlaceStates): readonly [string, PlaceState][] {
  return [...next].filter(([code, state]) => {
    const before = drawn.get(code);
    return before === undefined || !isSame(before, state);
  });
}

function isSame(a: PlaceState, b: PlaceState): boolean {
  return (
    a.fill === b.fill &&
    a.missing === b.missing &&
    a.confidential === b.confidential &&
    a.opacity === b.opacity &&
    a.dimmed === b.dimmed &&
    a.lit === b.lit &&
    a.thin === b.thin &&
    a.pin === b.pin &&
    a.radius === b.radius &&
    a.disc === b.disc
  );
}

function isPattern(fill: string): fill is PatternName {
  return fill === 'pattern-missing' || fill === 'pattern-confidential';
}
