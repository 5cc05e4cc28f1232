import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/domain/indicator';
import { checkIndicators } from '../../pipeline/indicators/consistency';
import { both, define, ratioOf, rowsOf } from '../../pipeline/indicators/define';
import type { TidyTable } from '../../pipeline/tidy';
import { quiet, violationOf } from './tables';

const TABLE: TidyTable = {
  name: 'stock',
  periodColumn: 'quarter',
  dimensions: [{ name: 'unit', values: ['a', 'b'] }],
  decimals: 0,
  rows: ['2022-Q4', '2023-Q1'].map((period) => ({ place: '13001', period, labels: ['a'], value: 1, status: 'A' })),
};

function indicator(id: string, change: Partial<Indicator> = {}): Indicator {
  return define({
    id,
    theme: 'density',
    level: 'commune',
    name: both('Nom', 'Name'),
    shortName: both('Nom', 'Name'),
    description: both('Texte', 'Text'),
    unit: both('unités', 'units'),
    unitKind: 'count',
    nature: 'stock',
    measure: rowsOf('stock', { unit: 'a' }),
    periods: [2022.75, 2023],
    coverage: 'all-sectors',
    ...change,
  });
}

const reason = (...indicators: Indicator[]): string =>
  violationOf(() => checkIndicators(indicators, [TABLE], quiet())).reason;

describe('indicators', () => {
  it('that say what the tables hold pass', () => {
    const checks = quiet();
    const ratio = indicator('r', { measure: ratioOf({ numerator: 'n', denominator: 'n' }) });
    checkIndicators([indicator('n'), ratio], [TABLE], checks);
    expect(checks.passed).toHaveLength(1);
  });

  it('stop where their resource, label or period does not exist', () => {
    expect(reason(indicator('n', { measure: rowsOf('other') }))).toBe('n: its resource does not exist');
    expect(reason(indicator('n', { measure: rowsOf('stock') }))).toContain('"where"');
    expect(reason(indicator('n', { measure: rowsOf('stock', { unit: 'b' }) }))).toContain('periods');
    expect(reason(indicator('n', { periods: [2022.75, 2023, 2023.25] }))).toContain('periods');
    expect(reason(indicator('n', { periods: [2023, 2022.75] }))).toContain('ascend');
  });

  it('stop where they are made of an indicator that is unknown or of another level', () => {
    const ratio = indicator('r', { measure: ratioOf({ numerator: 'n', denominator: 'z' }) });
    expect(reason(indicator('n'), ratio)).toBe('r: z is unknown or of another level');
    expect(reason(indicator('n'), indicator('z', { level: 'zone' }), ratio)).toBe(
      'r: z is unknown or of another level',
    );
  });

  it('stop at the same id twice', () => expect(reason(indicator('n'), indicator('n'))).toBe('an id stands twice'));
});
