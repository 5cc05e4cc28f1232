import type { Observation } from '../../domain/observation';
import type { Caption, TableTwin, Tip } from '../../domain/scene';
import type { IntensityData, IntensityRow } from '../../model/employment';
import type { Speech } from '../../text/messages';
import { captionSource } from './caption';
import { commonNotes, computedCell, rankText, withNotice } from './employment-words';

const RATIO = { unitKind: 'rate', decimals: 1 } as const;
const WHOLE = { unitKind: 'count', decimals: 0 } as const;

export function intensityText(observation: Observation, speech: Speech): string {
  return speech.format.observation(observation, RATIO);
}

/** "0,8 emploi par établissement"; where there is no value, why. */
function counted(observation: Observation, speech: Speech): string {
  const text = intensityText(observation, speech);
  const { value } = observation;
  return value === null ? text : speech.messages.employment.intensity.count(text, Math.round(value * 10) / 10);
}

export function yearText(data: IntensityData, speech: Speech): string {
  return data.period === null ? '' : speech.format.period(data.period);
}

function withValue(rows: readonly IntensityRow[]): readonly IntensityRow[] {
  return rows.filter((row) => row.intensity.value !== null);
}

function titleOf(data: IntensityData, speech: Speech): string {
  const { employment } = speech.messages;
  const { intensity } = employment;
  if (!data.isLoaded) return employment.dataNotLoaded;
  if (data.indicator === null || data.communeCount === 0) return employment.noData;
  if (data.rows.length === 0) return employment.empty;
  const rows = withValue(data.rows);
  const pinned = rows.filter((row) => row.pin !== null);
  const say = (row: IntensityRow): string => intensityText(row.intensity, speech);
  const metropolis = data.metropolis.intensity;
  const [first] = rows;
  const [high, low] = [pinned[0], pinned.at(-1)];
  if (first === undefined) return employment.noData;
  if (high !== undefined && low !== undefined && high !== low)
    return intensity.titleMany(high.name, say(high), low.name, counted(low.intensity, speech));
  if (high !== undefined && metropolis.value !== null && high.intensity.value !== null) {
    const times = speech.format.number(high.intensity.value / metropolis.value, 1);
    return intensity.titleOne(high.name, counted(high.intensity, speech), times);
  }
  return intensity.titleTop(first.name, counted(first.intensity, speech), intensityText(metropolis, speech));
}

export function intensityCaption(data: IntensityData, speech: Speech): Caption {
  const { intensity } = speech.messages.employment;
  const values = data.rows.map((row) => ({ name: row.name, observation: row.intensity }));
  return {
    title: titleOf(data, speech),
    subtitle: withNotice(data, intensity.subtitle(yearText(data, speech)), speech),
    notes: [intensity.note, ...commonNotes(data.uncovered, values, speech)],
    ...captionSource(data.resources, speech),
  };
}

export function intensityDescription(data: IntensityData, speech: Speech): string {
  const { employment } = speech.messages;
  const rows = withValue(data.rows);
  const [high, low] = [rows[0], rows.at(-1)];
  if (high === undefined || low === undefined) return titleOf(data, speech);
  const say = (observation: Observation): string => intensityText(observation, speech);
  return employment.intensity.describe(
    rows.length,
    high.name,
    say(high.intensity),
    low.name,
    say(low.intensity),
    say(data.metropolis.intensity),
  );
}

export function intensityTwin(data: IntensityData, speech: Speech): TableTwin {
  const { employment } = speech.messages;
  const { columns, twin } = employment.intensity;
  const whole = (observation: Observation): string => speech.format.observation(observation, WHOLE);
  return {
    caption: twin(yearText(data, speech)),
    rowHeader: employment.commune,
    columns: [
      { id: 'rank', label: employment.rankColumn, numeric: true },
      { id: 'intensity', label: columns.value, numeric: true },
      { id: 'jobs', label: columns.jobs, numeric: true },
      { id: 'establishments', label: columns.establishments, numeric: true },
    ],
    rows: data.rows.map((row) => ({
      key: row.placeId,
      name: row.name,
      cells: [
        computedCell(row.rank, row.rank === null ? employment.missing : speech.format.number(row.rank)),
        { ...row.intensity, text: intensityText(row.intensity, speech) },
        { ...row.jobs, text: whole(row.jobs) },
        { ...row.establishments, text: whole(row.establishments) },
      ],
    })),
  };
}

export function intensityLabel(row: IntensityRow, data: IntensityData, speech: Speech): string {
  const rank = rankText(row.rank, data.communeCount, speech);
  return speech.messages.employment.intensity.label(row.name, rank, counted(row.intensity, speech));
}

/** What a tooltip says of a commune; an unknown key gives an empty tip. */
export function tipIntensity(data: IntensityData, key: string, speech: Speech): Tip {
  const row = data.rows.find((candidate) => candidate.placeId === key);
  if (row === undefined) return { title: '', lines: [], spark: [], note: null };
  const { employment } = speech.messages;
  const { columns } = employment.intensity;
  const whole = (observation: Observation): string => speech.format.observation(observation, WHOLE);
  return {
    title: row.name,
    lines: [
      { label: columns.value, value: intensityText(row.intensity, speech) },
      { label: employment.rankColumn, value: rankText(row.rank, data.communeCount, speech) },
      { label: columns.jobs, value: whole(row.jobs) },
      { label: columns.establishments, value: whole(row.establishments) },
    ],
    spark: [],
    note: null,
  };
}
