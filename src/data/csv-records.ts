/**
 * A cell, quoted or not, and what ends it. A quote that is never closed takes the rest of the file, so that its lines are
 * missed; one inside an unquoted cell is a letter like any other.
 */
const CELL = /("(?:[^"]|"")*(?:"|$)|[^,\r\n]*)(,|\r\n|\n|\r|$)/gy;
const QUOTED = /^"(?:[^"]|"")*(?:"|$)$/;

/**
 * Lines of a CSV after RFC 4180, cells as text. No line for nothing; a line end at the very end ends the last line. Ten
 * lines of our own: the module of d3 brings a writer and every other separator along, which is 1 kB of what a page opens
 * with.
 */
export function csvRecords(text: string): readonly (readonly string[])[] {
  if (text === '') return [];
  const whole = text.replace(/(\r\n|\n|\r)$/, '');
  // Nothing quoted, as in all but a few files: nothing to look for.
  if (!whole.includes('"')) return whole.split(/\r\n|\n|\r/).map((line) => line.split(','));
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, cell = '', end] of whole.matchAll(CELL)) {
    record.push(QUOTED.test(cell) ? unquoted(cell) : cell);
    if (end === ',') continue;
    records.push(record);
    record = [];
    if (end === '') break;
  }
  return records;
}

function unquoted(cell: string): string {
  return cell.replace(/^"|"$/g, '').replaceAll('""', '"');
}
