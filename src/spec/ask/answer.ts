import type { AnalysisSpec } from '../../domain/analysis-spec';
import type { IndicatorId } from '../../domain/indicator';
import type { Period } from '../../domain/observation';
import type { PlaceId } from '../../domain/place';
import type { AskedFigure, PagePart, PortraitPart, SitePage } from '../../domain/question';
import type { AtlasSpec, RangeFilter, Span } from '../../domain/view-spec';

/** What an answer has to say of itself, where it is not exactly what was asked. */
export type AnswerNote =
  /** Establishments are counted, not companies. */
  | { readonly type: 'companies' }
  /** The indicator exists at the other level alone. */
  | { readonly type: 'zone-only' }
  | { readonly type: 'commune-only' }
  /** Neither jobs nor wages of one sector are in the package: what is nearest is shown. */
  | { readonly type: 'sector-unpublished' }
  /** The table opens with the highest values. */
  | { readonly type: 'highest-first' }
  /** A quotient that no indicator is: of the two, one is shown. */
  | { readonly type: 'no-ratio' }
  /** Only communes with values between two bounds. */
  | { readonly type: 'range'; readonly filter: RangeFilter }
  /** Bounds of what has no values by commune: all communes are shown. */
  | { readonly type: 'no-range' }
  /** No change can be said of it. */
  | { readonly type: 'no-change' }
  /** A commune is shown by its zone d'emploi. */
  | { readonly type: 'stands-for'; readonly place: PlaceId; readonly zone: PlaceId }
  /** The metropolis is shown by the three zones. */
  | { readonly type: 'three-zones' }
  /** A zone d'emploi was called a metropolis. */
  | { readonly type: 'not-the-metropolis'; readonly place: PlaceId }
  /** A place has no value at the level of the answer. */
  | { readonly type: 'left-out'; readonly place: PlaceId }
  | { readonly type: 'too-many-places' }
  /** A year that is not published, and the nearest that is. */
  | { readonly type: 'year'; readonly asked: number; readonly used: Period }
  /** A year was asked for, and curves show them all. */
  | { readonly type: 'all-years' }
  | { readonly type: 'all-quarters' };

export interface ViewAnswer {
  readonly kind: 'view';
  readonly figure: AskedFigure;
  /** Null for a figure of several indicators. */
  readonly indicator: IndicatorId | null;
  /** What the first is seen against, or beside; null where there is one. */
  readonly other: IndicatorId | null;
  /** Places that the question names, as the figure shows them. */
  readonly places: readonly PlaceId[];
  /** What is shown; null: the latest, or the whole series. */
  readonly when: Period | Span | null;
  readonly notes: readonly AnswerNote[];
  readonly spec: AtlasSpec | AnalysisSpec;
}

export interface IndicatorAnswer {
  readonly kind: 'indicator';
  readonly indicator: IndicatorId;
  readonly spec: AtlasSpec;
}

export interface PlaceAnswer {
  readonly kind: 'place';
  readonly place: PlaceId;
  /** The view with the place pinned; as it was where it is pinned already or nothing more can be. */
  readonly spec: AtlasSpec;
}

/** A page of text; `part` null: its head. */
export type PageAnswer =
  | { readonly kind: 'page'; readonly page: SitePage; readonly part: PagePart | null }
  | {
      readonly kind: 'page';
      readonly page: 'portrait';
      readonly place: PlaceId;
      readonly part: PortraitPart | null;
    };

export type Answer = ViewAnswer | IndicatorAnswer | PlaceAnswer | PageAnswer;
