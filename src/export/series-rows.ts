import type { Atlas } from '../domain/atlas';
import type { Observation } from '../domain/observation';
import { METROPOLIS_ID, type Place } from '../domain/place';
import type { DrawnSpec } from '../domain/view-spec';
import { observeCell } from '../model/cells';
import { observe, seriesOf } from '../model/observe';
import { communesOf, zonesOf } from '../model/places';
import type { CsvCell } from '../model/table-csv';
import { exportWords, type ExportWords } from '../text/export-words';
import type { Speech } from '../text/messages';
import type { DataColumn, DataRows } from './data-rows';
import { indicatorsBehind, TABLE_BEHIND, type ShownIndicator } from './indicators-behind';
import { periodCode, spanCode } from './period-code';

type Row = readonly CsvCell[];

/**
 * The whole series behind a figure, one observation a row: every place of the level and the metropolis, every period of
 * every indicator, or every category where the figure is drawn from a table. A change has its span as period. Shares and
 * changes are fractions. Rows without a value say why.
 */
export function seriesRows(atlas: Atlas, spec: DrawnSpec, speech: Speech): DataRows {
  const words = exportWords(speech.language);
  if (spec.kind === 'bands' || spec.kind === 'sectors') return categoryRows(atlas, spec.kind, speech, words);
  return {
    columns: columnsOf(
      ['code', 'place', 'indicator', 'name', 'period', 'value', 'unit', 'status', 'statusName'],
      words,
    ),
    body: indicatorsBehind(atlas, spec).flatMap((shown) => indicatorRows(atlas, shown, speech, words)),
  };
}

type ColumnId = Exclude<keyof ExportWords['columns'], 'statusOf' | 'shownAs'>;

function columnsOf(ids: readonly ColumnId[], { columns }: ExportWords): readonly DataColumn[] {
  return ids.map((id) => ({ id, label: columns[id], percent: false }));
}

function placesOf(atlas: Atlas, level: 'commune' | 'zone'): readonly Place[] {
  if (level === 'zone') return zonesOf(atlas);
  const metropolis = atlas.places.get(METROPOLIS_ID);
  return metropolis === undefined ? communesOf(atlas) : [...communesOf(atlas), metropolis];
}

function statusCells({ status }: Observation, words: ExportWords): Row {
  return [status, words.statuses[status]];
}

function indicatorRows(
  atlas: Atlas,
  { indicator, span }: ShownIndicator,
  { language }: Speech,
  words: ExportWords,
): readonly Row[] {
  const { id, frequency, unitKind } = indicator;
  const unit = unitKind === 'share' || unitKind === 'change' ? words.fraction : indicator.unit[language];
  return placesOf(atlas, indicator.level).flatMap((place) => {
    const row = (period: number | string, observation: Observation): Row => [
      place.id,
      place.name,
      id,
      indicator.name[language],
      period,
      observation.value,
      unit,
      ...statusCells(observation, words),
    ];
    if (span !== null) return [row(spanCode(span, frequency), observe(atlas, id, place.id, { period: null, span }))];
    return seriesOf(atlas, id, place.id).points.map((point) => row(periodCode(point.period, frequency), point));
  });
}

/** Dimension that the figure is about; the others are taken as a whole. */
const CATEGORY = { bands: 'band', sectors: 'sector' } as const;

function categoryRows(atlas: Atlas, kind: 'bands' | 'sectors', speech: Speech, words: ExportWords): DataRows {
  const resource = TABLE_BEHIND[kind];
  const table = atlas.tables.get(resource);
  const columns = columnsOf(
    ['code', 'place', 'category', 'categoryName', 'period', 'value', 'unit', 'status', 'statusName'],
    words,
  );
  if (table === undefined) return { columns, body: [] };
  const whole = Object.fromEntries(table.dimensions.map(({ name }) => [name, 'total']));
  const labels = table.dimensions.find(({ name }) => name === CATEGORY[kind])?.labels ?? [];
  const periods = [...new Set(table.periods)].toSorted((a, b) => a - b);
  const unit = words.establishments[kind];
  const body = placesOf(atlas, 'commune').flatMap((place) =>
    labels.flatMap((label) =>
      periods.map((period): Row => {
        const observation = observeCell(atlas, resource, { ...whole, [CATEGORY[kind]]: label }, place.id, period);
        // A bare "6-9" would be a day of September to a spreadsheet.
        const code = `${CATEGORY[kind]}:${label}`;
        return [
          place.id,
          place.name,
          code,
          categoryName(label, kind, speech, words),
          period,
          observation.value,
          unit,
          ...statusCells(observation, words),
        ];
      }),
    ),
  );
  return { columns, body };
}

function categoryName(label: string, kind: 'bands' | 'sectors', { messages }: Speech, words: ExportWords): string {
  if (label === 'total') return words.allCategories;
  const names: Readonly<Record<string, string>> =
    kind === 'bands' ? messages.employment.bands.names : messages.employment.sectorNames;
  return names[label] ?? label;
}
