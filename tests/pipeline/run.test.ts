import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFolder } from '../../pipeline/write';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phare-data-'));
  mkdirSync(join(folder, 'decks'));
  writeFileSync(join(folder, 'places.csv'), 'as it was');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function runOn(fixture: string) {
  const from = join(ROOT, 'tests/fixtures/pipeline', fixture);
  const args = ['--import', 'tsx', join(ROOT, 'pipeline/main.ts'), '--from', from, '--to', folder];
  return spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
}

describe('npm run data', () => {
  it.each([
    ['duplicate-code', 'communes/communes.csv', '43', 'the code 13004 stands twice'],
    ['missing-commune', 'communes/communes.csv', 'the whole file', '91 communes, expected 92'],
    ['bad-sum', 'communes/comparateur_2024.csv', 'the whole file', 'INSEE area, km2: the sum is 920, expected 3149.22'],
    ['nowhere', 'communes/communes.csv', 'the whole file', 'the file is missing'],
  ])('stops on %s with the file, the row and the reason, and writes nothing', (fixture, file, row, reason) => {
    const { status, stderr } = runOn(fixture);
    expect(status).toBe(1);
    expect(stderr).toContain(`file    ${file}\n`);
    expect(stderr).toContain(`row     ${row}\n`);
    expect(stderr).toContain(`reason  ${reason}`);
    expect(readdirSync(folder).sort()).toEqual(['decks', 'places.csv']);
    expect(readFileSync(join(folder, 'places.csv'), 'utf8')).toBe('as it was');
  });
});

describe('the folder written', () => {
  it('holds the new files, loses the data files that are no longer written, and keeps its folders', () => {
    writeFileSync(join(folder, 'gone.csv'), 'old');
    replaceFolder(folder, [{ path: 'places.csv', text: 'new' }]);
    expect(readdirSync(folder).sort()).toEqual(['decks', 'places.csv']);
    expect(readFileSync(join(folder, 'places.csv'), 'utf8')).toBe('new');
  });
});
