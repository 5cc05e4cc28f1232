import type { Build, FileMark, MissingFile } from '../../domain/offline';
import type { WorkerScope } from './scope';

/** Where everything of one build is kept, and only of that one. */
export interface BuildCache {
  readonly build: Build;
  readonly name: string;
}

type World = Pick<WorkerScope, 'registration' | 'caches' | 'fetch'>;

export const markOf = ({ held, used }: Build, path: string): FileMark | undefined => held[path] ?? used[path];

/** Caches belong to the origin: two atlases in two folders of one host have their own. */
export function cachePrefix({ registration }: Pick<World, 'registration'>): string {
  return `phare ${new URL(registration.scope).pathname} `;
}

export function cacheOf(world: World, build: Build): BuildCache {
  return { build, name: cachePrefix(world) + build.id };
}

/** Bytes are found by what they are: a file that did not change is taken over from an older build. */
export function keyOf({ registration }: Pick<World, 'registration'>, path: string, [digest]: FileMark): string {
  return new URL(`${path}?${digest}`, registration.scope).href;
}

export async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16);
  return btoa(String.fromCharCode(...hash))
    .replace(/=+$/, '')
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** The answer as it is kept: what a redirection leads to may not answer a page, and the bytes are no longer packed. */
function plain(bytes: ArrayBuffer, { headers }: Response): Response {
  const kept = new Headers(headers);
  for (const name of ['Content-Encoding', 'Content-Length', 'Transfer-Encoding']) kept.delete(name);
  return new Response(bytes, { status: 200, headers: kept });
}

export type Fetched =
  | { readonly reason: null; readonly response: Response }
  | { readonly reason: MissingFile['reason']; readonly response: Response | null };

/**
 * A file from the host, where it is of this build to the byte: during a deployment, or behind a cache that is late, a name
 * without a hash may stand for another. `response` beside a reason is what came instead.
 */
export async function fetchFile(world: World, { build }: BuildCache, path: string): Promise<Fetched> {
  const mark = markOf(build, path);
  if (mark === undefined) return { reason: 'unknown', response: null };
  const url = new URL(path, world.registration.scope);
  const first = await fetchOnce(world, url, mark, path.startsWith('assets/') ? 'default' : 'no-cache');
  // What the browser remembers of an earlier visit may be wrong under the right ETag.
  return first.reason === 'other-build' ? fetchOnce(world, url, mark, 'reload') : first;
}

async function fetchOnce(world: World, url: URL, [digest]: FileMark, cache: RequestCache): Promise<Fetched> {
  const response = await world.fetch(url, { cache, priority: 'low' }).catch(() => null);
  if (response === null) return { reason: 'network', response };
  if (!response.ok) return { reason: 'refused', response };
  const bytes = await response.arrayBuffer().catch(() => null);
  if (bytes === null) return { reason: 'network', response: null };
  const right = (await digestOf(bytes)) === digest;
  return { reason: right ? null : 'other-build', response: plain(bytes, response) };
}

/** The file as this build keeps it; null where it does not. */
export async function keptFile(world: World, { build, name }: BuildCache, path: string): Promise<Response | null> {
  const mark = markOf(build, path);
  if (mark === undefined) return null;
  const key = keyOf(world, path, mark);
  return (await world.caches.match(key, { cacheName: name })) ?? null;
}

/** True where it is kept now. False, not an error, where the browser has no room. */
export async function keep(world: World, { build, name }: BuildCache, path: string, file: Response): Promise<boolean> {
  const mark = markOf(build, path);
  if (mark === undefined) return false;
  return world.caches
    .open(name)
    .then((cache) => cache.put(keyOf(world, path, mark), file))
    .then(
      () => true,
      () => false,
    );
}
