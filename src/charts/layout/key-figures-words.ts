import type { Indicator } from '../../domain/indicator';
import type { Caption, Tip } from '../../domain/scene';
import type { KeyFigure, KeyFigureCell, KeyFiguresData } from '../../model/key-figures';
import type { Speech } from '../../text/messages';
import { captionSource } from './caption';
import { changeText, commonNotes, rankText, subjectName, withNotice } from './employment-words';

/** One key figure of one place in words, short enough for a card. */
export interface CardWords {
  readonly label: string;
  readonly value: string;
  /** "+7,6 % depuis 2021"; empty where there is no change to tell. */
  readonly change: string;
  /** Unit where the label does not name it, coverage where it is not all sectors, year and rank. */
  readonly detail: string;
  /** As `detail`, where the label has the year already. */
  readonly aside: string;
  /** Everything in one sentence, for a screen reader. */
  readonly sentence: string;
}

export function isMissing(cell: KeyFigureCell): boolean {
  return cell.observation.value === null;
}

/** The value, or why there is none: the file failed, there is no such mean, or what the source says. */
export function valueText(figure: KeyFigure, cell: KeyFigureCell, speech: Speech): string {
  const { employment } = speech.messages;
  if (cell.lack === 'not-loaded') return employment.notLoaded;
  if (cell.lack === 'no-mean') return employment.keyFigures.noMean;
  return speech.format.observation(cell.observation, figure.indicator);
}

/** "2022", or "2016–2022" for a change. */
export function whenText({ span, indicator }: KeyFigure, speech: Speech): string {
  if (span === null) return '';
  const [start, end] = span.map((period) => speech.format.period(period, indicator.frequency));
  return start === end ? (end ?? '') : `${start ?? ''}–${end ?? ''}`;
}

/** "+7,6 % depuis 2021"; empty where there is no change to tell. */
export function sinceText(cell: KeyFigureCell, { frequency }: Indicator, speech: Speech): string {
  if (cell.change === null || cell.change.growth.value === null) return '';
  const [start] = cell.change.span;
  const { since } = speech.messages.employment.keyFigures;
  return since(changeText(cell.change.growth, speech), speech.format.period(start, frequency));
}

/** The unit where neither the label nor the value has it. */
function unitText({ unit, unitKind, shortName }: Indicator, speech: Speech): string {
  const word = unit[speech.language];
  const isWritten = unitKind === 'share' || unitKind === 'change' || unitKind === 'euro' || unitKind === 'quotient';
  const isNamed = shortName[speech.language].toLowerCase().includes(word.toLowerCase());
  return isWritten || isNamed || unitKind === 'rate' ? '' : word;
}

/** Coverage that differs from what the head of the figure says. */
function coverageText({ coverage }: Indicator, speech: Speech): string {
  const isSaid = coverage === 'all-sectors' || coverage === 'not-economic';
  return isSaid ? '' : speech.messages.employment.coverage[coverage];
}

export function cardWords(figure: KeyFigure, cell: KeyFigureCell, speech: Speech): CardWords {
  const { indicator } = figure;
  const rank = cell.rank === null ? '' : rankText(cell.rank.rank, cell.rank.of, speech);
  const value = valueText(figure, cell, speech);
  const change = sinceText(cell, indicator, speech);
  const when = whenText(figure, speech);
  const unit = unitText(indicator, speech);
  const detail = [unit, when, rank].filter((part) => part !== '').join(' · ');
  const full = isMissing(cell) ? value : speech.format.valueWithUnit(cell.observation.value ?? 0, indicator);
  const coverage = speech.messages.employment.coverage[indicator.coverage];
  const said = [full, when, coverage, change, rank].filter((part) => part !== '').join(', ');
  const { describe } = speech.messages.employment.keyFigures;
  return {
    label: indicator.shortName[speech.language],
    value,
    change: change === '' ? coverageText(indicator, speech) : change,
    detail,
    aside: [unit, rank].filter((part) => part !== '').join(' · '),
    sentence: describe(indicator.name[speech.language], said),
  };
}

/** What most figures cover, said once over all of them; the others say it themselves. Zones say that they are wider. */
export function commonCoverage(data: KeyFiguresData, speech: Speech): string {
  const { employment } = speech.messages;
  if (data.origin === 'zones') return employment.keyFigures.zonesWider;
  const hasAll = data.figures.some(({ indicator }) => indicator.coverage === 'all-sectors');
  return hasAll ? employment.coverage['all-sectors'] : '';
}

function figureOf(data: KeyFiguresData, id: string): KeyFigure | undefined {
  return data.figures.find(({ indicator }) => indicator.id === id);
}

function titleOf(data: KeyFiguresData, speech: Speech): string {
  const { employment } = speech.messages;
  const { keyFigures } = employment;
  const [first] = data.subjects;
  if (data.figures.length === 0) return employment.noData;
  if (first === undefined) return employment.empty;
  if (data.subjects.length > 1)
    return keyFigures.titleMany(
      employment.upperFirst(speech.format.list(data.subjects.map((subject) => subjectName(subject, speech)))),
    );
  const [lead] = data.figures;
  const stock = figureOf(data, 'establishments') ?? lead;
  const jobs = figureOf(data, 'jobs');
  const cell = stock?.cells[0];
  if (stock === undefined || cell === undefined || isMissing(cell))
    return employment.upperFirst(subjectName(first, speech));
  const value = valueText(stock, cell, speech);
  const jobsCell = jobs?.cells[0];
  if (first.kind === 'metropolis' && jobs !== undefined && jobsCell !== undefined && !isMissing(jobsCell))
    return keyFigures.titleMetropolis(value, valueText(jobs, jobsCell, speech));
  const rank = cell.rank === null ? null : employment.rankAmong(speech.format.ordinal(cell.rank.rank), cell.rank.of);
  const full = speech.format.valueWithUnit(cell.observation.value ?? 0, stock.indicator);
  return keyFigures.titleOne(employment.upperFirst(subjectName(first, speech)), full, rank);
}

export function keyFiguresCaption(data: KeyFiguresData, speech: Speech): Caption {
  const { keyFigures } = speech.messages.employment;
  const missing = data.figures.flatMap(({ indicator, cells }) =>
    cells
      .filter(({ subject, lack }) => subject.kind === 'commune' && lack === null)
      .map((cell) => ({
        name: keyFigures.ofPlace(indicator.shortName[speech.language], subjectName(cell.subject, speech)),
        observation: cell.observation,
      })),
  );
  return {
    title: titleOf(data, speech),
    subtitle: withNotice(data, data.origin === 'zones' ? keyFigures.subtitleZones : keyFigures.subtitle, speech),
    notes: commonNotes(data.uncovered, missing, speech),
    ...captionSource(data.resources, speech),
  };
}

/** Tip of a figure (`indicator:jobs`): value, change and rank of every place; an unknown key gives an empty tip. */
export function tipKeyFigures(data: KeyFiguresData, key: string, speech: Speech): Tip {
  const figure = data.figures.find(({ indicator }) => `indicator:${indicator.id}` === key);
  if (figure === undefined) return { title: '', lines: [], spark: [], note: null };
  const { language } = speech;
  const [only] = figure.cells;
  return {
    title: figure.indicator.name[language],
    lines: figure.cells.map((cell) => {
      const words = cardWords(figure, cell, speech);
      const value = [words.value, words.change, words.detail].filter((part) => part !== '').join(' · ');
      return { label: subjectName(cell.subject, speech), value };
    }),
    spark: figure.cells.length === 1 && only !== undefined ? only.series.map(({ value }) => value) : [],
    note: figure.indicator.cautions[0]?.[language] ?? null,
  };
}
