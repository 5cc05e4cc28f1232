import type { Language } from '../domain/frame';
import type { Caption, TableTwin } from '../domain/scene';
import { csvText, type CsvCell } from '../model/table-csv';
import { exportWords } from '../text/export-words';

/**
 * The table of a figure as a file: a row a datum with its code, each column with the status of its values beside it, and
 * in every row where the figures come from, so that none travels without its source. Numbers in full; an empty cell where
 * there is none. French in the form that French spreadsheets open.
 */
export function twinCsv(table: TableTwin, caption: Caption, language: Language): string {
  const { columns: words, metadata } = exportWords(language);
  const head: CsvCell[] = [
    words.code,
    table.rowHeader,
    ...table.columns.flatMap(({ label, numeric }) => (numeric ? [label, words.statusOf(label)] : [label])),
    metadata.source,
    metadata.vintage,
    metadata.licence,
  ];
  const body = table.rows.map(({ key, name, cells }): readonly CsvCell[] => [
    key,
    name,
    ...cells.flatMap(({ value, status, text }, index): readonly CsvCell[] =>
      table.columns[index]?.numeric === true ? [value, status] : [text],
    ),
    caption.source,
    caption.vintage,
    caption.licence,
  ]);
  return csvText([head, ...body], language === 'fr' ? 'french' : 'international');
}
