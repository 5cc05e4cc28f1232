import type { Build } from '../../domain/offline';
import { fetchFile, keep, keptFile, markOf, type BuildCache } from './build-cache';
import { readList } from './build-list';
import { NETWORK, type Ledger } from './ledger';
import type { Asking, WorkerScope } from './scope';

/**
 * File of a build that an address means, as static hosts read addresses: a folder is its index.html, and many leave out
 * the ending of a page. Null where the build has no such file.
 */
export function pathOf(scope: string, build: Build, address: string): string | null {
  const url = new URL(address);
  const base = new URL(scope);
  if (url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return null;
  const path = url.pathname.slice(base.pathname.length);
  const found = [path, `${path}.html`, `${path.replace(/([^/])$/, '$1/')}index.html`];
  return found.find((candidate) => markOf(build, candidate) !== undefined) ?? null;
}

/** True for what the worker answers at all. */
export function isOurs({ registration }: Pick<WorkerScope, 'registration'>, request: Request): boolean {
  return request.method === 'GET' && request.url.startsWith(registration.scope) && !request.headers.has('Range');
}

/** Build that the asking page is of; null where the network answers it. */
async function buildFor(
  world: WorkerScope,
  current: BuildCache,
  ledger: Ledger,
  { request, clientId, resultingClientId = '' }: Asking,
): Promise<BuildCache | null> {
  if (request.mode === 'navigate') return current;
  const id = await ledger.buildOf(clientId);
  if (id === null || id === current.build.id) return current;
  // A worker that an older page starts is of the page's build, and asks under a name of its own.
  if (resultingClientId !== '') await ledger.mark([resultingClientId], id);
  return id === NETWORK ? null : readList(world, id);
}

/**
 * Answers a page with files of its own build and with no others: from what is kept, else from the host where the bytes
 * are right. A page that cannot be had so comes from the host as it is, and all that it asks for with it.
 */
export async function answer(
  world: WorkerScope,
  current: BuildCache,
  ledger: Ledger,
  event: Asking,
): Promise<Response> {
  const { request, resultingClientId = '' } = event;
  const build = await buildFor(world, current, ledger, event);
  const path = build === null ? null : pathOf(world.registration.scope, build.build, request.url);
  if (build === null || path === null) return world.fetch(request);
  const kept = await keptFile(world, build, path);
  if (kept !== null) return kept;
  const { reason, response } = await fetchFile(world, build, path);
  if (reason === null) {
    event.waitUntil(keep(world, build, path, response.clone()));
    return response;
  }
  if (request.mode === 'navigate' && response !== null) {
    await ledger.mark([resultingClientId], NETWORK);
    return response;
  }
  if (reason === 'other-build') return new Response(null, { status: 504, statusText: 'Of another build' });
  return response ?? Response.error();
}
