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
);
