import type { Atlas } from '../domain/atlas';
import type { IndicatorId } from '../domain/indicator';
import type { Period } from '../domain/observation';
import type { PlaceId } from '../domain/place';
import type { AtlasSpec, FigureSpec, Filter, RangeFilter, Span } from '../domain/view-spec';
import { writeFilter, writePeriod } from './field';
import { QUARTERS_INDICATOR } from './figures';
import { DEFAULT_ATLAS } from './presets';
import type { Ignored } from './url';

export interface Fitted {
  readonly spec: AtlasSpec;
  readonly ignored: readonly Ignored[];
}

/**
 * Holds a well-formed view against what was loaded: indicators, places, periods, bands and sectors that the atlas does
 * not have are left aside and listed. An atlas without any indicator (its index failed to load) judges nothing.
 */
export function fitToAtlas(spec: AtlasSpec, atlas: Atlas): Fitted {
  if (atlas.indicators.size === 0) return { spec, ignored: [] };
  const judge = new Judge(atlas);
  const map = fitMap(spec.map, judge);
  const growth = fitGrowth(spec.growth, judge, 'courbe');
  const quarters = {
    base: judge.fitPeriod(spec.quarters.base, QUARTERS_INDICATOR, 'base-trimestres'),
    span: judge.fitSpan(spec.quarters.span, QUARTERS_INDICATOR, 'croissance-trimestres'),
  };
  const places = fitPlaces(spec.places, judge);
  const filters = fitFilters(spec.filters, map.classes.count, judge);
  return { spec: { ...spec, map, growth, quarters, places, filters }, ignored: judge.ignored };
}

/** The same for one figure that stands alone, with an atlas that may hold nothing but what that figure needs. */
export function fitFigure<S extends FigureSpec>(
  spec: S,
  atlas: Atlas,
): { readonly spec: S; readonly ignored: readonly Ignored[] } {
  if (atlas.indicators.size === 0) return { spec, ignored: [] };
  const judge = new Judge(atlas);
  const own =
    spec.kind === 'choropleth'
      ? fitMap(spec, judge)
      : spec.kind === 'growth'
        ? fitGrowth(spec, judge, 'indicateur')
        : {};
  const places = fitPlaces(spec.places, judge);
  const classCount = spec.kind === 'choropleth' ? spec.classes.count : null;
  const filters = spec.kind === 'growth' ? {} : { filters: fitFilters(spec.filters, classCount, judge) };
  return { spec: { ...spec, ...own, places, ...filters }, ignored: judge.ignored };
}

function fitPlaces(places: readonly PlaceId[], judge: Judge): readonly PlaceId[] {
  return places.filter((id) => judge.keeps(judge.hasPlace(id), 'lieux', id));
}

/** @param classCount null: a figure without a map, in which a class means nothing */
function fitFilters(filters: readonly Filter[], classCount: number | null, judge: Judge): readonly Filter[] {
  return filters.filter((filter) => judge.keeps(judge.hasFilter(filter, classCount), 'filtre', writeFilter(filter)));
}

function fitMap(map: AtlasSpec['map'], judge: Judge): AtlasSpec['map'] {
  const known = judge.keeps(judge.hasIndicator(map.indicator, 'commune'), 'indicateur', map.indicator);
  const indicator = known ? map.indicator : DEFAULT_ATLAS.map.indicator;
  return {
    ...map,
    indicator,
    circles: judge.fitCircles(map.circles),
    period: judge.fitPeriod(map.period, indicator, 'annee'),
    span: judge.fitSpan(map.span, indicator, 'periode'),
  };
}

function fitGrowth(growth: AtlasSpec['growth'], judge: Judge, key: string): AtlasSpec['growth'] {
  const known = judge.keeps(judge.hasIndicator(growth.indicator, null), key, growth.indicator);
  const indicator = known ? growth.indicator : DEFAULT_ATLAS.growth.indicator;
  return {
    ...growth,
    indicator,
    base: judge.fitPeriod(growth.base, indicator, 'base'),
    span: judge.fitSpan(growth.span, indicator, 'croissance'),
  };
}

class Judge {
  readonly ignored: Ignored[] = [];
  readonly #atlas: Atlas;

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  keeps(known: boolean, key: string, found: string): boolean {
    if (!known) this.ignored.push({ key, found, reason: 'not-in-atlas', expected: '' });
    return known;
  }

  hasIndicator(id: IndicatorId, level: 'commune' | null): boolean {
    const indicator = this.#atlas.indicators.get(id);
    return indicator !== undefined && (level === null || indicator.level === level);
  }

  /** Only what is counted is drawn as circles: of a mean wage their areas would say nothing. */
  fitCircles(id: IndicatorId | null): IndicatorId | null {
    if (id === null || !this.keeps(this.hasIndicator(id, 'commune'), 'cercles', id)) return null;
    const unitKind = this.#atlas.indicators.get(id)?.unitKind;
    if (unitKind === 'count' || unitKind === 'area') return id;
    this.ignored.push({ key: 'cercles', found: id, reason: 'no-count', expected: '' });
    return null;
  }

  hasPlace(id: PlaceId): boolean {
    return this.#atlas.places.size === 0 || this.#atlas.places.has(id);
  }

  /** Bands and sectors are judged by the labels of their table; a table that failed to load judges nothing. */
  hasFilter(filter: Filter, classCount: number | null): boolean {
    // A class of zero may come on top of those that were chosen.
    if (filter.type === 'class') return classCount !== null && filter.index <= classCount;
    if (filter.type === 'range') return this.#hasRange(filter);
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
