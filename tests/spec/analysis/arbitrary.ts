import fc from 'fast-check';
import type { AnalysisSpec } from '../../../src/domain/analysis-spec';
import { areaName, lonLat, radiusOf, type Area, type AreaRing } from '../../../src/domain/area';
import { classes, indicator, orNull, period, places, span } from '../arbitrary';

const axis = fc.constantFrom(null, 'linear' as const, 'log' as const);

const lonLatOf = fc
  .tuple(fc.integer({ min: -1_800_000, max: 1_800_000 }), fc.integer({ min: -900_000, max: 900_000 }))
  .map(([longitude, latitude]) => lonLat(longitude / 1e4, latitude / 1e4));
const ring: fc.Arbitrary<AreaRing> = fc.array(lonLatOf, { minLength: 3, maxLength: 12 });
const shape: fc.Arbitrary<Area['shape']> = fc.oneof(
  fc.record({
    type: fc.constant('circle' as const),
    centre: lonLatOf,
    radiusKm: fc.integer({ min: 1, max: 10_000 }).map((hundredths) => radiusOf(hundredths / 100)),
  }),
  fc
    .tuple(lonLatOf, lonLatOf)
    .filter(([a, b]) => a[0] < b[0] && a[1] < b[1])
    .map(([southWest, northEast]) => ({ type: 'rectangle' as const, southWest, northEast })),
  fc.record({
    type: fc.constant('polygon' as const),
    parts: fc.array(fc.array(ring, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  }),
);
const areas = fc.array(fc.record({ name: fc.string({ unit: 'binary', maxLength: 50 }).map(areaName), shape }), {
  maxLength: 3,
});

/** Every well-formed analysis, whether or not an atlas has its indicators and places. */
export const analysisSpec: fc.Arbitrary<AnalysisSpec> = fc.oneof(
  fc.record({
    kind: fc.constant('distribution' as const),
    indicator,
    period: orNull(period),
    span: orNull(span),
    classes,
    axis,
    areas,
    places,
  }),
  fc.record({ kind: fc.constant('comparison' as const), areas, places }),
  fc.record({
    kind: fc.constant('ranks' as const),
    indicator,
    form: fc.constantFrom('bump' as const, 'slope' as const),
    span: orNull(span),
    places,
  }),
  fc.record({
    kind: fc.constant('multiples' as const),
    indicator,
    scale: fc.constantFrom('level' as const, 'index' as const),
    base: orNull(period),
    axis: fc.constantFrom('shared' as const, 'own' as const),
    areas,
    places,
  }),
  fc.record({
    kind: fc.constant('scatter' as const),
    x: indicator,
    y: indicator,
    size: orNull(indicator),
    period: orNull(period),
    span: orNull(span),
    xAxis: axis,
    yAxis: axis,
    fit: fc.boolean(),
    areas,
    places,
  }),
  fc.record({
    kind: fc.constant('metropolises' as const),
    measure: fc.constantFrom('level' as const, 'growth' as const, 'index' as const),
    sort: indicator,
    span: orNull(span),
    places,
  }),
  fc.record({
    kind: fc.constant('area' as const),
    indicator,
    period: orNull(period),
    span: orNull(span),
    classes,
    areas,
    places,
  }),
  fc.record({
    kind: fc.constant('pair' as const),
    indicator,
    period: orNull(period),
    span: orNull(span),
    otherIndicator: indicator,
    otherPeriod: orNull(period),
    otherSpan: orNull(span),
    classes,
    arrangement: fc.constantFrom('side' as const, 'swipe' as const),
    divider: fc.integer({ min: 0, max: 100 }),
    framing: orNull(
      fc.record({ centre: lonLatOf, zoom: fc.integer({ min: 101, max: 1200 }).map((hundredths) => hundredths / 100) }),
    ),
    places,
  }),
);
