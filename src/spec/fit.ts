import type { Atlas } from '../domain/atlas';
import type { AtlasSpec, FigureSpec, Filter } from '../domain/view-spec';
import { writeFilter } from './field';
import { QUARTERS_INDICATOR } from './figures';
import { Judge } from './judge';
import { DEFAULT_ATLAS } from './presets';
import type { Ignored } from './parameters';

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
  const places = judge.fitPlaces(spec.places);
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
  const places = judge.fitPlaces(spec.places);
  const classCount = spec.kind === 'choropleth' ? spec.classes.count : null;
  const filters = spec.kind === 'growth' ? {} : { filters: fitFilters(spec.filters, classCount, judge) };
  return { spec: { ...spec, ...own, places, ...filters }, ignored: judge.ignored };
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
