import type { RanksSpec } from '../domain/analysis-spec';
import type { Atlas } from '../domain/atlas';
import type { Indicator } from '../domain/indicator';
import type { Period, Point, Series } from '../domain/observation';
import type { Place } from '../domain/place';
import type { Resource } from '../domain/resource';
import type { Span } from '../domain/view-spec';
import { crossesBreak } from './growth';
import { isLoaded } from './loaded';
import { seriesOf, wholeSpan } from './observe';
import { communesOf, zonesOf } from './places';
import { rankAmong } from './rank';
import { resourcesOf } from './sources';

export interface RankLine {
  readonly key: string;
  readonly place: Place;
  readonly pin: number | null;
  /** Rank at each drawn period, 1 the highest, with the status of the value; a gap has none. */
  readonly ranks: readonly Point[];
  /** Values at the same periods. */
  readonly values: readonly Point[];
  /** Ranks won from the first period to the last, above 0 for a rise; null where either is missing or a break lies between. */
  readonly gain: number | null;
}

export interface RanksData {
  readonly indicator: Indicator;
  readonly isLoaded: boolean;
  readonly form: RanksSpec['form'];
  readonly span: Span;
  /** Those drawn: all within the span, or its two ends. */
  readonly periods: readonly Period[];
  /** Places with a rank, the best at the last period first; those without one there at the end. */
  readonly lines: readonly RankLine[];
  /** How many places have a value, by period. */
  readonly counts: readonly number[];
  /** At some period two places share a rank. */
  readonly tied: boolean;
  readonly resources: readonly Resource[];
}

/**
 * Ranks of the communes, or of the zones d'emploi, through time: the highest value is first, equal values share the
 * better rank, a missing value has none. Null where the atlas does not have the indicator, or only one date of it.
 */
export function ranksData(atlas: Atlas, spec: RanksSpec): RanksData | null {
  const indicator = atlas.indicators.get(spec.indicator);
  const whole = indicator === undefined ? null : wholeSpan(indicator);
  if (indicator === undefined || whole === null) return null;
  const span = spec.span ?? whole;
  const inside = indicator.periods.filter((period) => period >= span[0] && period <= span[1]);
  const periods = spec.form === 'slope' ? inside.filter((period) => span.includes(period)) : inside;
  const all = indicator.level === 'zone' ? zonesOf(atlas) : communesOf(atlas);
  const units = all.filter(({ memberIds }) => memberIds.length === 0);
  const series = units.map(({ id }) => seriesOf(atlas, indicator.id, id));
  const values = series.map((one) => pointsOf(one, periods, indicator));
  const columns = periods.map((_, at) => values.map((points) => points[at]?.value ?? null));
  const lines = units.map((place, index): RankLine => {
    const own = values[index] ?? [];
    const ranks = own.map((point, at) => ({ ...point, value: rankAmong(columns[at] ?? [], index)?.rank ?? null }));
    const [first, last] = [ranks[0]?.value ?? null, ranks.at(-1)?.value ?? null];
    const broken = crossesBreak(series[index] ?? null, span[0], span[1], indicator);
    const pin = spec.places.indexOf(place.id);
    return {
      key: place.id,
      place,
      pin: pin < 0 ? null : pin,
      ranks,
      values: own,
      gain: first === null || last === null || broken ? null : first - last,
    };
  });
  return {
    indicator,
    isLoaded: isLoaded(atlas, indicator.id),
    form: spec.form,
    span,
    periods,
    lines: lines
      .filter(({ ranks }) => ranks.some(({ value }) => value !== null))
      .toSorted((a, b) => endOf(a) - endOf(b)),
    counts: columns.map((column) => column.filter((value) => value !== null).length),
    tied: columns.some((column) => {
      const known = column.filter((value) => value !== null);
      return new Set(known).size < known.length;
    }),
    resources: resourcesOf(atlas, indicator.id),
  };
}

function endOf({ ranks }: RankLine): number {
  return ranks.at(-1)?.value ?? Infinity;
}

/** Between two periods that are not neighbours a break may lie: then the second begins anew. */
function pointsOf(series: Series, periods: readonly Period[], indicator: Indicator): readonly Point[] {
  return periods.map((period, at): Point => {
    const point = series.points.find((one) => one.period === period) ?? { period, value: null, status: 'M' };
    const before = periods[at - 1];
    const broken = before !== undefined && crossesBreak(series, before, period, indicator);
    return broken && point.value !== null ? { ...point, status: 'B' } : point;
  });
}
