import type { CommuneColumn, CommuneRow, CommuneTable } from '../model/commune-table';
import type { CsvCell, CsvDialect } from '../model/table-csv';
import { communeTableWords } from '../text/commune-table-words';
import type { Speech } from '../text/messages';
import { captionSource } from './layout/caption';

/** "2023", or "2016–2022" for a change. */
export function columnPeriod({ span, indicator }: CommuneColumn, speech: Speech): string {
  if (span === null) return '';
  const [start, end] = span.map((period) => speech.format.period(period, indicator.frequency));
  return start === end ? (end ?? '') : `${start ?? ''}–${end ?? ''}`;
}

/** "Établissements par km² (2023)" */
export function columnName(column: CommuneColumn, speech: Speech): string {
  const period = columnPeriod(column, speech);
  const name = column.indicator.name[speech.language];
  return period === '' ? name : `${name} (${period})`;
}

/** In a file a share is written as on the screen, in per cent: who opens it has no other sign of the factor. */
const PERCENT: readonly string[] = ['share', 'change'];

/** "Évolution de l'emploi (2016–2022), en %": a header says the unit where the name does not. */
function headOf(column: CommuneColumn, speech: Speech): string {
  const { unit, unitKind, name } = column.indicator;
  const { language } = speech;
  const written = PERCENT.includes(unitKind) ? '%' : unit[language];
  const isSaid = written === '' || name[language].toLowerCase().includes(written.toLowerCase());
  const head = columnName(column, speech);
  return isSaid ? head : communeTableWords(language).inUnit(head, written);
}

function valueIn({ indicator }: CommuneColumn, value: number | null): number | null {
  // Twelve digits: 0.0736 * 100 is 7.359999999999999.
  return value !== null && PERCENT.includes(indicator.unitKind) ? Number((value * 100).toPrecision(12)) : value;
}

/**
 * Rows of a CSV: code, name, then value and status of each column, and on every row source, vintage and licence, so that
 * a file that travels still says where it comes from. Shares and changes are in per cent, as their header says.
 * @param rows as shown: sorted and filtered
 */
export function communeCsv(
  table: CommuneTable,
  rows: readonly CommuneRow[],
  speech: Speech,
): readonly (readonly CsvCell[])[] {
  const words = communeTableWords(speech.language);
  const { source, vintage, licence } = captionSource(table.resources, speech);
  const heads = table.columns.flatMap((column) => {
    return [headOf(column, speech), words.status(columnName(column, speech))];
  });
  const header = [words.code, words.name, ...heads, words.source, words.vintage, words.licence];
  const body = rows.map((row) => [
    row.placeId,
    row.name,
    ...table.columns.flatMap((column, index): readonly CsvCell[] => {
      const cell = row.cells[index];
      return cell === undefined ? [null, ''] : [valueIn(column, cell.value), cell.status];
    }),
    source,
    vintage,
    licence,
  ]);
  return [header, ...body];
}

/** "phare-communes-jobs-establishments.csv": no accents, no spaces, and another name for another format. */
export function csvFileName(table: CommuneTable, dialect: CsvDialect, speech: Speech): string {
  const { fileName, fileDialects } = communeTableWords(speech.language);
  const ids = table.columns.map(({ indicator }) => indicator.id);
  return `${[fileName, ...ids.slice(0, 3), fileDialects[dialect]].join('-')}.csv`;
}
