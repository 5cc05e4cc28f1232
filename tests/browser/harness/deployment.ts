import { cp, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { DIST } from '../../../scripts/build.mjs';
import { ROOT } from '../../../scripts/commands.mjs';
import { buildId, offlineFiles, takeApart, workerScript } from '../../../scripts/offline-list';
import { decodeBuild } from '../../../src/pages/worker/build-list';
import type { Build } from '../../../src/domain/offline';
import { startSite, type TestSite } from './site';

const FOLDER = resolve(ROOT, 'test-results/deployment');

/** Texts of a build by path, and what they become in the next one. */
export type Change = (path: string, text: string) => string;

async function readTexts(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (file) => [relative(folder, file), await readFile(file)] as const)));
}

/** The list that a worker's script begins with, and the script behind it. */
export function buildOf(script: string): { readonly build: Build; readonly worker: string } {
  const parts = takeApart(script);
  const build = parts === null ? null : decodeBuild(JSON.parse(parts.list));
  if (parts === null || build === null) throw new Error('the script of the worker begins with no list');
  return { build, worker: parts.worker };
}

/**
 * The production build as a later one might be: `change` gets every text file. A chunk whose name `renamed` finds has
 * another name, as chunks with other contents do, and the old one is gone.
 */
export async function nextBuild(name: string, change: Change, renamed: RegExp): Promise<string> {
  const folder = join(FOLDER, name);
  await rm(folder, { recursive: true, force: true });
  await cp(DIST, folder, { recursive: true });
  const files = await readTexts(folder);
  const { build, worker } = buildOf(String(Buffer.from(files.get('sw.js') ?? '')));
  const old = [...files.keys()].map((path) => renamed.exec(path)?.[0]).find((found) => found !== undefined);
  if (old === undefined) throw new Error(`no file is called ${renamed.source}`);
  const fresh = `${old.slice(0, -8)}${name.padEnd(8, '0').slice(0, 8)}`;
  for (const [path, bytes] of [...files]) {
    const text = /\.(html|js|css|csv|json)$/.test(path) ? change(path, String(Buffer.from(bytes))) : null;
    files.set(path, text === null ? bytes : Buffer.from(text.replaceAll(old, fresh)));
    if (!path.includes(old)) continue;
    files.set(path.replace(old, fresh), files.get(path) ?? bytes);
    files.delete(path);
    await rename(join(folder, path), join(folder, path.replace(old, fresh)));
  }
  const id = buildId(files, worker);
  for (const [path, bytes] of files) {
    if (path.endsWith('.html')) files.set(path, Buffer.from(String(Buffer.from(bytes)).replaceAll(build.id, id)));
  }
  files.set('sw.js', Buffer.from(workerScript({ id, ...offlineFiles(files) }, worker)));
  for (const [path, bytes] of files) await writeFile(join(folder, path), bytes);
  return folder;
}

export interface Deployment extends TestSite {
  /** From now on another build is at the same address, all of it at once. */
  readonly deploy: (folder: string) => Promise<void>;
}

/** A host where one build takes the place of another. */
export async function startDeployment(name: string): Promise<Deployment> {
  const root = join(FOLDER, `at-${name}`);
  const deploy = async (folder: string): Promise<void> => {
    await mkdir(FOLDER, { recursive: true });
    await rm(`${root}-next`, { force: true });
    await symlink(folder, `${root}-next`, 'dir');
    await rename(`${root}-next`, root);
  };
  await deploy(DIST);
  return { ...(await startSite({ root })), deploy };
}
