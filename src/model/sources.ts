import type { Atlas } from '../domain/atlas';
import type { IndicatorId } from '../domain/indicator';
import type { Resource } from '../domain/resource';
import type { DataError } from '../domain/table';

function collectNames(atlas: Atlas, id: IndicatorId, names: Set<string>, seen: Set<IndicatorId>): void {
  const measure = atlas.indicators.get(id)?.measure;
  if (measure === undefined || seen.has(id)) return;
  seen.add(id);
  const visit = (next: IndicatorId): void => collectNames(atlas, next, names, seen);
  switch (measure.type) {
    case 'observed':
      names.add(measure.resource);
      return;
    case 'ratio':
      visit(measure.numerator);
      visit(measure.denominator);
      return;
    case 'change':
      visit(measure.of);
      return;
    case 'quotient':
      visit(measure.part);
      visit(measure.whole);
      return;
  }
}

/** Names of the resources that an indicator is computed from, its own first, numerator before denominator. */
export function resourceNamesOf(atlas: Atlas, indicatorId: IndicatorId): readonly string[] {
  const names = new Set<string>();
  collectNames(atlas, indicatorId, names, new Set());
  return [...names];
}

/** The resources behind an indicator as the manifest describes them, for its source line. */
export function resourcesOf(atlas: Atlas, indicatorId: IndicatorId): readonly Resource[] {
  return resourceNamesOf(atlas, indicatorId).flatMap((name) => atlas.resources.get(name) ?? []);
}

const FOUNDATIONS = ['datapackage', 'indicators', 'places'] as const;

/**
 * Why nothing at all can be drawn: there is no manifest, no catalogue or no place. Null where there is one of each;
 * what else is wrong then stands at the figures that need it.
 */
export function blockingErrors(atlas: Atlas): readonly DataError[] | null {
  if ([atlas.resources, atlas.indicators, atlas.places].every(({ size }) => size > 0)) return null;
  return FOUNDATIONS.flatMap((name) => told(atlas, name));
}

/** A refused file says so once: which of its rows were odd too, and that the rest was read, would contradict it. */
function told(atlas: Atlas, name: string): readonly DataError[] {
  const errors = atlas.errors.get(name) ?? [];
  const fatal = errors.filter(({ grade }) => grade === 'fatal');
  return fatal.length > 0 ? fatal : errors;
}

/**
 * All that went wrong with what these indicators need, each error once. Of the manifest and the catalogue only what
 * stops everything counts, unless the indicator itself is unknown: it may be one that was refused.
 */
export function errorsOf(atlas: Atlas, indicatorIds: readonly IndicatorId[]): readonly DataError[] {
  const names = new Set(indicatorIds.flatMap((id) => resourceNamesOf(atlas, id)));
  const isUnknown = indicatorIds.some((id) => !atlas.indicators.has(id));
  const isUnlisted = ['places', ...names].some((name) => !atlas.resources.has(name));
  const ofAll = (name: string, whole: boolean): readonly DataError[] =>
    told(atlas, name).filter((error) => whole || error.grade === 'fatal');
  return [
    ...ofAll('datapackage', isUnknown || isUnlisted),
    ...ofAll('indicators', isUnknown),
    ...ofAll('places', true),
    ...[...names].flatMap((name) => told(atlas, name)),
  ];
}
