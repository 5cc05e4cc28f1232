import fc from 'fast-check';
import { isPlaceId, type PlaceId } from '../../src/domain/place';
import type { AtlasSpec, ClassChoice, Filter, Span, ViewSpec } from '../../src/domain/view-spec';

/** Every well-formed ViewSpec, whether or not an atlas has its indicators and places. */
export const placeId = fc
  .oneof(
    fc.integer({ min: 10000, max: 99999 }).map(String),
    fc.integer({ min: 1000, max: 9999 }).map(String),
    fc.constant('200054807'),
    fc.constant('amp-zones'),
  )
  .filter((text): text is PlaceId => isPlaceId(text));

export const places = fc.uniqueArray(placeId, { maxLength: 6 });
export const indicator = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,3}$/);
export const period = fc.integer({ min: 1990 * 4, max: 2040 * 4 }).map((quarters) => quarters / 4);
export const span: fc.Arbitrary<Span> = fc
  .tuple(period, period)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => (a < b ? [a, b] : [b, a]));
/** Without -0, which is written like 0. */
export const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => (x === 0 ? 0 : x));
export const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

export const classes: fc.Arbitrary<ClassChoice> = fc.oneof(
  fc.record({
    method: fc.constantFrom('jenks' as const, 'quantiles' as const, 'equal' as const, 'log' as const),
    count: fc.integer({ min: 3, max: 7 }),
    own: fc.constant(null),
  }),
  fc
    .uniqueArray(finite, {
      minLength: 2,
      maxLength: 6,
    })
    .map((own) => ({
      method: 'own' as const,
      count: own.length + 1,
      own: own.toSorted((a, b) => a - b),
    })),
);

const filter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ type: fc.constant('class' as const), index: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ type: fc.constant('band' as const), band: fc.constantFrom('0', '1-5', '10-19', '500+') }),
  fc.record({ type: fc.constant('sector' as const), sector: fc.constantFrom('BE', 'GU', 'AZ') }),
  fc.record({
    type: fc.constant('communes' as const),
    name: fc.constantFrom('Zone 1', 'Pays d’Aix', 'Nord : l’étang, 100 %'),
    ids: fc.uniqueArray(fc.constantFrom(...['13001', '13055', '83120'].filter(isPlaceId)), { minLength: 1 }),
  }),
  fc
    .tuple(indicator, fc.oneof(period, span), orNull(finite), orNull(finite))
    .filter(([, , low, high]) => (low ?? -Infinity) <= (high ?? Infinity))
    .map(([id, when, low, high]) => ({ type: 'range' as const, indicator: id, when, low, high })),
);
const filters = fc.uniqueArray(filter, { maxLength: 3, selector: (one) => JSON.stringify(one) });

const map: fc.Arbitrary<AtlasSpec['map']> = fc.record({
  indicator,
  circles: orNull(indicator),
  period: orNull(period),
  span: orNull(span),
  classes,
});
const growth: fc.Arbitrary<AtlasSpec['growth']> = fc.record({
  indicator,
  scale: fc.constantFrom('level' as const, 'log' as const, 'index' as const),
  base: orNull(period),
  span: orNull(span),
  reference: fc.boolean(),
});

export const viewSpec: fc.Arbitrary<ViewSpec> = fc.oneof(
  fc.record({
    kind: fc.constant('atlas' as const),
    map,
    growth,
    quarters: fc.record({ base: orNull(period), span: orNull(span) }),
    employment: fc.constantFrom(
      'jobs' as const,
      'bands' as const,
      'sectors' as const,
      'intensity' as const,
      'quarters' as const,
    ),
    panel: fc.constantFrom('figures' as const, 'table' as const),
    places,
    filters,
  }),
  fc
    .tuple(map, places, filters)
    .map(([one, where, only]) => ({ kind: 'choropleth' as const, ...one, places: where, filters: only })),
  fc.tuple(growth, places).map(([one, where]) => ({ kind: 'growth' as const, ...one, places: where })),
  fc.record({
    kind: fc.constantFrom(
      'jobs' as const,
      'bands' as const,
      'sectors' as const,
      'intensity' as const,
      'key-figures' as const,
    ),
    places,
    filters,
  }),
  fc.record({ kind: fc.constant('table' as const), indicator, period: orNull(period), places, filters }),
);
