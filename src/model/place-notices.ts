import type { Atlas } from '../domain/atlas';
import type { Indicator, IndicatorId, Localized } from '../domain/indicator';
import type { PlaceId } from '../domain/place';
import { observe } from './observe';

/** What is noted of a value, and of which indicator. */
export interface PlaceAnnotation {
  readonly indicator: Indicator;
  readonly note: Localized;
}

/** What one should know of the data of one place. */
export interface PlaceNotices {
  /** Outliers and events that the catalogue notes for this place, each once. */
  readonly annotations: readonly PlaceAnnotation[];
  /** Values that statistical secrecy withholds, and those that the source does not have. */
  readonly confidential: readonly Indicator[];
  readonly missing: readonly Indicator[];
  /** Cautions of the indicators, each once, in the order of the indicators. */
  readonly cautions: readonly Localized[];
}

function unique(texts: readonly Localized[]): readonly Localized[] {
  return [...new Map(texts.map((text) => [text.fr, text])).values()];
}

/** @param indicatorIds those that are shown of the place, at their latest period; of the others only annotations count */
export function noticesOf(atlas: Atlas, placeId: PlaceId, indicatorIds: readonly IndicatorId[]): PlaceNotices {
  const shown = indicatorIds.flatMap((id) => atlas.indicators.get(id) ?? []);
  const withStatus = (status: 'C' | 'M'): readonly Indicator[] =>
    shown.filter(({ id }) => observe(atlas, id, placeId, { period: null, span: null }).status === status);
  const annotations = [...atlas.indicators.values()].flatMap((indicator) =>
    indicator.annotations.filter((entry) => entry.placeId === placeId).map(({ note }) => ({ indicator, note })),
  );
  return {
    annotations: [...new Map(annotations.toReversed().map((one) => [one.note.fr, one])).values()].toReversed(),
    confidential: withStatus('C'),
    missing: withStatus('M'),
    cautions: unique(shown.flatMap(({ cautions }) => cautions)),
  };
}
