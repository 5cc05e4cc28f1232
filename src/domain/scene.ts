import type { Observation } from './observation';

/**
 * A colour by its name in the palette (`charts/palette.ts`): on screen `var(--name)`, in an exported picture the hex of
 * the theme. Fills may also name a pattern: `pattern-missing`, `pattern-confidential`.
 */
export type Paint = string;

interface MarkBase {
  /** Datum key, mostly a PlaceId: what is linked, lit and selected together. */
  readonly key?: string;
  /** What a screen reader says of the datum; a mark that has it can be reached with the keyboard. */
  readonly label?: string;
  /** Where a tooltip points and from where arrow keys look for a neighbour, px. Needed where `label` is. */
  readonly at?: readonly [number, number];
  readonly className?: string;
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  readonly dash?: string;
  readonly opacity?: number;
}

export interface PathMark extends MarkBase {
  readonly type: 'path';
  readonly d: string;
}
export interface RectMark extends MarkBase {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}
export interface CircleMark extends MarkBase {
  readonly type: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}
export interface RuleMark extends MarkBase {
  readonly type: 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
export interface TextMark extends MarkBase {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly sizePx: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly weight?: 400 | 600 | 700;
  readonly family?: 'text' | 'heading';
  /** Drawn with an outline of the paper so that it reads over lines and areas. */
  readonly halo?: boolean;
}
export type Mark = PathMark | RectMark | CircleMark | RuleMark | TextMark;

/** A named group of the picture, drawn in order. */
export interface Layer {
  readonly name: string;
  readonly marks: readonly Mark[];
}

/** Serialisable scale, enough to turn a pointer into a value. */
export interface AxisScale {
  readonly type: 'linear' | 'log' | 'band';
  readonly domain: readonly number[];
  readonly range: readonly [number, number];
}

export interface Caption {
  /** The finding, as a sentence built from the data. */
  readonly title: string;
  /** What is measured, where, when, in what unit, which sectors. */
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly source: string;
  readonly vintage: string;
  readonly licence: string;
}

export interface TwinColumn {
  readonly id: string;
  readonly label: string;
  readonly numeric: boolean;
}
export interface TwinCell extends Observation {
  readonly text: string;
}
export interface TwinRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly TwinCell[];
}
/** The table that says the same as the figure; `columns` does not count the row header (place or category). */
export interface TableTwin {
  readonly caption: string;
  readonly rowHeader: string;
  readonly columns: readonly TwinColumn[];
  readonly rows: readonly TwinRow[];
}

export interface LegendClass {
  readonly index: number;
  readonly label: string;
  readonly fill: Paint;
  readonly count: number;
}

/** What is drawn: plain data in px. */
export interface Scene {
  readonly kind: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly layers: readonly Layer[];
  readonly scales: { readonly x?: AxisScale; readonly y?: AxisScale };
  readonly caption: Caption;
  /** The main point in words, for those who do not see the picture. */
  readonly description: string;
  readonly table: TableTwin;
  /** Anything suspicious the layout met; the gallery test fails on it. */
  readonly warnings: readonly string[];
}

/** What a tooltip says of one datum. */
export interface Tip {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
  /** Series of the place, for a sparkline; gaps are null. */
  readonly spark: readonly (number | null)[];
  readonly note: string | null;
}
