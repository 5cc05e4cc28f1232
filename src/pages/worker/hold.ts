import type { KeepAnswer, MissingFile } from '../../domain/offline';
import { digestOf, fetchFile, keep, keptFile, keyOf, markOf, type BuildCache } from './build-cache';
import type { WorkerScope } from './scope';

type World = Pick<WorkerScope, 'registration' | 'caches' | 'fetch'>;

/** The page's own requests come first. */
const AT_ONCE = 4;

export interface HoldOptions {
  /** Read what is kept already and compare its bytes; else its presence is enough, since nothing wrong is ever kept. */
  readonly checkBytes?: boolean;
  readonly onprogress?: (progress: KeepAnswer) => void;
}

/** Keeps files of a build, each from what is kept already or from the host. @returns those that it could not */
export async function hold(
  world: World,
  held: BuildCache,
  paths: readonly string[],
  { checkBytes = false, onprogress }: HoldOptions = {},
): Promise<readonly MissingFile[]> {
  const sizeOf = (path: string): number => markOf(held.build, path)?.[1] ?? 0;
  const ofBytes = paths.reduce((sum, path) => sum + sizeOf(path), 0);
  const missing: MissingFile[] = [];
  const waiting = [...paths];
  let files = 0;
  let bytes = 0;
  const worker = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const reason = await holdOne(world, held, path, checkBytes);
      if (reason !== null) missing.push({ path, reason });
      else {
        files += 1;
        bytes += sizeOf(path);
      }
      onprogress?.({ files, ofFiles: paths.length, bytes, ofBytes, missing: [...missing], ended: false });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return missing;
}

async function holdOne(
  world: World,
  held: BuildCache,
  path: string,
  checkBytes: boolean,
): Promise<MissingFile['reason'] | null> {
  const mark = markOf(held.build, path);
  if (mark === undefined) return 'unknown';
  const kept = await keptFile(world, held, path);
  if (kept !== null && (!checkBytes || (await digestOf(await kept.arrayBuffer())) === mark[0])) return null;
  // Another build may have the same bytes under the same name; those of this one were found wrong or absent.
  const elsewhere = kept === null ? await world.caches.match(keyOf(world, path, mark)) : undefined;
  const fetched = elsewhere === undefined ? await fetchFile(world, held, path) : { reason: null, response: elsewhere };
  if (fetched.reason !== null) return fetched.reason;
  return (await keep(world, held, path, fetched.response)) ? null : 'storage';
}
