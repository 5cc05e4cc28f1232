import type { Area } from './area';
import type { Framing } from './framing';
import type { IndicatorId } from './indicator';
import type { Period } from './observation';
import type { PlaceId } from './place';
import type { ClassChoice, Span } from './view-spec';

/** Null: logarithmic where the values are all above zero and widely spread, else linear. */
export type AxisChoice = 'linear' | 'log' | null;

/** The 92 communes along one axis, their classes as the map has them. */
export interface DistributionSpec {
  readonly kind: 'distribution';
  readonly indicator: IndicatorId;
  /** null = the latest. */
  readonly period: Period | null;
  /** For an indicator of change: its two ends; null = the whole series. */
  readonly span: Span | null;
  readonly classes: ClassChoice;
  readonly axis: AxisChoice;
  /** Drawn by the reader; each is a place beside the others. */
  readonly areas: readonly Area[];
  readonly places: readonly PlaceId[];
}

/** Two indicators of the same level against each other. */
export interface ScatterSpec {
  readonly kind: 'scatter';
  readonly x: IndicatorId;
  readonly y: IndicatorId;
  /** A count that the areas of the circles say. */
  readonly size: IndicatorId | null;
  /** Each axis takes the nearest period that it has; null = the latest of each. */
  readonly period: Period | null;
  /** Trails from then to now, where both indicators have both periods; null = no trails. Wins over `period`. */
  readonly span: Span | null;
  readonly xAxis: AxisChoice;
  readonly yAxis: AxisChoice;
  /** A line of least squares. */
  readonly fit: boolean;
  /** Drawn by the reader; each is a place beside the others. */
  readonly areas: readonly Area[];
  readonly places: readonly PlaceId[];
}

export const RANKS_FORMS = ['bump', 'slope'] as const;
/** bump: ranks at every date; slope: at two. */
export type RanksForm = (typeof RANKS_FORMS)[number];

/** Ranks of all places by one indicator through time. */
export interface RanksSpec {
  readonly kind: 'ranks';
  readonly indicator: IndicatorId;
  readonly form: RanksForm;
  /** null = the whole series. */
  readonly span: Span | null;
  readonly places: readonly PlaceId[];
}

export const MULTIPLES_SCALES = ['index', 'level'] as const;
export const MULTIPLES_AXES = ['shared', 'own'] as const;
export type MultiplesAxis = (typeof MULTIPLES_AXES)[number];

/** A panel of growth for each place. */
export interface MultiplesSpec {
  readonly kind: 'multiples';
  readonly indicator: IndicatorId;
  readonly scale: (typeof MULTIPLES_SCALES)[number];
  /** Of the index; null = the first period that every shown place has. */
  readonly base: Period | null;
  /** own: each panel has a vertical scale of its own. */
  readonly axis: MultiplesAxis;
  /** Drawn by the reader; each is a place beside the others. */
  readonly areas: readonly Area[];
  readonly places: readonly PlaceId[];
}

export const METROPOLIS_MEASURES = ['level', 'growth', 'index'] as const;
/** level: the latest value; growth: mean annual growth over the span; index: the last value, 100 at the first. */
export type MetropolisMeasure = (typeof METROPOLIS_MEASURES)[number];

/** Our three zones d'emploi together against those of other metropolises, a column an indicator. */
export interface MetropolisesSpec {
  readonly kind: 'metropolises';
  readonly measure: MetropolisMeasure;
  /** Column that the rows follow. */
  readonly sort: IndicatorId;
  /** null: for each column the longest span for which every row has a value. */
  readonly span: Span | null;
  readonly places: readonly PlaceId[];
}

/** Two to six places side by side, by the same indicators; the first is what the others are held against. */
export interface ComparisonSpec {
  readonly kind: 'comparison';
  /** Drawn by the reader; each is a place beside the others. */
  readonly areas: readonly Area[];
  readonly places: readonly PlaceId[];
}

/** Areas that the reader drew, typed or brought, beside the metropolis; under them the map of an indicator. */
export interface AreaSpec {
  readonly kind: 'area';
  readonly indicator: IndicatorId;
  /** null = the latest. */
  readonly period: Period | null;
  /** For an indicator of change: its two ends; null = the whole series. */
  readonly span: Span | null;
  readonly classes: ClassChoice;
  readonly areas: readonly Area[];
  readonly places: readonly PlaceId[];
}

export type PairArrangement = 'side' | 'swipe';

/** Two maps with one camera, side by side or on one another behind a divider. */
export interface PairSpec {
  readonly kind: 'pair';
  readonly indicator: IndicatorId;
  /** null = the latest. */
  readonly period: Period | null;
  /** For an indicator of change: its two ends; null = the whole series. */
  readonly span: Span | null;
  /** Of the second map. */
  readonly otherIndicator: IndicatorId;
  readonly otherPeriod: Period | null;
  readonly otherSpan: Span | null;
  readonly classes: ClassChoice;
  readonly arrangement: PairArrangement;
  /** Hundredths of the room that the first map keeps, where one lies on the other. */
  readonly divider: number;
  /** null = the whole metropolis. */
  readonly framing: Framing | null;
  readonly places: readonly PlaceId[];
}

/** What the page of analyses shows: one question about places at a time. */
export type AnalysisSpec =
  DistributionSpec | ScatterSpec | RanksSpec | MultiplesSpec | ComparisonSpec | MetropolisesSpec | AreaSpec | PairSpec;
export type AnalysisKind = AnalysisSpec['kind'];
