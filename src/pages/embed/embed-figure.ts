import type { Atlas } from '../../domain/atlas';
import type { Frame } from '../../domain/frame';
import type { Indicator } from '../../domain/indicator';
import type { Mark, Scene, Tip } from '../../domain/scene';
import type { FigureSpec } from '../../domain/view-spec';
import type { ChoroplethData } from '../../model/choropleth';
import type { EmbedWords } from '../../text/fr/embed';
import type { Speech } from '../../text/messages';

/** A setting that the reader may change; each option says the view that it leads to. */
export interface Control {
  readonly form: 'slider' | 'choice' | 'menu' | 'check';
  readonly id: string;
  readonly label: string;
  /** check: off, then on. */
  readonly options: readonly { readonly label: string; readonly spec: FigureSpec }[];
  readonly chosen: number;
}

/** What the pointer reads where it is no mark that it has to hit. */
export interface Reading {
  readonly key: string;
  readonly tip: Tip;
  readonly over: readonly Mark[];
}

/** One figure in somebody else's page, whatever its kind: data gathered once, drawn for any frame. */
export interface EmbedFigure {
  /** Whose cautions are told. */
  readonly indicators: readonly Indicator[];
  readonly controls: readonly Control[];
  /** Height of the drawing where nobody limits it, px. */
  heightPx(widthPx: number): number;
  scene(frame: Frame): Scene;
  /** A view that is a table and nothing else. */
  readonly isTable: boolean;
  tip(key: string): Tip | null;
  /** What the map engine draws, of a map. */
  readonly map?: ChoroplethData;
  read?(scene: Scene, frame: Frame, x: number, y: number): Reading | null;
}

/** Null where the atlas does not know the indicator. */
export type MakeFigure = (atlas: Atlas, spec: FigureSpec, speech: Speech, words: EmbedWords) => EmbedFigure | null;

export function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

export function known(atlas: Atlas, ids: readonly (string | null)[]): readonly Indicator[] {
  return ids.flatMap((id) => (id === null ? [] : (atlas.indicators.get(id) ?? [])));
}
