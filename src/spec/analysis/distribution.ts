import type { Atlas } from '../../domain/atlas';
import type { DistributionSpec } from '../../domain/analysis-spec';
import { classes, field, indicatorId, oneOf, orNull, period, places, span } from '../field';
import { Judge } from '../judge';
import type { Fields } from '../parameters';
import { DEFAULT_CHOROPLETH, DEFAULT_CLASSES } from '../presets';
import { areas } from './area-code';
import type { AnalysisCodec } from './codec';

export const DEFAULT_DISTRIBUTION: DistributionSpec = {
  kind: 'distribution',
  indicator: DEFAULT_CHOROPLETH.indicator,
  period: null,
  span: null,
  classes: DEFAULT_CLASSES,
  axis: null,
  areas: [],
  places: [],
};

const FIELDS: Fields<Omit<DistributionSpec, 'kind'>> = {
  indicator: field('indicateur', DEFAULT_DISTRIBUTION.indicator, indicatorId),
  period: field('annee', null, orNull(period)),
  span: field('periode', null, orNull(span)),
  classes: field('classes', DEFAULT_CLASSES, classes),
  axis: field('axe', null, orNull(oneOf({ linear: 'lineaire', log: 'log' }))),
  areas: field('zones', DEFAULT_DISTRIBUTION.areas, areas),
  places: field('lieux', DEFAULT_DISTRIBUTION.places, places),
};

/** Communes have a distribution; of the three zones one would say nothing. */
export const distribution: AnalysisCodec<DistributionSpec> = {
  fields: FIELDS,
  read: (reader) => ({ kind: 'distribution', ...reader.takeAll(FIELDS) }),
  fit(spec: DistributionSpec, atlas: Atlas) {
    const judge = new Judge(atlas);
    const known = judge.keeps(judge.hasIndicator(spec.indicator, 'commune'), 'indicateur', spec.indicator);
    const indicator = known ? spec.indicator : DEFAULT_DISTRIBUTION.indicator;
    const fitted = {
      ...spec,
      indicator,
      period: judge.fitPeriod(spec.period, indicator, 'annee'),
      span: judge.fitSpan(spec.span, indicator, 'periode'),
      places: judge.fitPlaces(spec.places),
    };
    return { spec: fitted, ignored: judge.ignored };
  },
};
