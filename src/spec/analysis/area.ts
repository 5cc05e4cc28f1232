import type { AreaSpec } from '../../domain/analysis-spec';
import type { Atlas } from '../../domain/atlas';
import { classes, field, indicatorId, orNull, period, places, span } from '../field';
import { Judge } from '../judge';
import type { Fields } from '../parameters';
import { DEFAULT_CHOROPLETH, DEFAULT_CLASSES } from '../presets';
import { areas } from './area-code';
import type { AnalysisCodec } from './codec';

export const DEFAULT_AREA: AreaSpec = {
  kind: 'area',
  indicator: DEFAULT_CHOROPLETH.indicator,
  period: null,
  span: null,
  classes: DEFAULT_CLASSES,
  areas: [],
  places: [],
};

const FIELDS: Fields<Omit<AreaSpec, 'kind'>> = {
  indicator: field('indicateur', DEFAULT_AREA.indicator, indicatorId),
  period: field('annee', null, orNull(period)),
  span: field('periode', null, orNull(span)),
  classes: field('classes', DEFAULT_CLASSES, classes),
  areas: field('zones', DEFAULT_AREA.areas, areas),
  places: field('lieux', DEFAULT_AREA.places, places),
};

export const area: AnalysisCodec<AreaSpec> = {
  fields: FIELDS,
  read: (reader) => ({ kind: 'area', ...reader.takeAll(FIELDS) }),
  fit(spec: AreaSpec, atlas: Atlas) {
    const judge = new Judge(atlas);
    const known = judge.keeps(judge.hasIndicator(spec.indicator, 'commune'), 'indicateur', spec.indicator);
    const indicator = known ? spec.indicator : DEFAULT_AREA.indicator;
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
