import type { ComparisonSpec } from '../../domain/analysis-spec';
import type { Atlas } from '../../domain/atlas';
import { field, places } from '../field';
import { Judge } from '../judge';
import type { Fields } from '../parameters';
import { areas } from './area-code';
import type { AnalysisCodec } from './codec';

export const DEFAULT_COMPARISON: ComparisonSpec = { kind: 'comparison', areas: [], places: [] };

const FIELDS: Fields<Omit<ComparisonSpec, 'kind'>> = {
  areas: field('zones', DEFAULT_COMPARISON.areas, areas),
  places: field('lieux', DEFAULT_COMPARISON.places, places),
};

export const comparison: AnalysisCodec<ComparisonSpec> = {
  fields: FIELDS,
  read: (reader) => ({ kind: 'comparison', ...reader.takeAll(FIELDS) }),
  fit(spec: ComparisonSpec, atlas: Atlas) {
    const judge = new Judge(atlas);
    return { spec: { ...spec, places: judge.fitPlaces(spec.places) }, ignored: judge.ignored };
  },
};
