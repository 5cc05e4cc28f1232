import type { Caption, TableTwin, Tip, TwinCell } from '../../domain/scene';
import type { Comparison, ComparisonCell, ComparisonRow } from '../../model/comparison';
import type { Place } from '../../domain/place';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { captionSource } from '../layout/caption';

/** A zone d'emploi bears the name of a commune: never by that name alone. */
export function comparedName(place: Place, speech: AnalysisSpeech): string {
  return place.level === 'zone' && place.memberIds.length === 0
    ? speech.messages.explorer.zoneOf(place.name)
    : place.name;
}

/** "2023", or "2016–2022" for a change. */
export function rowTime({ span, indicator }: ComparisonRow, { format, messages }: AnalysisSpeech): string {
  if (span === null) return '';
  const [from, to] = span.map((period) => format.period(period, indicator.frequency));
  return from === to ? (to ?? '') : messages.choropleth.between(from ?? '', to ?? '');
}

/** The value, or why there is none. */
export function valueOf(cell: ComparisonCell, { indicator }: ComparisonRow, speech: AnalysisSpeech): string {
  const words = speech.analysis.comparison;
  if (cell.lack !== null) return cell.lack === 'no-mean' ? words.noMean : words.notLoaded;
  return speech.format.observation(cell.observation, indicator);
}

/** A percentage differs by points, a wage by euros. */
export function differenceOf({ difference }: ComparisonCell, { indicator }: ComparisonRow, speech: AnalysisSpeech) {
  if (difference === null) return '';
  const { format, analysis } = speech;
  const { unitKind, decimals } = indicator;
  if (unitKind === 'share' || unitKind === 'change')
    return analysis.comparison.points(format.signed(difference * 100, 1));
  if (unitKind !== 'euro') return format.signed(difference, decimals);
  const rounded = Number(difference.toFixed(decimals));
  return `${rounded > 0 ? '+' : ''}${format.value(rounded, indicator)}`;
}

/** × 0.017, × 0.17, × 1.04, × 23. */
export function ratioOf({ ratio }: ComparisonCell, speech: AnalysisSpeech): string {
  if (ratio === null) return '';
  const decimals = ratio >= 10 ? 0 : ratio >= 0.1 ? 2 : 3;
  return speech.analysis.comparison.times(speech.format.number(ratio, decimals));
}

/** What may stand with a value, the richest first. */
export const DETAILS = [['difference', 'ratio', 'rank'], ['ratio', 'rank'], ['ratio'], []] as const;

export interface CellText {
  /** With ▲ or ▼ where it has one. */
  readonly value: string;
  /** One text for each of DETAILS. */
  readonly details: readonly string[];
}

const MARKS = { best: '▲', worst: '▼' } as const;

/** Rows by indicator, then by place. */
export function cellTexts(data: Comparison, speech: AnalysisSpeech): readonly (readonly CellText[])[] {
  return data.rows.map((row) =>
    row.cells.map((cell, pin): CellText => {
      const difference = pin === 0 ? '' : differenceOf(cell, row, speech);
      const ratio = pin === 0 ? '' : ratioOf(cell, speech);
      const parts = { difference, ratio, rank: cell.rank === null ? '' : speech.format.ordinal(cell.rank.rank) };
      return {
        value: `${cell.mark === null ? '' : `${MARKS[cell.mark]}\u00a0`}${valueOf(cell, row, speech)}`,
        details: DETAILS.map((names) => {
          const shown: readonly string[] = names.map((name) => (name === 'ratio' ? ratio || difference : parts[name]));
          return [...new Set(shown)].filter((part) => part !== '').join(' · ');
        }),
      };
    }),
  );
}

/** @param detail index of what is drawn in DETAILS: the subtitle claims no more. */
export function comparisonCaption(data: Comparison, speech: AnalysisSpeech, detail = 0): Caption {
  const words = speech.analysis.comparison;
  const [first] = data.places;
  const cautions = data.rows.flatMap(({ indicator }) => indicator.cautions.map((one) => one[speech.language]));
  const name = first === undefined ? '' : comparedName(first, speech);
  const hasChanges = data.rows.some(({ indicator }) => indicator.unitKind === 'change');
  const drawn: readonly string[] = DETAILS[detail] ?? [];
  const against = drawn.includes('difference')
    ? words.bothAgainst(name)
    : drawn.includes('ratio')
      ? words.ratioAgainst(name, hasChanges)
      : '';
  return {
    title: titleOf(data, speech),
    subtitle: [words.subtitle(data.level), against].filter((part) => part !== '').join(' · '),
    notes: [words.legend, words.rankNote, ...new Set(cautions)],
    ...captionSource(data.resources, speech),
  };
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Of the indicators in which the first place competes; a whole whose totals do not compete is named with that limit. */
function titleOf(data: Comparison, speech: AnalysisSpeech): string {
  const words = speech.analysis.comparison;
  const names = data.places.map((place) =>
    place.level === 'metropolis' ? words.metropolis : comparedName(place, speech),
  );
  const judged = data.rows.filter(
    ({ cells }) => cells.some(({ mark }) => mark !== null) && cells[0]?.competes === true,
  );
  const best = judged.filter(({ cells }) => cells[0]?.mark === 'best').length;
  if (best === 0) {
    const [first = '', ...others] = names;
    return words.titleNone(upperFirst(first), speech.format.list(others));
  }
  const [first = '', ...others] = names.map((name, index) =>
    data.rows.every(({ cells }) => cells[index]?.competes === true) ? name : words.totalsAside(name),
  );
  const rivals = speech.format.list(others);
  const of = speech.format.number(judged.length);
  return best === 1
    ? words.titleOne(upperFirst(first), of, rivals)
    : words.title(upperFirst(first), speech.format.number(best), of, rivals);
}

/** "Marseille, 93 982, la plus élevée ; Aix-en-Provence, 24 315". */
export function rowWords(row: ComparisonRow, data: Comparison, speech: AnalysisSpeech): string {
  const words = speech.analysis.comparison;
  const values = row.cells.map((cell, index) => {
    const place = data.places[index];
    const name = place === undefined ? '' : comparedName(place, speech);
    const mark = cell.mark === null ? '' : `, ${words[cell.mark]}`;
    return `${name}, ${valueOf(cell, row, speech)}${mark}`;
  });
  return words.describeRow(`${row.indicator.name[speech.language]} (${rowTime(row, speech)})`, values.join('\u00a0; '));
}

export function comparisonDescription(data: Comparison, speech: AnalysisSpeech): string {
  return [`${titleOf(data, speech)}.`, ...data.rows.map((row) => rowWords(row, data, speech))].join(' ');
}

export function comparisonTable(data: Comparison, caption: Caption, speech: AnalysisSpeech): TableTwin {
  const words = speech.analysis.comparison;
  const names = data.places.map((place) => comparedName(place, speech));
  const cellsOf = (row: ComparisonRow): readonly TwinCell[] =>
    row.cells.flatMap((cell, index): readonly TwinCell[] => {
      const derived = (value: number | null, text: string): TwinCell => ({
        value,
        status: value === null ? 'M' : 'A',
        text,
      });
      const rank = cell.rank === null ? '' : speech.format.number(cell.rank.rank);
      const own = [{ ...cell.observation, text: valueOf(cell, row, speech) }, derived(cell.rank?.rank ?? null, rank)];
      return index === 0
        ? own
        : [
            ...own,
            derived(cell.difference, differenceOf(cell, row, speech)),
            derived(cell.ratio, ratioOf(cell, speech)),
          ];
    });
  return {
    caption: `${caption.title}. ${caption.subtitle}`,
    rowHeader: words.rowHeader,
    columns: names.flatMap((name, index) => {
      const id = data.places[index]?.id ?? '';
      const own = [
        { id, label: name, numeric: true },
        { id: `${id}-rank`, label: words.columnRank(name), numeric: true },
      ];
      return index === 0
        ? own
        : [
            ...own,
            { id: `${id}-difference`, label: words.columnDifference(name), numeric: true },
            { id: `${id}-ratio`, label: words.columnRatio(name), numeric: true },
          ];
    }),
    rows: data.rows.map((row) => ({
      key: row.indicator.id,
      name: `${row.indicator.name[speech.language]} (${rowTime(row, speech)})`,
      cells: cellsOf(row),
    })),
  };
}

/** Of one cell; its key is `indicator/place`. */
export function tipComparison(data: Comparison, key: string, speech: AnalysisSpeech): Tip {
  const words = speech.analysis.comparison;
  const row = data.rows.find(({ indicator }) => indicator.id === key);
  if (row === undefined) return { title: key, lines: [], spark: [], note: null };
  return {
    title: `${row.indicator.name[speech.language]}, ${rowTime(row, speech)}`,
    lines: row.cells.map((cell, index) => {
      const place = data.places[index];
      const growth = cell.growth?.value ?? null;
      const parts = [
        valueOf(cell, row, speech),
        cell.rank === null ? '' : words.rank(speech.format.ordinal(cell.rank.rank), speech.format.number(cell.rank.of)),
        growth === null ? '' : words.growth(speech.format.signedPercent(growth)),
      ];
      return {
        label: place === undefined ? '' : comparedName(place, speech),
        value: parts.filter((part) => part !== '').join(' · '),
      };
    }),
    spark: [],
    note: null,
  };
}
