import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

export interface Vintage {
  /** ISO date. */
  readonly id: string;
  /** Texts by their path in the package. */
  readonly files: ReadonlyMap<string, string>;
}

/** Every published state of the data package, oldest first. */
export async function readVintages(dataDir: string): Promise<readonly Vintage[]> {
  const names = await readdir(dataDir);
  const texts = names.filter((name) => /\.(csv|json|geojson)$/.test(name));
  const files = new Map(
    await Promise.all(texts.map(async (name) => [name, await readFile(resolve(dataDir, name), 'utf8')] as const)),
  );
  return [{ id: '2026-11-22', files }];
}
