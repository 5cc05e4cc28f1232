import type { PairSpec } from '../../domain/analysis-spec';
import type { Atlas } from '../../domain/atlas';
import type { Framing } from '../../domain/framing';
import { classes, field, indicatorId, oneOf, orNull, period, places, span } from '../field';
import { Judge } from '../judge';
import type { Fields, Ignored } from '../parameters';
import { DEFAULT_CHOROPLETH, DEFAULT_CLASSES } from '../presets';
import type { AnalysisCodec } from './codec';
import { framingCode, percent } from './framing-code';
import { isNear, surroundingsOf } from './near';

export const DEFAULT_PAIR: PairSpec = {
  kind: 'pair',
  indicator: DEFAULT_CHOROPLETH.indicator,
  period: null,
  span: null,
  otherIndicator: 'jobs-per-km2',
  otherPeriod: null,
  otherSpan: null,
  classes: DEFAULT_CLASSES,
  arrangement: 'side',
  divider: 50,
  framing: null,
  places: [],
};

const FIELDS: Fields<Omit<PairSpec, 'kind'>> = {
  indicator: field('indicateur', DEFAULT_PAIR.indicator, indicatorId),
  period: field('annee', null, orNull(period)),
  span: field('periode', null, orNull(span)),
  otherIndicator: field('indicateur2', DEFAULT_PAIR.otherIndicator, indicatorId),
  otherPeriod: field('annee2', null, orNull(period)),
  otherSpan: field('periode2', null, orNull(span)),
  classes: field('classes', DEFAULT_CLASSES, classes),
  arrangement: field('disposition', DEFAULT_PAIR.arrangement, oneOf({ side: 'cote-a-cote', swipe: 'rideau' })),
  divider: field('limite', DEFAULT_PAIR.divider, percent),
  framing: field('cadrage', null, orNull(framingCode)),
  places: field('lieux', DEFAULT_PAIR.places, places),
};

export const pair: AnalysisCodec<PairSpec> = {
  fields: FIELDS,
  read: (reader) => ({ kind: 'pair', ...reader.takeAll(FIELDS) }),
  fit(spec: PairSpec, atlas: Atlas) {
    const judge = new Judge(atlas);
    const known = (id: string, key: string, fallback: string): string =>
      judge.keeps(judge.hasIndicator(id, 'commune'), key, id) ? id : fallback;
    const indicator = known(spec.indicator, 'indicateur', DEFAULT_PAIR.indicator);
    const otherIndicator = known(spec.otherIndicator, 'indicateur2', indicator);
    const fitted = {
      ...spec,
      indicator,
      period: judge.fitPeriod(spec.period, indicator, 'annee'),
      span: judge.fitSpan(spec.span, indicator, 'periode'),
      otherIndicator,
      otherPeriod: judge.fitPeriod(spec.otherPeriod, otherIndicator, 'annee2'),
      otherSpan: judge.fitSpan(spec.otherSpan, otherIndicator, 'periode2'),
      places: judge.fitPlaces(spec.places),
    };
    const far = whyFar(spec.framing, atlas);
    return far === null
      ? { spec: fitted, ignored: judge.ignored }
      : { spec: { ...fitted, framing: null }, ignored: [...judge.ignored, far] };
  },
};

/** The map would be held at its edge, far from what the link says; null where it shows what was asked for. */
function whyFar(framing: Framing | null, atlas: Atlas): Ignored | null {
  const about = framing === null ? null : surroundingsOf(atlas);
  if (framing === null || about === null || isNear(framing.centre, about)) return null;
  const { south, north, west, east } = about;
  return {
    key: 'cadrage',
    found: framingCode.write(framing),
    reason: 'far',
    expected: `${south}..${north}_${west}..${east}`,
  };
}
