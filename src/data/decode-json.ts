import type { DataError } from '../domain/table';
import { decodeText } from './decode-text';
import { fatal, type FileRef } from './fault';

export type JsonDecoding =
  | { readonly ok: true; readonly value: unknown; readonly notes: readonly DataError[] }
  | { readonly ok: false; readonly error: DataError };

/** Text as JSON. A document that ends too early is told by its bytes where the manifest knows its length. */
export function decodeJson(input: unknown, file: FileRef, bytes: number | null = null): JsonDecoding {
  const decoded = decodeText(input, file);
  if (decoded.text === null) return { ok: false, error: decoded.error };
  try {
    return { ok: true, value: JSON.parse(decoded.text), notes: decoded.notes };
  } catch (error) {
    const length = new TextEncoder().encode(decoded.text).length;
    if (decoded.text.trim() === '' || (bytes !== null && length < bytes)) {
      const error =
        bytes === null ? fatal(file, 'truncated', '', '') : fatal(file, 'cut', String(bytes), String(length));
      return { ok: false, error };
    }
    return { ok: false, error: fatal(file, 'schema', 'JSON', error instanceof Error ? error.message : '') };
  }
}
