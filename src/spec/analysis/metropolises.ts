import type { MetropolisesSpec } from '../../domain/analysis-spec';
import type { Atlas } from '../../domain/atlas';
import { field, indicatorId, oneOf, orNull, places, span } from '../field';
import { Judge } from '../judge';
import type { Fields } from '../parameters';
import type { AnalysisCodec } from './codec';

export const DEFAULT_METROPOLISES: MetropolisesSpec = {
  kind: 'metropolises',
  measure: 'level',
  sort: 'zone-establishments-jz',
  span: null,
  places: [],
};

const FIELDS: Fields<Omit<MetropolisesSpec, 'kind'>> = {
  measure: field(
    'mesure',
    DEFAULT_METROPOLISES.measure,
    oneOf({ level: 'niveau', growth: 'croissance', index: 'base-100' }),
  ),
  sort: field('tri', DEFAULT_METROPOLISES.sort, indicatorId),
  span: field('periode', null, orNull(span)),
  places: field('lieux', DEFAULT_METROPOLISES.places, places),
};

export const metropolises: AnalysisCodec<MetropolisesSpec> = {
  fields: FIELDS,
  read: (reader) => ({ kind: 'metropolises', ...reader.takeAll(FIELDS) }),
  fit(spec: MetropolisesSpec, atlas: Atlas) {
    const judge = new Judge(atlas);
    const isZone = judge.hasIndicator(spec.sort, null) && !judge.hasIndicator(spec.sort, 'commune');
    const known = judge.keeps(isZone, 'tri', spec.sort);
    const sort = known ? spec.sort : DEFAULT_METROPOLISES.sort;
    return { spec: { ...spec, sort, places: judge.fitPlaces(spec.places) }, ignored: judge.ignored };
  },
};
