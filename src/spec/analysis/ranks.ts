import type { RanksSpec } from '../../domain/analysis-spec';
import type { Atlas } from '../../domain/atlas';
import type { Indicator } from '../../domain/indicator';
import { field, indicatorId, oneOf, orNull, places, span } from '../field';
import { Judge } from '../judge';
import type { Fields } from '../parameters';
import type { AnalysisCodec } from './codec';

export const DEFAULT_RANKS: RanksSpec = {
  kind: 'ranks',
  indicator: 'zone-establishments-jz',
  form: 'bump',
  span: null,
  places: [],
};

const FIELDS: Fields<Omit<RanksSpec, 'kind'>> = {
  indicator: field('indicateur', DEFAULT_RANKS.indicator, indicatorId),
  form: field('forme', DEFAULT_RANKS.form, oneOf({ bump: 'courbes', slope: 'pentes' })),
  span: field('periode', null, orNull(span)),
  places: field('lieux', DEFAULT_RANKS.places, places),
};

/** Ranks need two dates; a change has none of its own. */
export function hasRanks({ periods, measure }: Indicator): boolean {
  return periods.length > 1 && measure.type !== 'change';
}

export const ranks: AnalysisCodec<RanksSpec> = {
  fields: FIELDS,
  read: (reader) => ({ kind: 'ranks', ...reader.takeAll(FIELDS) }),
  fit(spec: RanksSpec, atlas: Atlas) {
    const judge = new Judge(atlas);
    const asked = atlas.indicators.get(spec.indicator);
    const known = judge.keeps(asked !== undefined && hasRanks(asked), 'indicateur', spec.indicator);
    const indicator = known ? spec.indicator : DEFAULT_RANKS.indicator;
    const fitted = {
      ...spec,
      indicator,
      span: judge.fitSpan(spec.span, indicator, 'periode'),
      places: judge.fitPlaces(spec.places),
    };
    return { spec: fitted, ignored: judge.ignored };
  },
};
