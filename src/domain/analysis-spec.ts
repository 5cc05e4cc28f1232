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
  readonly places: readonly PlaceId[];
}

/** What the page of analyses shows: one question about places at a time. */
export type AnalysisSpec = DistributionSpec;
export type AnalysisKind = AnalysisSpec['kind'];
