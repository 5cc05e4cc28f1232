import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes all files into a new folder beside the target, then moves them into place: a run that fails half way leaves
 * the target as it was. Data files of the target that are no longer written go; folders in it (decks) stay.
 */
export function replaceFolder(target: string, files: readonly WrittenFile[]): void {
  mkdirSync(target, { recursive: true });
  const draft = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    for (const file of files) writeFileSync(join(draft, file.path), file.text, 'utf8');
    const kept = new Set(files.map((file) => file.path));
    for (const file of files) renameSync(join(draft, file.path), join(target, file.path));
    for (const entry of readdirSync(target, { withFileTypes: true })) {
      if (entry.isFile() && /\.(csv|geojson|json)$/.test(entry.name) && !kept.has(entry.name))
        rmSync(join(target, entry.name));
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
