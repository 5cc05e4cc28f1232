import { EMPLOYMENT_KINDS, type FigureSpec, type Filter } from '../../domain/view-spec';
import type { IndicatorId } from '../../domain/indicator';

/** Outlines of the communes, which every map draws and nothing else needs. */
export const OUTLINES = 'outlines';

/** Kinds of figure whose data do not depend on an indicator. */
export const FIXED_KINDS = [...EMPLOYMENT_KINDS, 'key-figures'] as const;

export const indicatorPack = (id: IndicatorId): string => `indicator-${id}`;
export const kindPack = (kind: string): string => `kind-${kind}`;
export const filterPack = (type: Filter['type']): string => `filter-${type}`;

/** Names of the packs that a figure draws on; each is a file of every vintage. */
export function packNames(spec: FigureSpec): readonly string[] {
  switch (spec.kind) {
    case 'choropleth': {
      const circles = spec.circles === null ? [] : [indicatorPack(spec.circles)];
      return [OUTLINES, indicatorPack(spec.indicator), ...circles, ...filterPacks(spec.filters)];
    }
    case 'growth':
      return [indicatorPack(spec.indicator)];
    case 'table':
      return [indicatorPack(spec.indicator), ...filterPacks(spec.filters)];
    default:
      return [kindPack(spec.kind), ...filterPacks(spec.filters)];
  }
}

/** A filter by class needs nothing but the map's own indicator, and one by name of communes nothing at all. */
function filterPacks(filters: readonly Filter[]): readonly string[] {
  return filters.flatMap((filter) => {
    if (filter.type === 'class' || filter.type === 'communes') return [];
    return filter.type === 'range' ? [indicatorPack(filter.indicator)] : [filterPack(filter.type)];
  });
}
