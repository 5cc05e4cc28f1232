import type { Build, FileMark } from '../../domain/offline';
import { cachePrefix, type BuildCache } from './build-cache';
import type { WorkerScope } from './scope';

type World = Pick<WorkerScope, 'registration' | 'caches'>;

const keyOfList = ({ registration }: World): string => new URL('?build', registration.scope).href;

/** Leaves the list of a build beside its files, for a later worker whose pages of that build are still open. */
export async function writeList(world: World, { build, name }: BuildCache): Promise<void> {
  const cache = await world.caches.open(name);
  await cache.put(keyOfList(world), new Response(JSON.stringify(build)));
}

/** The build of that id as it is kept; null where it is not, or not whole enough to be read. */
export async function readList(world: World, id: string): Promise<BuildCache | null> {
  const name = cachePrefix(world) + id;
  const found = await world.caches.match(keyOfList(world), { cacheName: name });
  const build = found === undefined ? null : decodeBuild(await found.json().catch(() => null));
  return build === null ? null : { build, name };
}

/** Names of the caches of every build of this atlas. */
export async function buildCaches(world: World): Promise<readonly string[]> {
  const prefix = cachePrefix(world);
  return (await world.caches.keys()).filter((name) => name.startsWith(prefix) && name !== `${prefix}pages`);
}

/** Paths that any build keeps, whatever their bytes: what readers have used so far. */
export async function pathsKept(world: World): Promise<ReadonlySet<string>> {
  const names = await buildCaches(world);
  const keys = await Promise.all(names.map(async (name) => (await world.caches.open(name)).keys()));
  const start = new URL(world.registration.scope).pathname.length;
  return new Set(keys.flat().map(({ url }) => new URL(url).pathname.slice(start)));
}

export function decodeBuild(value: unknown): Build | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, held, used } = value as Record<string, unknown>;
  return typeof id === 'string' ? { id, held: decodeMarks(held), used: decodeMarks(used) } : null;
}

function decodeMarks(value: unknown): Readonly<Record<string, FileMark>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([path, mark]: [string, unknown]) => {
      const [digest, bytes] = Array.isArray(mark) ? (mark as readonly unknown[]) : [];
      return typeof digest === 'string' && typeof bytes === 'number' ? [[path, [digest, bytes] as const]] : [];
    }),
  );
}
