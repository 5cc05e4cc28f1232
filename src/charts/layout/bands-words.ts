import type { Observation } from '../../domain/observation';
import type { Caption, TableTwin, Tip, TwinCell } from '../../domain/scene';
import { BANDS, type BandsData, type BandsRow } from '../../model/employer-structure';
import { share } from '../../model/quotient';
import type { Speech } from '../../text/messages';
import { captionSource } from './caption';
import { commonNotes, computedCell, percentText, subjectName, withNotice } from './employment-words';

const WHOLE = { unitKind: 'count', decimals: 0 } as const;

/** First band of 10 employees and more, in BANDS. */
const TEN = BANDS.indexOf('10-19');

/** Share of the bands from..to (exclusive) in all establishments of a row, 0..1. */
function shareOfBands(row: BandsRow, from: number, to: number): number | null {
  const part = row.counts.slice(from, to).reduce((sum, { value }) => sum + (value ?? 0), 0);
  return share(row.total.value === null ? null : part, row.total.value);
}

function largeShare(row: BandsRow): number | null {
  return shareOfBands(row, TEN, BANDS.length);
}

export function bandLabel(band: string, speech: Speech): string {
  const { bands } = speech.messages.employment;
  return bands.employees(bands.names[band] ?? band);
}

export function bandShare(row: BandsRow, index: number): number | null {
  return share(row.counts[index]?.value ?? null, row.total.value);
}

function countText(observation: Observation | undefined, speech: Speech): string {
  return observation === undefined ? speech.messages.employment.missing : speech.format.observation(observation, WHOLE);
}

function titleOf(data: BandsData, speech: Speech): string {
  const { employment } = speech.messages;
  const { bands } = employment;
  const year = data.period === null ? '' : speech.format.period(data.period);
  const metropolis = data.rows.at(-1);
  if (!data.isLoaded) return employment.dataNotLoaded;
  if (metropolis === undefined || metropolis.total.value === null) return employment.noData;
  const percent = (value: number | null): string => percentText(value, speech, 0);
  const selected = data.rows.slice(0, -1);
  const ranked = selected
    .filter((row) => row.total.value !== null)
    .sort((a, b) => (largeShare(a) ?? 0) - (largeShare(b) ?? 0));
  const [low, high] = [ranked[0], ranked.at(-1)];
  if (data.origin === 'filtered' && selected.length === 0) return employment.empty;
  if (data.origin === 'metropolis' || low === undefined || high === undefined)
    return bands.titleMetropolis(year, percent(bandShare(metropolis, 0)), percent(largeShare(metropolis)));
  if (low !== high) {
    const decimals = percent(largeShare(low)) === percent(largeShare(high)) ? 1 : 0;
    const say = (row: BandsRow): string => percentText(largeShare(row), speech, decimals);
    return bands.titleMany(say(low), low.subject.name, say(high), high.subject.name, year);
  }
  const { subject } = low;
  const place =
    subject.kind === 'commune' ? employment.inPlace(subject.name) : bands.inFiltered(subject.placeIds.length);
  return bands.titleOne(place, percentText(largeShare(low), speech), percentText(largeShare(metropolis), speech), year);
}

export function bandsCaption(data: BandsData, speech: Speech): Caption {
  const { bands } = speech.messages.employment;
  const year = data.period === null ? '' : speech.format.period(data.period);
  const values = data.rows.map((row) => ({ name: subjectName(row.subject, speech), observation: row.total }));
  return {
    title: titleOf(data, speech),
    subtitle: withNotice(data, bands.subtitle(year), speech),
    notes: [bands.noteUnknown, bands.noteUniverse(year), ...commonNotes(data.uncovered, values, speech)],
    ...captionSource(data.resources, speech),
  };
}

export function bandsDescription(data: BandsData, speech: Speech): string {
  const { bands, noDataDescription } = speech.messages.employment;
  const rows = data.rows.filter((row) => row.total.value !== null);
  if (rows.length === 0) return noDataDescription;
  return rows
    .map((row) =>
      bands.describe(
        subjectName(row.subject, speech),
        percentText(bandShare(row, 0), speech),
        percentText(shareOfBands(row, 1, TEN), speech),
        percentText(largeShare(row), speech),
      ),
    )
    .join(' ');
}

export function bandsTwin(data: BandsData, speech: Speech): TableTwin {
  const { bands } = speech.messages.employment;
  const year = data.period === null ? '' : speech.format.period(data.period);
  const pair = (observation: Observation | undefined, part: number | null): readonly TwinCell[] => [
    { ...(observation ?? { value: null, status: 'M' }), text: countText(observation, speech) },
    computedCell(part, percentText(part, speech)),
  ];
  return {
    caption: bands.twin(year),
    rowHeader: bands.rowHeader,
    columns: data.rows.flatMap((row) => {
      const name = subjectName(row.subject, speech);
      return [
        { id: `${row.subject.key}-count`, label: bands.count(name), numeric: true },
        { id: `${row.subject.key}-share`, label: bands.share(name), numeric: true },
      ];
    }),
    rows: [
      ...BANDS.map((band, index) => ({
        key: `band:${band}`,
        name: bands.names[band] ?? band,
        cells: data.rows.flatMap((row) => pair(row.counts[index], bandShare(row, index))),
      })),
      {
        key: 'total',
        name: bands.total,
        cells: data.rows.flatMap((row) => pair(row.total, share(row.total.value, row.total.value))),
      },
    ],
  };
}

/** What a screen reader says of a band: its share in each row. */
export function bandSentence(data: BandsData, index: number, speech: Speech): string {
  const { bands } = speech.messages.employment;
  const shares = data.rows.map((row) =>
    bands.shareOf(subjectName(row.subject, speech), percentText(bandShare(row, index), speech)),
  );
  return bands.label(bandLabel(BANDS[index] ?? '', speech), speech.format.list(shares));
}

/** Tip of a band (`band:10-19`: its share in each row) or of a row (its share of each band); else empty. */
export function tipBands(data: BandsData, key: string, speech: Speech): Tip {
  const { bands } = speech.messages.employment;
  const valueOf = (row: BandsRow, index: number): string => {
    const part = bandShare(row, index);
    const text = percentText(part, speech);
    return part === null ? text : bands.shareAndCount(text, countText(row.counts[index], speech));
  };
  const index = BANDS.findIndex((band) => `band:${band}` === key);
  const row = data.rows.find(({ subject }) => subject.key === key);
  const plain = { spark: [], note: null };
  if (index >= 0) {
    const lines = data.rows.map((one) => ({ label: subjectName(one.subject, speech), value: valueOf(one, index) }));
    return { ...plain, title: bandLabel(BANDS[index] ?? '', speech), lines };
  }
  if (row === undefined) return { ...plain, title: '', lines: [] };
  const lines = BANDS.map((band, at) => ({ label: bands.names[band] ?? band, value: valueOf(row, at) }));
  return { ...plain, title: subjectName(row.subject, speech), lines };
}
