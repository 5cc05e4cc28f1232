import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inputsFingerprint } from '../../scripts/build.mjs';
import { lastLines, run } from '../../scripts/commands.mjs';
import { isInstalled, nodeComplaint } from '../../scripts/install.mjs';
import { countTests } from '../../scripts/test-report.mjs';

let root: string;
const write = (path: string, value: unknown): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), typeof value === 'string' ? value : JSON.stringify(value));
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'phare-scripts-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('the version of Node', () => {
  it.each(['20.19.0', '20.19.4', '21.0.0', '22.1.0', '24.0.0'])('%s will do', (version) => {
    expect(nodeComplaint(version)).toBeNull();
  });
  it.each(['18.20.1', '20.18.9', '8.0.0'])('%s will not, and the sentence says so', (version) => {
    expect(nodeComplaint(version)).toBe(`Phare needs Node 20.19 or newer, and this is Node ${version}.`);
  });
});

describe('what is installed', () => {
  const locked = {
    '': { version: '0.1.0' },
    'node_modules/d3': { version: '7.9.2' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  };
  beforeEach(() => write('package-lock.json', { packages: locked }));

  it('is nothing without node_modules', () => expect(isInstalled(root)).toBe(false));
  it('is all, though the packages of other systems are absent', () => {
    write('node_modules/.package-lock.json', { packages: { 'node_modules/d3': { version: '7.9.2' } } });
    expect(isInstalled(root)).toBe(true);
  });
  it.each([{}, { 'node_modules/d3': { version: '7.9.1' } }])('is stale: %j', (packages) => {
    write('node_modules/.package-lock.json', { packages });
    expect(isInstalled(root)).toBe(false);
  });
});

describe('the fingerprint of a build', () => {
  const print = (env = {}): string => inputsFingerprint(root, env);
  beforeEach(() => {
    write('index.html', '<p>');
    write('src/a.ts', 'one');
    write('public/data/b.csv', 'two');
  });

  it('stays while contents stay, wherever and whenever they were written', () => {
    const before = print();
    write('src/a.ts', 'one');
    write('tests/a.test.ts', 'not built');
    expect(print({ HOME: '/elsewhere' })).toBe(before);
    const copy = mkdtempSync(join(tmpdir(), 'phare-copy-'));
    cpSync(root, copy, { recursive: true });
    expect(inputsFingerprint(copy, {})).toBe(before);
    rmSync(copy, { recursive: true });
  });
  it('changes with a file, a name, a page and a build variable', () => {
    const seen = new Set([print(), print({ VITE_TILES: 'https://example.org' })]);
    for (const [path, text] of Object.entries({ 'src/a.ts': 'uno', 'src/c.ts': 'one', 'embed.html': '<p>' })) {
      write(path, text);
      seen.add(print());
    }
    expect(seen.size).toBe(5);
  });
});

describe('the count of tests', () => {
  const file = (status: string, ...statuses: string[]) => ({
    status,
    assertionResults: statuses.map((each) => ({ status: each })),
  });
  it.each([
    ['all pass', [file('passed', 'passed', 'passed'), file('passed', 'passed')], 0, 3, 0],
    ['one fails', [file('failed', 'passed', 'failed')], 1, 1, 1],
    ['a file does not load', [file('passed', 'passed'), file('failed')], 1, 1, 1],
    ['the run failed and no test did', [file('passed', 'passed')], 1, 1, 1],
    ['nothing ran', [], 0, 0, 1],
  ] as const)('%s', (_, testResults, code, passed, failed) => {
    expect(countTests({ success: code === 0, testResults }, code)).toEqual({ passed, failed });
  });
  it('no report is a failure', () => expect(countTests(null, 0)).toEqual({ passed: 0, failed: 1 }));
});

describe('running a program', () => {
  it('collects what it prints and its code', async () => {
    const script = "console.log('out'); console.error('err'); process.exit(3)";
    const { code, output } = await run(process.execPath, ['-e', script]);
    // Two pipes: which line comes first is not ours to say.
    expect([code, ...output.trim().split('\n').sort()]).toEqual([3, 'err', 'out']);
  });
  it('ends one that takes too long, and survives one that is not there', async () => {
    expect((await run(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { timeoutMs: 200 })).code).toBe(1);
    expect((await run('no-such-program-at-all', [])).code).not.toBe(0);
  });
  it('shows the end of a long output', () => expect(lastLines('a\nb\nc\n', 2)).toBe('b\nc'));
});
