import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FetchText } from '../../src/data/fetch-text';

/** Small and invented: four communes, four zones, numbers that can be added up in the head. */
export const INVENTED = new URL('../fixtures/data/', import.meta.url);
export const COMMITTED = new URL('../../public/data/', import.meta.url);

/** Reads files of a folder as the browser would fetch them. A missing file is told as a 404. */
export function fromFolder(folder: URL): FetchText {
  return async (path) => {
    try {
      return { text: await readFile(fileURLToPath(new URL(path, folder)), 'utf8'), failure: null };
    } catch {
      return { text: null, failure: { kind: 'unreachable', expected: 'HTTP 200', found: 'HTTP 404' } };
    }
  };
}

/** The same, one file being replaced by what `spoil` makes of its text. */
export function spoiled(fetchText: FetchText, file: string, spoil: (text: string) => string): FetchText {
  return async (path) => {
    const fetched = await fetchText(path);
    return path === file && fetched.text !== null ? { text: spoil(fetched.text), failure: null } : fetched;
  };
}
