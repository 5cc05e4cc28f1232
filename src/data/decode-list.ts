import type { DataError } from '../domain/table';
import { fatal, refusal, type FileRef } from './fault';
import { attempt, items, type Node } from './shape';

export interface ListDecoding<T> {
  readonly values: readonly T[];
  readonly errors: readonly DataError[];
}

/** Each entry by itself: one of another shape is refused and told, the others stay. No list at all is fatal. */
export function decodeList<T>(file: FileRef, open: () => Node, decode: (node: Node) => T): ListDecoding<T> {
  const list = attempt(() => items(open()));
  if (!list.ok) {
    const { path, expected, found } = list.fault;
    return { values: [], errors: [fatal(file, 'schema', expected, found, path)] };
  }
  const values: T[] = [];
  const errors: DataError[] = [];
  for (const node of list.value) {
    const entry = attempt(() => decode(node));
    if (entry.ok) values.push(entry.value);
    else {
      const { path, expected, found } = entry.fault;
      errors.push(refusal(file, 'schema', { row: null, column: path }, expected, found));
    }
  }
  return { values, errors };
}
