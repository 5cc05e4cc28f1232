import type { Scene, TwinCell, TwinColumn } from '../domain/scene';
import type { CsvCell } from '../model/table-csv';
import { exportWords, type ExportWords } from '../text/export-words';
import type { Speech } from '../text/messages';
import type { DataColumn, DataRows } from './data-rows';

/** One column of a figure's table with those that explain it. */
interface Part {
  readonly columns: readonly DataColumn[];
  readonly cellsOf: (cell: TwinCell) => readonly CsvCell[];
}

const NO_CELL: TwinCell = { value: null, status: 'M', text: '' };

/**
 * What a figure shows, as its table says it: code and name of each row, then its columns, and beside each column that has
 * other than normal values its status in words. What is measured, source, vintage and licence stand on every row, so
 * that a file which travels still says what it is.
 */
export function selectionRows(scene: Scene, speech: Speech): DataRows {
  const words = exportWords(speech.language);
  const { table, caption } = scene;
  const parts = table.columns.map((column, index) =>
    partOf(
      scene.kind,
      column,
      table.rows.map(({ cells }) => cells[index] ?? NO_CELL),
      words,
    ),
  );
  const origin = [caption.subtitle, caption.source, caption.vintage, caption.licence];
  return {
    columns: [
      plain('code', words.columns.code),
      plain('name', table.rowHeader),
      ...parts.flatMap(({ columns }) => columns),
      plain('figure', words.columns.figure),
      plain('source', words.columns.source),
      plain('vintage', words.columns.vintage),
      plain('licence', words.columns.licence),
    ],
    body: table.rows.map(({ key, name, cells }) => [
      // Keys of marks; "band:6-9" stays, since a spreadsheet would read 6-9 as a day of September.
      key.replace(/^(indicator|sector):/, ''),
      name,
      ...parts.flatMap(({ cellsOf }, index) => cellsOf(cells[index] ?? NO_CELL)),
      ...origin,
    ]),
  };
}

function plain(id: string, label: string): DataColumn {
  return { id, label, percent: false };
}

function partOf(
  kind: string,
  { id, label, numeric }: TwinColumn,
  cells: readonly TwinCell[],
  words: ExportWords,
): Part {
  const head = label === '' ? words.columns.value : label;
  if (!numeric) return { columns: [plain(id, head)], cellsOf: ({ text }) => [text] };
  const isRank = /(^|-)rank$/.test(id);
  const hasStatus = !isRank && cells.some(({ status }) => status !== 'A');
  // Rows of key figures have different units: only their text says which.
  const hasText = kind === 'key-figures' && !isRank && id !== 'when';
  const valued = cells.filter(({ value }) => value !== null);
  const isIn = (unit: RegExp): boolean => valued.length > 0 && valued.every(({ text }) => unit.test(text));
  const inPoints = isIn(POINTS);
  const read = (value: number | null): number | null => (value === null || !inPoints ? value : value * 100);
  return {
    columns: [
      { id, label: head, percent: isIn(PERCENT) },
      ...(hasText ? [plain(`${id}-shown`, words.columns.shownAs(head))] : []),
      ...(hasStatus ? [plain(`${id}-status`, words.columns.statusOf(head))] : []),
    ],
    cellsOf: (cell) => [
      read(cell.value),
      ...(hasText ? [cell.text] : []),
      ...(hasStatus ? [statusText(cell, words)] : []),
    ],
  };
}

const PERCENT = /%/;
/** Differences of shares are held as fractions and headed "in points". */
const POINTS = /\bpoints?\b/;

/** Where there is no value the table may know the reason better than a status does: "partait de zéro". */
function statusText({ value, status, text }: TwinCell, words: ExportWords): string {
  return value === null && status !== 'C' && text !== '' ? text : words.statuses[status];
}
