import type { Indicator } from '../../domain/indicator';
import type { RangeFilter } from '../../domain/view-spec';
import type { ShownFilter } from '../../model/selection';
import type { Speech } from '../../text/messages';
import { edgeText, edgeUnit } from './edge-text';

/** Bounds of a class of the map; null where there is no map beside the words. */
export type ClassLabel = (index: number) => string | null;

/** What a filter keeps, in words; null for a class of which nobody knows the bounds. */
export function filterWords(filter: ShownFilter, speech: Speech, classLabel?: ClassLabel): string | null {
  const words = speech.messages.filter;
  switch (filter.type) {
    case 'band':
      return words.band(filter.band);
    case 'sector':
      return words.sector(filter.sector);
    case 'communes':
      return words.communes(filter.name);
    case 'class': {
      const label = classLabel?.(filter.index) ?? null;
      return label === null ? null : words.class(label);
    }
    case 'range':
      return filter.of === undefined ? filter.indicator : rangeWords(filter, filter.of, speech);
  }
}

/** "Établissements par km², 2023 : de 40 à 100" */
function rangeWords({ when, low, high }: RangeFilter, indicator: Indicator, speech: Speech): string {
  const words = speech.messages.filter;
  const time = (typeof when === 'number' ? [when] : when)
    .map((period) => speech.format.period(period, indicator.frequency))
    .join('–');
  const unit = edgeUnit(indicator, speech);
  const say = (value: number): string => edgeText(value, indicator, speech);
  const bounds =
    low === null
      ? high === null
        ? words.any
        : words.below(say(high))
      : high === null
        ? words.from(say(low))
        : low === high
          ? say(low)
          : words.between(say(low), say(high));
  const name = indicator.name[speech.language];
  return words.range(unit === '' ? name : `${name} (${unit})`, time, bounds);
}

/** "Filtre « Secteur surreprésenté : Industrie »"; empty where nothing is filtered. */
export function appliedFilters(filters: readonly ShownFilter[], speech: Speech, classLabel?: ClassLabel): string {
  const labels = filters.flatMap((filter) => filterWords(filter, speech, classLabel) ?? []);
  return labels.length === 0 ? '' : speech.messages.filter.named(labels, speech.format.list);
}
