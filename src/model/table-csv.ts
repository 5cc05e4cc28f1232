/** Decimal comma and semicolon with a byte order mark for French spreadsheets; point and comma for everything else. */
export type CsvDialect = 'french' | 'international';

/** A number is written as a number, text is protected; null is an empty cell. */
export type CsvCell = string | number | null;

const MARK = '\uFEFF';
/** What makes a spreadsheet take a cell for a formula, alone or after spaces it drops. Source: OWASP, CSV Injection. */
const FORMULA = /^[\s\u00a0]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** Text that no spreadsheet executes: an apostrophe in front of what looks like a formula. */
export function neutralised(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function written(cell: CsvCell, dialect: CsvDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return '';
    return dialect === 'french' ? String(cell).replace('.', ',') : String(cell);
  }
  const safe = neutralised(cell);
  return /[";,\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A CSV after RFC 4180, lines ended by CRLF, in UTF-8. Numbers keep all their digits and are never grouped.
 * `french`: byte order mark, semicolons, decimal commas, as French spreadsheets open it; `international`: commas, points.
 */
export function csvText(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string {
  const separator = dialect === 'french' ? ';' : ',';
  const lines = rows.map((row) => row.map((cell) => written(cell, dialect)).join(separator));
  return `${dialect === 'french' ? MARK : ''}${lines.map((line) => `${line}\r\n`).join('')}`;
}
