import type { Atlas } from '../domain/atlas';
import type { Indicator, IndicatorId, Localized } from '../domain/indicator';
import type { PlaceId } from '../domain/place';
import { observe } from './observe';

/** What is noted of a value, and of which indicator: of several, of the first that was observed and not computed. */
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
  // What was counted, before the rates that are made of it: a note that tells a count is no note of a rate.
  const isObserved = ({ measure }: Indicator): number => Number(measure.type === 'observed');
  const indicators = [...atlas.indicators.values()].toSorted((a, b) => isObserved(b) - isObserved(a));
  const annotations = indicators.flatMap((indicator) =>
    indicator.annotations.filter((entry) => entry.placeId === placeId).map(({ note }) => ({ indicator, note })),
  );
  return {
    annotations: annotations.filter(
      ({ note }, index) => annotations.findIndex((one) => one.note.fr === note.fr) === index,
    ),
    confidential: withStatus('C'),
    missing: withStatus('M'),
    cautions: unique(shown.flatMap(({ cautions }) => cautions)),
  };
}
