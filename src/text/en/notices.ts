import type { DataError } from '../../domain/table';
import type { notices as fr } from '../fr/notices';

function quote(found: string): string {
  return found === '' ? 'nothing' : `“${found}”`;
}

function isCsv(error: DataError): boolean {
  return error.file.endsWith('.csv');
}

/** "communes-jobs.csv, line 17, column value" */
function where(error: DataError): string {
  const row = error.row === null ? [] : [`line ${error.row}`];
  const column = error.column === null ? [] : [isCsv(error) ? `column ${error.column}` : `element ${error.column}`];
  return [error.file, ...row, ...column].join(', ');
}

function unreachable({ found }: DataError): string {
  return found === '' ? 'the file could not be loaded, there was no answer' : `the server answered ${quote(found)}`;
}

function truncated(error: DataError): string {
  const { expected, found } = error;
  if (expected === '') return 'the file ends too early';
  return `the file is incomplete, ${expected} ${isCsv(error) ? 'rows' : 'elements'} expected and ${found} read`;
}

/** "151,157 bytes" */
function bytes(count: string): string {
  return `${Number(count).toLocaleString('en-GB')} bytes`;
}

function schema(error: DataError): string {
  const { grade, expected, found } = error;
  if (grade === 'note') return `${expected} rows were announced, ${found} were read`;
  if (isCsv(error) && grade === 'row') return `${expected} cells were expected, ${found} were read`;
  if (isCsv(error)) return `the columns expected were ${quote(expected)}, found ${quote(found)}`;
  return `expected ${quote(expected)}, found ${quote(found)}`;
}

function code({ expected, found }: DataError): string {
  if (expected.endsWith('.csv')) return `the code ${quote(found)} is not in ${expected}`;
  return `one of these values was expected: ${expected}; found ${quote(found)}`;
}

function duplicate(error: DataError): string {
  return error.grade === 'fatal'
    ? `two columns have the same name among ${quote(error.found)}`
    : `${quote(error.found)} already stands above, it was expected once`;
}

function status({ expected, found }: DataError): string {
  return found === ''
    ? `status ${expected} needs a value, the cell is empty`
    : `status ${expected} needs an empty cell, found ${quote(found)}`;
}

function encoding({ found }: DataError): string {
  if (found === 'BOM') return 'the file begins with a byte order mark (BOM), plain UTF-8 was expected';
  if (found === 'CRLF') return 'lines end with CRLF, LF was expected';
  return 'some bytes are not UTF-8, characters may be missing';
}

function fault(error: DataError): string {
  switch (error.kind) {
    case 'unreachable':
      return unreachable(error);
    case 'html':
      return 'a web page (HTML) came in place of the data, the file is probably missing on the server';
    case 'truncated':
      return truncated(error);
    case 'cut':
      return `the file is incomplete, ${bytes(error.expected)} expected and ${bytes(error.found)} read`;
    case 'schema':
      return schema(error);
    case 'code':
      return code(error);
    case 'duplicate':
      return duplicate(error);
    case 'number':
      return `a number was expected (${error.expected}), found ${quote(error.found)}`;
    case 'period':
      return `a period was expected (${error.expected}), found ${quote(error.found)}`;
    case 'status':
      return status(error);
    case 'encoding':
      return encoding(error);
  }
}

function consequence(error: DataError): string {
  if (error.grade === 'note') return 'The file is read all the same.';
  if (error.grade === 'row') {
    return `This ${error.row === null ? 'element' : 'line'} is not used; the rest of the figure is right.`;
  }
  const isFoundation = ['datapackage', 'indicators', 'places'].includes(error.resource);
  const advice =
    error.kind === 'unreachable'
      ? 'Check the connection, then try again.'
      : 'Try again; if it goes on, tell whoever publishes this atlas.';
  const without = isFoundation
    ? 'Without this file no figure can be drawn.'
    : 'The figures that need it are not shown, the others are right.';
  return `${without} ${advice}`;
}

export const notices: typeof fr = {
  dataError: (error) => `${where(error)}: ${fault(error)}. ${consequence(error)}`,
};
