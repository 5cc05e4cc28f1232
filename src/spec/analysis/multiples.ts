import type { MultiplesSpec } from '../../domain/analysis-spec';
import type { Atlas } from '../../domain/atlas';
import { field, indicatorId, oneOf, orNull, period, places } from '../field';
import { makesCurve } from '../figures';
import { Judge } from '../judge';
import type { Fields } from '../parameters';
import { areas } from './area-code';
import type { AnalysisCodec } from './codec';

export const DEFAULT_MULTIPLES: MultiplesSpec = {
  kind: 'multiples',
  indicator: 'zone-establishments-jz',
  scale: 'index',
  base: null,
  axis: 'shared',
  areas: [],
  places: [],
};

const FIELDS: Fields<Omit<MultiplesSpec, 'kind'>> = {
  indicator: field('indicateur', DEFAULT_MULTIPLES.indicator, indicatorId),
  scale: field('echelle', DEFAULT_MULTIPLES.scale, oneOf({ level: 'niveau', index: 'indice' })),
  base: field('base', null, orNull(period)),
  axis: field('axe', DEFAULT_MULTIPLES.axis, oneOf({ shared: 'commun', own: 'propre' })),
  areas: field('zones', DEFAULT_MULTIPLES.areas, areas),
  places: field('lieux', DEFAULT_MULTIPLES.places, places),
};

export const multiples: AnalysisCodec<MultiplesSpec> = {
  fields: FIELDS,
  read: (reader) => ({ kind: 'multiples', ...reader.takeAll(FIELDS) }),
  fit(spec: MultiplesSpec, atlas: Atlas) {
    const judge = new Judge(atlas);
    const asked = atlas.indicators.get(spec.indicator);
    const known = judge.keeps(asked !== undefined && makesCurve(asked), 'indicateur', spec.indicator);
    const indicator = known ? spec.indicator : DEFAULT_MULTIPLES.indicator;
    const base = judge.fitPeriod(spec.base, indicator, 'base');
    return { spec: { ...spec, indicator, base, places: judge.fitPlaces(spec.places) }, ignored: judge.ignored };
  },
};
