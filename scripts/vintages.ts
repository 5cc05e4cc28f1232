import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

export interface Vintage {
  /** ISO date. */
  readonly id: string;
  /** Texts by their path in the package. */
  readonly files: ReadonlyMap<string, string>;
}

interface Index {
  readonly files: Readonly<Record<string, string>>;
}

async function readVintage(folder: string, id: string): Promise<Vintage> {
  const { files } = JSON.parse(await readFile(resolve(folder, 'index.json'), 'utf8')) as Index;
  const texts = Object.entries(files).map(async ([path, name]) => {
    return [path, await readFile(resolve(folder, name), 'utf8')] as const;
  });
  return { id, files: new Map(await Promise.all(texts)) };
}

/** Every published state of the data package, oldest first. @throws where one is not whole */
export async function readVintages(dataDir: string): Promise<readonly Vintage[]> {
  const folder = resolve(dataDir, 'vintages');
  const ids = (await readdir(folder)).sort();
  return Promise.all(ids.map((id) => readVintage(resolve(folder, id), id)));
}
