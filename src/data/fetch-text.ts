import type { DataErrorKind } from '../domain/table';

/** A file as text, its byte order mark kept, or why there is none. */
export type FetchedText =
  | { readonly text: string; readonly failure: null }
  | {
      readonly text: null;
      readonly failure: { readonly kind: DataErrorKind; readonly expected: string; readonly found: string };
    };

export type FetchText = (path: string) => Promise<FetchedText>;

function failed(kind: DataErrorKind, expected: string, found: string): FetchedText {
  return { text: null, failure: { kind, expected, found } };
}

/**
 * Reads a file of the data package over HTTP. No connection and a status other than 2xx are `unreachable` (found: the
 * status, or nothing); an HTML page in its place is `html`. Never rejects.
 * @param baseUrl address of the folder, with a trailing slash
 * @param cache "reload" when it is tried again: what failed may be what the browser keeps
 */
export async function fetchText(
  path: string,
  baseUrl: string | URL,
  cache: RequestCache = 'default',
): Promise<FetchedText> {
  try {
    const response = await fetch(new URL(path, baseUrl), { cache });
    if (!response.ok) return failed('unreachable', 'HTTP 200', `HTTP ${response.status}`);
    const type = response.headers.get('content-type') ?? '';
    if (type.includes('text/html')) return failed('html', '', type);
    // Response.text() would drop the mark, and with it the note that the file has one.
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer()), failure: null };
  } catch {
    return failed('unreachable', 'HTTP 200', '');
  }
}
