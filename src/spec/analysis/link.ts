import type { AnalysisKind, AnalysisSpec } from '../../domain/analysis-spec';
import type { Atlas } from '../../domain/atlas';
import { field, oneOf } from '../field';
import { migrate } from '../migrations';
import { ParameterReader, put, putAll, type Ignored } from '../parameters';
import { area } from './area';
import { pair } from './pair';
import type { AnalysisCodec } from './codec';
import { comparison } from './comparison';
import { distribution } from './distribution';
import { metropolises } from './metropolises';
import { multiples } from './multiples';
import { ranks } from './ranks';
import { scatter } from './scatter';

type SpecOf<K extends AnalysisKind> = Extract<AnalysisSpec, { readonly kind: K }>;

const CODECS: { readonly [K in AnalysisKind]: AnalysisCodec<SpecOf<K>> } = {
  distribution,
  scatter,
  ranks,
  multiples,
  comparison,
  metropolises,
  area,
  pair,
};

const KIND = field<AnalysisKind>(
  'vue',
  'distribution',
  oneOf({
    distribution: 'distribution',
    scatter: 'nuage',
    ranks: 'rangs',
    multiples: 'facettes',
    comparison: 'comparaison',
    metropolises: 'metropoles',
    area: 'zone',
    pair: 'deux-cartes',
  }),
);

export interface AnalysisLink {
  readonly spec: AnalysisSpec;
  readonly ignored: readonly Ignored[];
}

/** The codec of a spec; the table has one for each kind. */
function codecOf<S extends AnalysisSpec>({ kind }: S): AnalysisCodec<S> {
  return CODECS[kind] as unknown as AnalysisCodec<S>;
}

/**
 * Query string of an analysis, without "?": defaults are left out, keys come in a fixed order.
 * Law: `decodeAnalysis(encodeAnalysis(spec)).spec` equals `spec`.
 */
export function encodeAnalysis(spec: AnalysisSpec): string {
  const pairs: string[] = [];
  put(pairs, KIND, spec.kind);
  putAll(pairs, codecOf(spec).fields, spec);
  return pairs.join('&');
}

/** Reads a query string. Never throws: what is not understood keeps its default and is listed. */
export function decodeAnalysis(query: string, others: readonly string[] = []): AnalysisLink {
  const reader = new ParameterReader(migrate(new URLSearchParams(query)), others);
  const spec = CODECS[reader.take(KIND)].read(reader);
  return { spec, ignored: reader.finish() };
}

/** Holds a well-formed analysis against what was loaded; an atlas without any indicator judges nothing. */
export function fitAnalysis(spec: AnalysisSpec, atlas: Atlas): AnalysisLink {
  return atlas.indicators.size === 0 ? { spec, ignored: [] } : codecOf(spec).fit(spec, atlas);
}
