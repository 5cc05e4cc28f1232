import { createHash } from 'node:crypto';
import type { Build, FileMark } from '../src/domain/offline.ts';

/** Files of a build by their path from its root. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** No page asks for them. */
const NO_PART = /^(\.vite\/|_headers$|serve\.json$|sitemap\.xml$|sw\.js$)/;
/** Embeds, portraits, pictures, examples and what was published once: most readers never see them all, and together they are large. */
const ON_USE =
  /^(embed\.html$|embed\/|(en\/)?communes\/|assets\/embed-|pictures\/|oembed\/|examples\/|phare\.js$|data\/vintages\/)/;

/** As `digestOf` in the worker. */
export function markOf(content: string | Uint8Array): FileMark {
  const hash = createHash('sha256').update(content).digest().subarray(0, 16);
  return [hash.toString('base64url'), Buffer.byteLength(content)];
}

/** Every file that the worker may answer with, each with what tells its bytes from those of another build. */
export function offlineFiles(files: Files): Pick<Build, 'held' | 'used'> {
  const marks = [...files]
    .filter(([path]) => !NO_PART.test(path))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => [path, markOf(content)] as const);
  return {
    held: Object.fromEntries(marks.filter(([path]) => !ON_USE.test(path))),
    used: Object.fromEntries(marks.filter(([path]) => ON_USE.test(path))),
  };
}

/** The same files and the same worker have the same id, on every machine. */
export function buildId(files: Files, worker: string): string {
  return markOf(JSON.stringify(offlineFiles(files)) + worker)[0].slice(0, 12);
}

/** The script of the worker with its list before it: another list is another worker, which is how browsers notice a build. */
export function workerScript(build: Build, worker: string): string {
  return `const PHARE_BUILD=${JSON.stringify(build)};\n${worker}`;
}

/** What `workerScript` put together: the list as text (JSON), and the worker. Null where the script begins with no list. */
export function takeApart(script: string): { readonly list: string; readonly worker: string } | null {
  const [, list, worker] = /^const PHARE_BUILD=(.*?);\n([\s\S]*)$/.exec(script) ?? [];
  return list === undefined || worker === undefined ? null : { list, worker };
}
