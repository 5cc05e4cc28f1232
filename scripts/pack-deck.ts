import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { DIST } from './build.mjs';
import { main, PlainError } from './commands.mjs';
import { packFiles, type PackFiles } from './pack-files';

const USAGE = 'npm run pack -- --deck hall [--out folder] [--zip]';
/** By which a folder is known as a pack: only such a one is replaced. */
const MARK = 'LISEZ-MOI.txt';

function writeFolder(folder: string, files: PackFiles): void {
  const there = existsSync(folder) ? readdirSync(folder) : [];
  if (there.length > 0 && !there.includes(MARK))
    throw new PlainError(
      `${folder} holds other files (${there.slice(0, 3).join(', ')}); name an empty or a new folder.`,
    );
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    const file = resolve(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** The same files give the same bytes. */
function writeZip(file: string, name: string, files: PackFiles): void {
  const entries = [...files].map(([path, content]) => [`${name}/${path}`, Buffer.from(content)] as const);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, zipSync(Object.fromEntries(entries), { level: 6, mtime: '2026-01-01T12:00:00' }));
}

function readOptions(args: readonly string[]): { readonly deck: string; readonly out: string; readonly zip: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { deck: { type: 'string' }, out: { type: 'string' }, zip: { type: 'boolean', default: false } },
    });
    if (values.deck === undefined) throw new PlainError(`Which deck? ${USAGE}`);
    return { deck: values.deck, out: values.out ?? `phare-${values.deck}`, zip: values.zip };
  } catch (error) {
    if (error instanceof PlainError) throw error;
    throw new PlainError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

await main(async () => {
  const { deck, out, zip } = readOptions(process.argv.slice(2));
  const files = packFiles(DIST, deck);
  const target = resolve(zip ? out.replace(/(\.zip)?$/, '.zip') : out);
  if (zip) writeZip(target, `phare-${deck}`, files);
  else writeFolder(target, files);
  console.log(`${files.size} files in ${target}. ${MARK} says how to run them.`);
  await Promise.resolve();
});
