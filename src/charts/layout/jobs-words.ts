import type { Observation } from '../../domain/observation';
import type { Caption, TableTwin, Tip } from '../../domain/scene';
import type { JobsData, JobsRow } from '../../model/employment';
import type { Speech } from '../../text/messages';
import { captionSource } from './caption';
import { changeText, commonNotes, computedCell, percentText, rankText, withNotice } from './employment-words';

const WHOLE = { unitKind: 'count', decimals: 0 } as const;

/** Census estimates are weighted: shown as whole numbers. */
export function jobsText(observation: Observation, speech: Speech): string {
  return speech.format.observation(observation, WHOLE);
}

/** "1 emploi", "12 emplois" */
export function jobsCount(value: number, speech: Speech): string {
  return speech.messages.employment.jobs.count(speech.format.number(value), Math.round(value));
}

/** As jobsText, with the word for jobs where there is a value. */
function countedJobs(observation: Observation, speech: Speech): string {
  const text = jobsText(observation, speech);
  const { value } = observation;
  return value === null ? text : speech.messages.employment.jobs.count(text, Math.round(value));
}

export function yearsOf(data: JobsData, speech: Speech): readonly [string, string] {
  const [first, last] = data.span ?? [NaN, NaN];
  return data.span === null ? ['', ''] : [speech.format.period(first), speech.format.period(last)];
}

function hasJobs(row: JobsRow): row is JobsRow & { readonly jobs: { readonly value: number } } {
  return row.jobs.value !== null;
}

function sumOf(rows: readonly JobsRow[], pick: (row: JobsRow) => number | null): number {
  return rows.reduce((sum, row) => sum + (pick(row) ?? 0), 0);
}

/** Rows with a change, highest first. */
function byChange(rows: readonly JobsRow[]): readonly { readonly row: JobsRow; readonly change: number }[] {
  return rows
    .flatMap((row) => (row.change.value === null ? [] : [{ row, change: row.change.value }]))
    .sort((a, b) => b.change - a.change);
}

function pinnedTitle(pinned: readonly JobsRow[], data: JobsData, speech: Speech): string {
  const { jobs } = speech.messages.employment;
  const [since] = yearsOf(data, speech);
  const ranked = byChange(pinned);
  const [best, worst] = [ranked[0], ranked.at(-1)];
  const [first] = pinned;
  if (pinned.length > 1 && best !== undefined && worst !== undefined && best !== worst) {
    const wayOf = ({ change }: typeof best): 'up' | 'down' => (change >= 0 ? 'up' : 'down');
    const say = ({ row, change }: typeof best, way: 'up' | 'down' | null): string =>
      jobs.moved(speech.format.percent(Math.abs(change)), row.name, way);
    const [up, down] = [wayOf(best), wayOf(worst)];
    return jobs.titleMany(since, say(best, up), say(worst, up === down ? null : down));
  }
  if (first === undefined) return '';
  const change = first.change.value === null ? null : changeText(first.change, speech);
  return jobs.titleOne(first.name, countedJobs(first.jobs, speech), change, since);
}

function titleOf(data: JobsData, speech: Speech): string {
  const { employment } = speech.messages;
  if (!data.isLoaded) return employment.dataNotLoaded;
  if (data.indicator === null || data.communeCount === 0) return employment.noData;
  const pinned = data.rows.filter((row) => row.pin !== null).sort((a, b) => (a.pin ?? 0) - (b.pin ?? 0));
  if (pinned.length > 0) return pinnedTitle(pinned, data, speech);
  const rows = data.rows.filter(hasJobs);
  const shares = sumOf(rows, (row) => row.share);
  const [first, second] = rows;
  if (data.rows.length === 0) return employment.empty;
  if (first === undefined) return employment.noData;
  if (data.origin === 'filtered' && rows.length < data.rows.length) return employment.filteredGroup(data.rows.length);
  if (data.origin === 'filtered') {
    const total = jobsCount(
      sumOf(rows, (row) => row.jobs.value),
      speech,
    );
    return employment.jobs.titleFiltered(rows.length, data.communeCount, total, speech.format.percent(shares, 0));
  }
  if (second === undefined || first.share === null || second.share === null) return pinnedTitle([first], data, speech);
  return employment.jobs.titleTwo(first.name, second.name, speech.format.percent(first.share + second.share, 0));
}

export function jobsCaption(data: JobsData, speech: Speech): Caption {
  const { jobs } = speech.messages.employment;
  const [first, last] = yearsOf(data, speech);
  const values = data.rows.map((row) => ({ name: row.name, observation: row.jobs }));
  const small = data.rows.some((row) => row.change.value === null && row.change.reason === 'small-base');
  return {
    title: titleOf(data, speech),
    subtitle: withNotice(data, jobs.subtitle(first, last), speech),
    notes: [
      jobs.noteCensus(data.communeCount),
      ...(small ? [jobs.noteSmall] : []),
      ...commonNotes(data.uncovered, values, speech),
    ],
    ...captionSource(data.resources, speech),
  };
}

export function jobsDescription(data: JobsData, speech: Speech): string {
  const { employment } = speech.messages;
  const rows = data.rows.filter(hasJobs);
  const [high, low] = [rows[0], rows.at(-1)];
  if (high === undefined || low === undefined) return titleOf(data, speech);
  const number = (value: number): string => speech.format.number(value);
  const changes = byChange(rows);
  const [best, worst] = [changes[0], changes.at(-1)];
  const signed = (value: number): string => speech.format.signedPercent(value);
  const { jobs, change } = data.metropolis;
  return [
    employment.jobs.describe(rows.length, high.name, number(high.jobs.value), low.name, number(low.jobs.value)),
    best === undefined || worst === undefined
      ? ''
      : employment.jobs.describeChange(best.row.name, signed(best.change), worst.row.name, signed(worst.change)),
    jobs.value === null
      ? ''
      : employment.jobs.describeMetropolis(jobsCount(jobs.value, speech), changeText(change, speech)),
  ].join('');
}

export function jobsTwin(data: JobsData, speech: Speech): TableTwin {
  const { employment } = speech.messages;
  const { columns, twin } = employment.jobs;
  const [first, last] = yearsOf(data, speech);
  const cell = (observation: Observation): TableTwin['rows'][number]['cells'][number] => ({
    ...observation,
    text: jobsText(observation, speech),
  });
  return {
    caption: twin(first, last),
    rowHeader: employment.commune,
    columns: [
      { id: 'rank', label: employment.rankColumn, numeric: true },
      { id: 'before', label: columns.before(first), numeric: true },
      { id: 'jobs', label: columns.jobs(last), numeric: true },
      { id: 'change', label: columns.change(first, last), numeric: true },
      { id: 'share', label: columns.share, numeric: true },
    ],
    rows: data.rows.map((row) => ({
      key: row.placeId,
      name: row.name,
      cells: [
        computedCell(row.rank, row.rank === null ? employment.missing : speech.format.number(row.rank)),
        cell(row.before),
        cell(row.jobs),
        computedCell(row.change.value, changeText(row.change, speech)),
        computedCell(row.share, percentText(row.share, speech)),
      ],
    })),
  };
}

export function jobsLabel(row: JobsRow, data: JobsData, speech: Speech): string {
  const rank = rankText(row.rank, data.communeCount, speech);
  return speech.messages.employment.jobs.label(
    row.name,
    rank,
    countedJobs(row.jobs, speech),
    changeText(row.change, speech),
  );
}

/** What a tooltip says of a commune; an unknown key gives an empty tip. */
export function tipJobs(data: JobsData, key: string, speech: Speech): Tip {
  const row = data.rows.find((candidate) => candidate.placeId === key);
  if (row === undefined) return { title: '', lines: [], spark: [], note: null };
  const { employment } = speech.messages;
  const [first, last] = yearsOf(data, speech);
  const { change } = row;
  return {
    title: row.name,
    lines: [
      { label: employment.jobs.columns.jobs(last), value: jobsText(row.jobs, speech) },
      { label: employment.jobs.columns.before(first), value: jobsText(row.before, speech) },
      { label: employment.jobs.columns.change(first, last), value: changeText(change, speech) },
      { label: employment.rankColumn, value: rankText(row.rank, data.communeCount, speech) },
      { label: employment.jobs.columns.share, value: percentText(row.share, speech) },
    ],
    spark: [row.before.value, row.jobs.value],
    note: change.value === null ? employment.whyNoChange[change.reason] : null,
  };
}
