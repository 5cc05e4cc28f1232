import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, extname, join } from 'node:path';
import { Violation } from './violation';
import type { WrittenFile } from './write';

const FOLDER = 'vintages';
export const INDEX = 'index.json';

const DOCUMENTS = new Set(['datapackage.json', 'indicators.json', 'communes-overview.geojson', 'zones.geojson']);

/** What figures draw and cite; the ground under the live map may change without changing a figure. */
function belongs({ path }: WrittenFile): boolean {
  return path.endsWith('.csv') || DOCUMENTS.has(path);
}

/** `communes-area.csv` -> `communes-area.1a2b3c4d.csv` */
function hashed({ path, text }: WrittenFile): string {
  const ending = extname(path);
  const hash = createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8);
  return `${basename(path, ending)}.${hash}${ending}`;
}

/**
 * Keeps a state of the package under its date, for figures that were cited with it: every file under a name that tells
 * its content, and an index from the names of the package to these.
 * @throws Violation where that date was published with other contents: what somebody cites does not change
 */
export function publishVintage(target: string, id: string, files: readonly WrittenFile[]): void {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(id)) throw new Violation(FOLDER, null, `a vintage is a date, found ${id}`);
  const kept = files.filter(belongs).map((file) => ({ ...file, name: hashed(file) }));
  const names = kept.map(({ path, name }) => [path, name] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  const index = JSON.stringify({ vintage: id, files: Object.fromEntries(names) }, null, 1);
  const folder = join(target, FOLDER, id);
  if (existsSync(folder)) {
    refuseChange(folder, id, `${index}\n`);
    return;
  }
  mkdirSync(join(target, FOLDER), { recursive: true });
  const draft = mkdtempSync(join(target, FOLDER, '.draft-'));
  try {
    for (const { name, text } of kept) writeFileSync(join(draft, name), text, 'utf8');
    writeFileSync(join(draft, INDEX), `${index}\n`, 'utf8');
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function refuseChange(folder: string, id: string, index: string): void {
  const published = readFileSync(join(folder, INDEX), 'utf8');
  if (published === index) return;
  throw new Violation(
    `${FOLDER}/${id}/${INDEX}`,
    null,
    `this vintage is published and would change; publish the new state under its own date with --vintage`,
  );
}

/** Dates of the vintages in a folder and one more, ascending, as the file that lists them for the pages. */
export function vintagesFile(target: string, id: string): WrittenFile {
  const folder = join(target, FOLDER);
  const ids = new Set([...(existsSync(folder) ? readdirSync(folder) : []).filter((name) => !name.startsWith('.')), id]);
  return { path: 'vintages.json', text: `${JSON.stringify({ vintages: [...ids].sort() }, null, 1)}\n` };
}
