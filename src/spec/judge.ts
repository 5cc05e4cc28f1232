import type { Atlas } from '../domain/atlas';
import type { Indicator, IndicatorId } from '../domain/indicator';
import type { Period } from '../domain/observation';
import type { PlaceId } from '../domain/place';
import type { Filter, RangeFilter, Span } from '../domain/view-spec';
import { writePeriod } from './field';
import type { Ignored } from './parameters';

/** Holds what a link asks for against what the atlas has, and lists what it has not. */
export class Judge {
  readonly ignored: Ignored[] = [];
  readonly #atlas: Atlas;

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  keeps(known: boolean, key: string, found: string): boolean {
    // The atlas may know what this figure cannot show: an indicator of the other level, or of one date only.
    const reason = this.#atlas.indicators.has(found) ? 'not-here' : 'not-in-atlas';
    if (!known) this.ignored.push({ key, found, reason, expected: '' });
    return known;
  }

  hasIndicator(id: IndicatorId, level: Indicator['level'] | null): boolean {
    const indicator = this.#atlas.indicators.get(id);
    return indicator !== undefined && (level === null || indicator.level === level);
  }

  /** Only what is counted is drawn as circles: of a mean wage their areas would say nothing. */
  fitCircles(id: IndicatorId | null, key = 'cercles', level: Indicator['level'] = 'commune'): IndicatorId | null {
    if (id === null || !this.keeps(this.hasIndicator(id, level), key, id)) return null;
    const unitKind = this.#atlas.indicators.get(id)?.unitKind;
    if (unitKind === 'count' || unitKind === 'area') return id;
    this.ignored.push({ key, found: id, reason: 'no-count', expected: '' });
    return null;
  }

  fitPlaces(places: readonly PlaceId[]): readonly PlaceId[] {
    return places.filter((id) => this.keeps(this.hasPlace(id), 'lieux', id));
  }

  hasPlace(id: PlaceId): boolean {
    return this.#atlas.places.size === 0 || this.#atlas.places.has(id);
  }

  /** Bands and sectors are judged by the labels of their table; a table that failed to load judges nothing. */
  hasFilter(filter: Filter, classCount: number | null): boolean {
    // A class of zero may come on top of those that were chosen.
    if (filter.type === 'class') return classCount !== null && filter.index <= classCount;
    if (filter.type === 'range') return this.#hasRange(filter);
    if (filter.type === 'communes') {
      const { places } = this.#atlas;
      return places.size === 0 || filter.ids.every((id) => places.get(id)?.level === 'commune');
    }
    const [resource, name, label] =
      filter.type === 'band'
        ? (['communes-bands', 'band', filter.band] as const)
        : (['communes-employers', 'sector', filter.sector] as const);
    const dimension = this.#atlas.tables.get(resource)?.dimensions.find((one) => one.name === name);
    return dimension === undefined || (label !== 'total' && dimension.labels.includes(label));
  }

  #hasRange({ indicator, when }: RangeFilter): boolean {
    const periods = typeof when === 'number' ? [when] : when;
    return this.hasIndicator(indicator, 'commune') && periods.every((period) => this.#hasPeriod(period, indicator));
  }

  fitPeriod(period: Period | null, indicator: IndicatorId, key: string): Period | null {
    if (period === null) return null;
    return this.keeps(this.#hasPeriod(period, indicator), key, writePeriod(period)) ? period : null;
  }

  fitSpan(span: Span | null, indicator: IndicatorId, key: string): Span | null {
    if (span === null) return null;
    const known = span.every((period) => this.#hasPeriod(period, indicator));
    return this.keeps(known, key, span.map(writePeriod).join('..')) ? span : null;
  }

  #hasPeriod(period: Period, indicator: IndicatorId): boolean {
    return this.#atlas.indicators.get(indicator)?.periods.includes(period) ?? false;
  }
}
