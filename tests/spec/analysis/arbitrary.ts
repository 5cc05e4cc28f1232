import fc from 'fast-check';
import type { AnalysisSpec } from '../../../src/domain/analysis-spec';
import { classes, indicator, orNull, period, places, span } from '../arbitrary';

const axis = fc.constantFrom(null, 'linear' as const, 'log' as const);

/** Every well-formed analysis, whether or not an atlas has its indicators and places. */
export const analysisSpec: fc.Arbitrary<AnalysisSpec> = fc.oneof(
  fc.record({
    kind: fc.constant('distribution' as const),
    indicator,
    period: orNull(period),
    span: orNull(span),
    classes,
    axis,
    places,
  }),
  fc.record({ kind: fc.constant('comparison' as const), places }),
  fc.record({
    kind: fc.constant('metropolises' as const),
    measure: fc.constantFrom('level' as const, 'growth' as const, 'index' as const),
    sort: indicator,
    span: orNull(span),
    places,
  }),
);
