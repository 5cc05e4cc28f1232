import type { DataError, DataErrorKind } from '../domain/table';

/** Which file an error is told of: the name in the manifest and the path under public/data. */
export interface FileRef {
  readonly name: string;
  readonly path: string;
}

/** Long cells are cut: an error is a sentence, not a dump. */
const LONGEST_QUOTE = 60;

export function quoted(found: string): string {
  const line = found.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}

/** An error of the whole file. */
export function fatal(file: FileRef, kind: DataErrorKind, expected: string, found: string, column?: string): DataError {
  return fault('fatal', file, kind, { row: null, column: column ?? null, expected, found });
}

/** Something odd that was read all the same. */
export function note(file: FileRef, kind: DataErrorKind, expected: string, found: string): DataError {
  return fault('note', file, kind, { row: null, column: null, expected, found });
}

/** One row, or one entry of a JSON list where `row` is null, that is not used. */
export function refusal(
  file: FileRef,
  kind: DataErrorKind,
  where: { readonly row: number | null; readonly column: string | null },
  expected: string,
  found: string,
): DataError {
  return fault('row', file, kind, { ...where, expected, found });
}

function fault(
  grade: DataError['grade'],
  file: FileRef,
  kind: DataErrorKind,
  detail: Pick<DataError, 'row' | 'column' | 'expected' | 'found'>,
): DataError {
  return { grade, kind, resource: file.name, file: file.path, ...detail, found: quoted(detail.found) };
}
