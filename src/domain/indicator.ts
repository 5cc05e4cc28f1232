import type { Period } from './observation';
import type { PlaceId } from './place';

export interface Localized {
  readonly fr: string;
  readonly en: string;
}

export type IndicatorId = string;
export type Theme = 'density' | 'growth' | 'creations' | 'employment' | 'population';
export const THEMES: readonly Theme[] = ['density', 'growth', 'creations', 'employment', 'population'];

/** Which part of the economy is counted. Only `information-communication` may be called digital. */
export type Coverage = 'all-sectors' | 'information-communication' | 'sector' | 'private-all-sectors' | 'not-economic';

/**
 * How a value comes about.
 * - observed: rows of a resource where every named dimension has that label.
 * - ratio: numerator / denominator * factor, both indicators of the same level; the denominator is taken at
 *   period + denominatorLag, or at the nearest earlier period that has one where `denominatorNearest`.
 * - change: of an indicator between two periods; `per: 'span'` total relative change, `per: 'year'` mean annual growth.
 * - quotient: location quotient (part / whole) / (part of the reference / whole of the reference).
 */
export type Measure =
  | {
      readonly type: 'observed';
      readonly resource: string;
      readonly where: Readonly<Record<string, string>>;
      /** False where a sum over communes means nothing (a mean wage): the metropolis then has no value. */
      readonly additive: boolean;
    }
  | {
      readonly type: 'ratio';
      readonly numerator: IndicatorId;
      readonly denominator: IndicatorId;
      readonly factor: number;
      readonly denominatorLag: number;
      readonly denominatorNearest: boolean;
    }
  | { readonly type: 'change'; readonly of: IndicatorId; readonly per: 'span' | 'year' }
  | {
      readonly type: 'quotient';
      readonly part: IndicatorId;
      readonly whole: IndicatorId;
      readonly reference: PlaceId;
    };

/** count: whole things; rate: per km2, per 1,000...; share: 0..1 shown as %; change: relative change shown as signed %. */
export type UnitKind = 'count' | 'rate' | 'share' | 'change' | 'euro' | 'quotient' | 'area';

export interface Indicator {
  readonly id: IndicatorId;
  readonly theme: Theme;
  readonly level: 'commune' | 'zone';
  /** "Établissements par km²" */
  readonly name: Localized;
  /** A few words for tight places: "Établ. / km²" */
  readonly shortName: Localized;
  readonly description: Localized;
  /** As written after a value: "établissements par km²", "€", "%". */
  readonly unit: Localized;
  readonly unitKind: UnitKind;
  readonly decimals: number;
  readonly nature: 'stock' | 'flow' | 'ratio';
  readonly frequency: 'year' | 'quarter';
  readonly measure: Measure;
  /** Ascending; for a change, the periods its two ends may take. */
  readonly periods: readonly Period[];
  readonly coverage: Coverage;
  readonly direction: 'more' | 'neutral';
  /** What one should know before citing it. */
  readonly cautions: readonly Localized[];
  /** The series breaks before `period`: nothing may join the two sides. */
  readonly breaks: readonly { readonly period: Period; readonly note: Localized }[];
  /** Outliers and events that need a word where they are drawn; null place = every place. */
  readonly annotations: readonly {
    readonly placeId: PlaceId | null;
    readonly period: Period;
    readonly note: Localized;
  }[];
}
