import type { ScatterSpec } from '../../domain/analysis-spec';
import type { Atlas } from '../../domain/atlas';
import type { Indicator, IndicatorId } from '../../domain/indicator';
import { field, flag, indicatorId, oneOf, orNull, period, places, span } from '../field';
import { Judge } from '../judge';
import type { Fields } from '../parameters';
import { areas } from './area-code';
import type { AnalysisCodec } from './codec';

export const DEFAULT_SCATTER: ScatterSpec = {
  kind: 'scatter',
  x: 'employers-large-share',
  y: 'wage',
  size: 'jobs',
  period: null,
  span: null,
  xAxis: null,
  yAxis: null,
  fit: false,
  areas: [],
  places: [],
};

/** What a scatter of zones opens with: the digital share of what is there, and of what is created. */
const DEFAULT_ZONES: Pick<ScatterSpec, 'x' | 'y'> = { x: 'zone-jz-share', y: 'zone-creations-jz-share' };

const AXES = orNull(oneOf({ linear: 'lineaire', log: 'log' }));

const FIELDS: Fields<Omit<ScatterSpec, 'kind'>> = {
  x: field('x', DEFAULT_SCATTER.x, indicatorId),
  y: field('y', DEFAULT_SCATTER.y, indicatorId),
  // A scatter without sizes must be told apart from one that does not say.
  size: field('taille', DEFAULT_SCATTER.size, {
    expected: 'jobs | -',
    read: (text) => (text === '-' ? null : indicatorId.read(text)),
    write: (value) => value ?? '-',
  }),
  period: field('annee', null, orNull(period)),
  span: field('periode', null, orNull(span)),
  xAxis: field('axe-x', null, AXES),
  yAxis: field('axe-y', null, AXES),
  fit: field('droite', DEFAULT_SCATTER.fit, flag),
  areas: field('zones', DEFAULT_SCATTER.areas, areas),
  places: field('lieux', DEFAULT_SCATTER.places, places),
};

/** What stands against `x` unless the reader says so. */
function partnerOf(x: IndicatorId, level: Indicator['level']): IndicatorId {
  const pair = level === 'zone' ? DEFAULT_ZONES : DEFAULT_SCATTER;
  return x === pair.y ? pair.x : pair.y;
}

/** A scatter with another indicator across; what is of another level gives way, and times go that it does not have. */
export function withX(spec: ScatterSpec, { id, level }: Indicator, atlas: Atlas): ScatterSpec {
  const stays = (other: IndicatorId | null): boolean => other !== null && atlas.indicators.get(other)?.level === level;
  const y = stays(spec.y) ? spec.y : partnerOf(id, level);
  return { ...spec, x: id, y, size: stays(spec.size) ? spec.size : null, period: null, span: null };
}

/** Both axes are of one level: that of the indicator across decides. */
export const scatter: AnalysisCodec<ScatterSpec> = {
  fields: FIELDS,
  read: (reader) => ({ kind: 'scatter', ...reader.takeAll(FIELDS) }),
  fit(spec: ScatterSpec, atlas: Atlas) {
    const judge = new Judge(atlas);
    const x = judge.keeps(judge.hasIndicator(spec.x, null), 'x', spec.x) ? spec.x : DEFAULT_SCATTER.x;
    const level = atlas.indicators.get(x)?.level ?? 'commune';
    const y = judge.keeps(judge.hasIndicator(spec.y, level), 'y', spec.y) ? spec.y : partnerOf(x, level);
    const ofY = spec.period !== null && atlas.indicators.get(y)?.periods.includes(spec.period) === true;
    const fitted = {
      ...spec,
      x,
      y,
      size:
        spec.size === DEFAULT_SCATTER.size && level === 'zone' ? null : judge.fitCircles(spec.size, 'taille', level),
      period: ofY ? spec.period : judge.fitPeriod(spec.period, x, 'annee'),
      span: judge.fitSpan(judge.fitSpan(spec.span, x, 'periode'), y, 'periode'),
      places: judge.fitPlaces(spec.places),
    };
    return { spec: fitted, ignored: judge.ignored };
  },
};
