import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lastLines, PlainError, ROOT, run } from './commands.mjs';

const OLDEST_NODE = [20, 19];

/**
 * @param {string} version as in `process.versions.node`
 * @returns {string | null} what is wrong with it, as a sentence
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null;
  return `Phare needs Node ${OLDEST_NODE.join('.')} or newer, and this is Node ${version}.`;
}

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} Locked */

/**
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
function lockedPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/**
 * True where node_modules is what package-lock.json says. Versions are compared, not dates: a clone, a copy or a
 * checkout changes dates without changing anything. Optional packages are those of other systems.
 * @param {string} root
 */
export function isInstalled(root) {
  const installedFile = resolve(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = lockedPackages(installedFile);
  return Object.entries(lockedPackages(resolve(root, 'package-lock.json'))).every(
    ([path, { version, optional, devOptional, link }]) =>
      path === '' || optional || devOptional || link || installed[path]?.version === version,
  );
}

function npmCommand() {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('npm-cli.js') ? { command: process.execPath, first: [npm] } : { command: 'npm', first: [] };
}

/** Checks Node and installs the packages that are missing. Uses nothing that would have to be installed itself. */
export async function ensureInstalled() {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint !== null) throw new PlainError(complaint);
  if (isInstalled(ROOT)) return;
  console.log('Installing the packages (once)...');
  const { command, first } = npmCommand();
  // Development packages too, whatever NODE_ENV says: the build is made of them.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await run(command, [...first, ...args]);
  if (code !== 0) throw new PlainError(`The packages could not be installed; npm said:\n${lastLines(output, 20)}`);
}
