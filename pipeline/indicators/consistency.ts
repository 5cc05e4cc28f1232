import type { Indicator, IndicatorId, Measure } from '../../src/domain/indicator';
import type { Checks } from '../checks';
import type { TidyTable } from '../tidy';
import { Violation } from '../violation';

const FILE = 'indicators.json';

/**
 * What indicators.json promises is in the tables: resources, labels, periods, and the indicators that others are made
 * of, of the same level.
 * @throws Violation naming the indicator.
 */
export function checkIndicators(indicators: readonly Indicator[], tables: readonly TidyTable[], checks: Checks): void {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  if (byId.size !== indicators.length) throw new Violation(FILE, null, 'an id stands twice');
  const byName = new Map(tables.map((table) => [table.name, table]));
  for (const indicator of indicators) {
    const { id, measure, periods } = indicator;
    if (periods.some((period, index) => index > 0 && period <= (periods[index - 1] ?? 0))) {
      throw new Violation(FILE, null, `${id}: the periods do not ascend`);
    }
    if (measure.type === 'observed') checkRows(indicator, measure.where, byName.get(measure.resource));
    for (const other of ingredientsOf(measure)) {
      if (byId.get(other)?.level !== indicator.level) {
        throw new Violation(FILE, null, `${id}: ${other} is unknown or of another level`);
      }
    }
  }
  checks.note(FILE, `${indicators.length} indicators: resources, labels and periods exist`);
}

function ingredientsOf(measure: Measure): readonly IndicatorId[] {
  switch (measure.type) {
    case 'observed':
      return [];
    case 'ratio':
      return [measure.numerator, measure.denominator];
    case 'change':
      return [measure.of];
    case 'quotient':
      return [measure.part, measure.whole];
  }
}

function checkRows(indicator: Indicator, where: Readonly<Record<string, string>>, table: TidyTable | undefined): void {
  if (!table) throw new Violation(FILE, null, `${indicator.id}: its resource does not exist`);
  const labels = table.dimensions.map((dimension) => where[dimension.name]);
  if (labels.length !== Object.keys(where).length || labels.includes(undefined)) {
    throw new Violation(FILE, null, `${indicator.id}: "where" does not name each dimension of ${table.name} once`);
  }
  const rows = table.rows.filter((row) => row.labels.every((label, index) => label === labels[index]));
  const found = new Set(rows.map((row) => periodNumber(row.period)));
  const missing = indicator.periods.find((period) => !found.has(period));
  if (missing !== undefined || found.size !== indicator.periods.length) {
    throw new Violation(FILE, null, `${indicator.id}: its periods are not those of ${table.name}`);
  }
}

/** "2023-Q2" is 2023.25. */
function periodNumber(period: string): number {
  const [year = '', quarter] = period.split('-Q');
  return Number(year) + (quarter === undefined ? 0 : (Number(quarter) - 1) / 4);
}
