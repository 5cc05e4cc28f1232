import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { PlainError, ROOT, runPackage } from './commands.mjs';

export const DIST = resolve(ROOT, 'dist');
const STAMP = '.vite/inputs.txt';
/** In `dist`: length of each module before compression, by chunk. */
export const MODULES = '.vite/modules.json';
const INPUTS = [
  'src',
  'public',
  'package-lock.json',
  'svelte.config.js',
  'vite.config.ts',
  'scripts/bundle-script.ts',
  'scripts/content-policy.ts',
  'scripts/embeds-plugin.ts',
  'scripts/header-file.ts',
  'scripts/import-in-node.ts',
  'scripts/installable.ts',
  'scripts/host-script-plugin.ts',
  'scripts/offline-list.ts',
  'scripts/offline-plugin.ts',
  'scripts/pictures-plugin.ts',
  'scripts/pictures.ts',
  'scripts/policy-plugin.ts',
  'scripts/apart-plugin.ts',
  'scripts/prerender-plugin.ts',
  'scripts/reading-plugin.ts',
  'scripts/type-outlines.ts',
  'scripts/vintages.ts',
];

/**
 * @param {string} path file or folder
 * @returns {string[]} the files in it, in one order on every system
 */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Fingerprint of everything a build is made of: contents, not dates, and the build variables.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
export function inputsFingerprint(root, env) {
  const hash = createHash('sha256');
  const pages = readdirSync(root).filter((name) => name.endsWith('.html') || name.startsWith('.env'));
  for (const file of [...pages.sort(), ...INPUTS].flatMap((name) => filesIn(resolve(root, name)))) {
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  for (const name of Object.keys(env).sort()) {
    if (name.startsWith('VITE_')) hash.update(`${name}=${env[name]}\0`);
  }
  return hash.digest('hex');
}

/**
 * Where a module comes from, the same on every machine: "src/pages/explore/main.ts", "node_modules/d3-geo/src/path.js".
 * @param {string} id
 */
function moduleName(id) {
  const plain = id.replace(/^\0/, '').replaceAll('\\', '/').replace(/\?.*$/, '');
  const packages = plain.lastIndexOf('node_modules/');
  return packages >= 0 ? plain.slice(packages) : relative(ROOT, plain).replaceAll('\\', '/');
}

/**
 * Vite plugin: leaves in the build the fingerprint of what it was made of, and which modules each chunk holds. The
 * fingerprint is taken before anything is read, so that a file that changes meanwhile makes the build stale.
 * @returns {import('vite').Plugin}
 */
export function recordBuild() {
  let fingerprint = '';
  return {
    name: 'phare-record',
    apply: 'build',
    buildStart() {
      fingerprint = inputsFingerprint(ROOT, process.env);
    },
    writeBundle({ dir }, bundle) {
      if (dir === undefined || resolve(dir) !== DIST) return;
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const modules = chunks.map(({ fileName, modules }) => [
        fileName,
        Object.fromEntries(Object.entries(modules).map(([id, { renderedLength }]) => [moduleName(id), renderedLength])),
      ]);
      writeFileSync(resolve(DIST, MODULES), JSON.stringify(Object.fromEntries(modules), null, 1));
      writeFileSync(resolve(DIST, STAMP), fingerprint);
    },
  };
}

/** True where `dist` was built from the files as they are now. */
export function isBuilt() {
  const stamp = resolve(DIST, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === inputsFingerprint(ROOT, process.env);
}

/** Builds if `dist` is absent or stale. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  console.log('Building...');
  // Whoever asks: a test runner sets another mode, and with it a third more code.
  const env = { NODE_ENV: 'production' };
  const { code, output } = await runPackage('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { env });
  if (code !== 0) throw new PlainError(`The build failed:\n${output.trimEnd()}`);
}
