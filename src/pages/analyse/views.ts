import type { Component } from 'svelte';
import type { AnalysisKind, AnalysisSpec } from '../../domain/analysis-spec';
import { DEFAULT_MULTIPLES } from '../../spec/analysis/multiples';
import { DEFAULT_PAIR } from '../../spec/analysis/pair';
import { DEFAULT_AREA } from '../../spec/analysis/area';
import { DEFAULT_COMPARISON } from '../../spec/analysis/comparison';
import { DEFAULT_DISTRIBUTION } from '../../spec/analysis/distribution';
import { DEFAULT_METROPOLISES } from '../../spec/analysis/metropolises';
import { DEFAULT_RANKS } from '../../spec/analysis/ranks';
import { DEFAULT_SCATTER } from '../../spec/analysis/scatter';

export interface View {
  /** The view as it opens; places that are pinned stay so. */
  readonly start: AnalysisSpec;
  /** Each comes when it is shown. */
  readonly load: () => Promise<{ readonly default: Component }>;
}

/** In the order of the page. */
export const VIEWS: Readonly<Record<AnalysisKind, View>> = {
  distribution: { start: DEFAULT_DISTRIBUTION, load: () => import('./views/Distribution.svelte') },
  scatter: { start: DEFAULT_SCATTER, load: () => import('./views/Scatter.svelte') },
  ranks: { start: DEFAULT_RANKS, load: () => import('./views/Ranks.svelte') },
  multiples: { start: DEFAULT_MULTIPLES, load: () => import('./views/Multiples.svelte') },
  comparison: { start: DEFAULT_COMPARISON, load: () => import('./views/Comparison.svelte') },
  metropolises: { start: DEFAULT_METROPOLISES, load: () => import('./views/Metropolises.svelte') },
  area: { start: DEFAULT_AREA, load: () => import('./views/Area.svelte') },
  pair: { start: DEFAULT_PAIR, load: () => import('./views/Pair.svelte') },
};

export const KINDS = Object.keys(VIEWS) as readonly AnalysisKind[];
