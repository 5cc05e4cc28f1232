import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { PlainError, ROOT, runPackage } from './commands.mjs';
import { ensureInstalled } from './install.mjs';
import { countTests } from './test-report.mjs';

const REPORT = resolve(ROOT, 'test-results/vitest.json');
const AT_ONCE = 2;

const CHECKS = [
  { name: 'types', script: 'typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'components', script: 'svelte-check/bin/svelte-check', args: ['--fail-on-warnings', '--output', 'human'] },
  { name: 'lint', script: 'eslint/bin/eslint.js', args: ['--max-warnings', '0', '.'] },
  { name: 'format', script: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level', 'warn', '.'] },
];

const count = { passed: 0, failed: 0 };

/**
 * One step with its own line. A step that fails says what it printed and is counted; the next ones go on.
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} body throws where the step fails
 * @returns {Promise<Result | null>} null where it failed
 */
async function step(name, body) {
  const begun = Date.now();
  const seconds = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`;
  try {
    const result = await body();
    count.passed += 1;
    console.log(`ok      ${name} (${seconds()})`);
    return result;
  } catch (error) {
    count.failed += 1;
    const said = error instanceof PlainError ? error.message : String(error instanceof Error ? error.stack : error);
    console.log(`FAILED  ${name} (${seconds()})\n${said}\n`);
    return null;
  }
}

/** @param {(typeof CHECKS)[number]} check */
async function runCheck({ script, args }) {
  const { code, output } = await runPackage(script, args);
  if (code !== 0) throw new PlainError(output.trimEnd());
}

async function runChecks() {
  const waiting = [...CHECKS];
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const current = check;
      await step(current.name, () => runCheck(current));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

function readReport() {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * @param {string} browser path
 * @param {readonly string[]} only names of the projects to run; empty: all
 */
async function runTests(browser, only) {
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const projects = only.map((name) => `--project=${name}`);
  // CI: a missing snapshot fails instead of being written.
  const env = { CHROME_PATH: browser, CI: 'true' };
  const { code } = await runPackage('vitest/vitest.mjs', ['run', ...reporters, ...projects], { env, show: true });
  const tests = countTests(readReport(), code);
  count.passed += tests.passed;
  count.failed += tests.failed;
}

async function runAll() {
  if ((await step('packages', async () => (await ensureInstalled(), true))) === null) return;
  const browser = await step('browser', ensureBrowser);
  await runChecks();
  const built = await step('build', async () => (await ensureBuilt(), true));
  await runTests(browser ?? '', browser === null || built === null ? ['unit'] : []);
}

await runAll();
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
