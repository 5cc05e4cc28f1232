import type { Atlas } from '../domain/atlas';
import type { Indicator, IndicatorId } from '../domain/indicator';
import type { Resource } from '../domain/resource';
import type { DrawnSpec, Span } from '../domain/view-spec';
import { keyFiguresData } from '../model/key-figures';
import { isLoaded } from '../model/loaded';
import { wholeSpan } from '../model/observe';
import { resourcesOf } from '../model/sources';

/** An indicator that a figure shows; a change over `span`, others in all their periods. */
export interface ShownIndicator {
  readonly indicator: Indicator;
  /** Null for what is no change. */
  readonly span: Span | null;
}

/** Figures that are drawn from a table by category, without an indicator of their own. */
export const TABLE_BEHIND = { bands: 'communes-bands', sectors: 'communes-employers' } as const;

interface Wish {
  readonly id: IndicatorId | null;
  readonly span: Span | null;
}

function wishesOf(atlas: Atlas, spec: DrawnSpec): readonly Wish[] {
  const plain = (...ids: readonly (IndicatorId | null)[]): readonly Wish[] => ids.map((id) => ({ id, span: null }));
  switch (spec.kind) {
    case 'choropleth':
      return [{ id: spec.indicator, span: spec.span }, ...plain(spec.circles)];
    case 'growth':
      return plain(spec.indicator);
    case 'jobs':
      return plain('jobs');
    case 'intensity':
      return plain('jobs-per-establishment', 'jobs', 'establishments');
    case 'key-figures':
      return keyFiguresData(atlas, spec, () => -1).figures.map(({ indicator, span }) => ({ id: indicator.id, span }));
    case 'bands':
    case 'sectors':
      return [];
  }
}

/**
 * The indicators behind a figure, each once, in the order of the figure. A change brings what it is the change of.
 * Those that the atlas does not know or could not load are left out: of them nothing can be said, not even that a value
 * is missing.
 */
export function indicatorsBehind(atlas: Atlas, spec: DrawnSpec): readonly ShownIndicator[] {
  const shown = wishesOf(atlas, spec).flatMap(({ id, span }): readonly ShownIndicator[] => {
    const indicator = id === null ? undefined : atlas.indicators.get(id);
    if (indicator === undefined || !isLoaded(atlas, indicator.id)) return [];
    if (indicator.measure.type !== 'change') return [{ indicator, span: null }];
    const base = atlas.indicators.get(indicator.measure.of);
    const change = { indicator, span: span ?? wholeSpan(indicator) };
    return base === undefined ? [change] : [change, { indicator: base, span: null }];
  });
  return [...new Map(shown.map((entry) => [entry.indicator.id, entry])).values()];
}

/** The files of the data package behind a figure, each once. */
export function resourcesBehind(atlas: Atlas, spec: DrawnSpec): readonly Resource[] {
  const table = spec.kind === 'bands' || spec.kind === 'sectors' ? TABLE_BEHIND[spec.kind] : null;
  const resources = indicatorsBehind(atlas, spec).flatMap(({ indicator }) => resourcesOf(atlas, indicator.id));
  const direct = table === null ? undefined : atlas.resources.get(table);
  return [...new Set(direct === undefined ? resources : [direct, ...resources])];
}
