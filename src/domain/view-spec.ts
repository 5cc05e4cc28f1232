import type { IndicatorId } from './indicator';
import type { Period } from './observation';
import type { PlaceId } from './place';

export const MAX_PLACES = 6;
export const MIN_CLASSES = 3;
export const MAX_CLASSES = 7;

export type ClassMethod = 'jenks' | 'quantiles' | 'equal' | 'log' | 'own';

/** `own` holds the inner thresholds, ascending (count - 1 of them); null for the computed methods. */
export interface ClassChoice {
  readonly method: ClassMethod;
  readonly count: number;
  readonly own: readonly number[] | null;
}

export type Span = readonly [Period, Period];

/** Values of an indicator, low <= value < high, or value = low; null leaves an end open. */
export interface RangeFilter {
  readonly type: 'range';
  readonly indicator: IndicatorId;
  /** A span for an indicator of change. */
  readonly when: Period | Span;
  readonly low: number | null;
  readonly high: number | null;
}

/** Narrows the communes; several combine with "and". */
export type Filter =
  | { readonly type: 'class'; readonly index: number } // class of the map's classification
  | RangeFilter // what a class becomes where there is no map
  | { readonly type: 'band'; readonly band: string } // at least one establishment of that employee band
  | { readonly type: 'sector'; readonly sector: string } // the sector is over-represented: location quotient > 1
  | { readonly type: 'communes'; readonly name: string; readonly ids: readonly PlaceId[] }; // of an area; its name is the reader's

export interface ChoroplethSpec {
  readonly kind: 'choropleth';
  readonly indicator: IndicatorId;
  /** A count drawn as proportional circles over the fill. */
  readonly circles: IndicatorId | null;
  /** null = the latest. */
  readonly period: Period | null;
  /** For an indicator of change: its two ends; null = the whole series. */
  readonly span: Span | null;
  readonly classes: ClassChoice;
  readonly places: readonly PlaceId[];
  readonly filters: readonly Filter[];
}

export type GrowthScale = 'level' | 'log' | 'index';

export interface GrowthSpec {
  readonly kind: 'growth';
  readonly indicator: IndicatorId;
  readonly places: readonly PlaceId[];
  readonly scale: GrowthScale;
  /** Base of the index and start of the reference line; null = the first period that every shown place has. */
  readonly base: Period | null;
  /** Over which the mean annual growth is computed; null = as far as every shown place has values. */
  readonly span: Span | null;
  /** The line at 13 % a year. */
  readonly reference: boolean;
}

export const EMPLOYMENT_KINDS = ['jobs', 'bands', 'sectors', 'intensity'] as const;
export type EmploymentKind = (typeof EMPLOYMENT_KINDS)[number];

/** jobs: ranked bars and dumbbell; bands: employee bands; sectors: employers by sector; intensity: jobs per establishment. */
export interface EmploymentSpec {
  readonly kind: EmploymentKind;
  readonly places: readonly PlaceId[];
  readonly filters: readonly Filter[];
}

export interface KeyFiguresSpec {
  readonly kind: 'key-figures';
  readonly places: readonly PlaceId[];
  readonly filters: readonly Filter[];
}

export interface TableSpec {
  readonly kind: 'table';
  readonly indicator: IndicatorId;
  readonly period: Period | null;
  readonly places: readonly PlaceId[];
  readonly filters: readonly Filter[];
}

/** Every figure that is a picture; a table is drawn by the page itself. */
export type DrawnSpec = ChoroplethSpec | GrowthSpec | EmploymentSpec | KeyFiguresSpec;
export type FigureSpec = DrawnSpec | TableSpec;

/** `quarters` is the growth figure of private employees by quarter, shown among the employment figures. */
export type EmploymentTab = EmploymentKind | 'quarters';
export type Panel = 'figures' | 'table';

/** The explorer: linked figures over one selection. Its figures are projections of it (`spec/figures.ts`). */
export interface AtlasSpec {
  readonly kind: 'atlas';
  readonly map: Omit<ChoroplethSpec, 'places' | 'filters' | 'kind'>;
  readonly growth: Omit<GrowthSpec, 'places' | 'kind'>;
  /** Base and span of the curves by quarter, which have periods of their own. */
  readonly quarters: Pick<GrowthSpec, 'base' | 'span'>;
  readonly employment: EmploymentTab;
  readonly panel: Panel;
  readonly places: readonly PlaceId[];
  readonly filters: readonly Filter[];
}

export type ViewSpec = AtlasSpec | FigureSpec;
