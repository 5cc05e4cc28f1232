import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishVintage, vintagesFile } from '../../pipeline/vintage';
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

describe('a published vintage', () => {
  const files = [
    { path: 'places.csv', text: 'code\n13055\n' },
    { path: 'datapackage.json', text: '{}' },
    { path: 'woods.geojson', text: 'ground' },
  ];
  const read = (name: string): string => readFileSync(join(folder, 'vintages/2026-11-22', name), 'utf8');

  it('keeps what figures are made of under names that tell their content', () => {
    publishVintage(folder, '2026-11-22', files);
    const index = JSON.parse(read('index.json')) as { readonly files: Readonly<Record<string, string>> };
    expect(Object.keys(index.files)).toEqual(['datapackage.json', 'places.csv']);
    expect(read(index.files['places.csv'] ?? '')).toBe('code\n13055\n');
    expect(vintagesFile(folder, '2027-02-01').text).toContain('"2026-11-22",\n  "2027-02-01"');
  });

  it('may be written again as it was, and never otherwise', () => {
    publishVintage(folder, '2026-11-22', files);
    expect(() => publishVintage(folder, '2026-11-22', files)).not.toThrow();
    const changed = [{ path: 'places.csv', text: 'code\n13001\n' }, ...files.slice(1)];
    expect(() => publishVintage(folder, '2026-11-22', changed)).toThrow(/published and would change/);
    expect(readdirSync(join(folder, 'vintages'))).toEqual(['2026-11-22']);
    expect(() => publishVintage(folder, 'latest', files)).toThrow(/a vintage is a date/);
  });
});
