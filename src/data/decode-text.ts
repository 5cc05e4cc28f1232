import type { DataError } from '../domain/table';
import { fatal, note, type FileRef } from './fault';

const BOM = '\uFEFF';

export type TextDecoding =
  { readonly text: string; readonly notes: readonly DataError[] } | { readonly text: null; readonly error: DataError };

/**
 * What every file goes through first: an HTML page (the fallback of a single-page host) is refused; a byte order mark,
 * CRLF and bytes that are not UTF-8 are noted, and the text is read all the same, without the mark.
 */
export function decodeText(input: unknown, file: FileRef): TextDecoding {
  if (typeof input !== 'string') return { text: null, error: fatal(file, 'schema', '"…"', typeof input) };
  const text = input.startsWith(BOM) ? input.slice(BOM.length) : input;
  if (/^\s*</.test(text)) return { text: null, error: fatal(file, 'html', '', text.slice(0, 80)) };
  const notes: DataError[] = [];
  if (text !== input) notes.push(note(file, 'encoding', 'UTF-8', 'BOM'));
  if (text.includes('\r\n')) notes.push(note(file, 'encoding', 'LF', 'CRLF'));
  if (text.includes('\uFFFD')) notes.push(note(file, 'encoding', 'UTF-8', '\uFFFD'));
  return { text, notes };
}
