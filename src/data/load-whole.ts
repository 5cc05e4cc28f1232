import type { Atlas } from '../domain/atlas';
import { loadAtlas } from './load';

/**
 * The atlas of a package whose texts are at hand, for what the build writes.
 * @param files texts by their path in the package
 * @throws Error where anything in it is odd: a page with a hole in it must not be published
 */
export async function loadWhole(files: ReadonlyMap<string, string>): Promise<Atlas> {
  const atlas = await loadAtlas(async (path) => {
    const text = files.get(path);
    const failure = { kind: 'unreachable', expected: path, found: '' } as const;
    return await Promise.resolve(text === undefined ? { text: null, failure } : { text, failure: null });
  });
  const [error] = [...atlas.errors.values()].flat();
  if (error !== undefined) throw new Error(`the data package is not whole: ${error.file}, ${error.kind}`);
  return atlas;
}
