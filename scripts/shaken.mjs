import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const COLLECTIONS = ['d3', '@turf/turf'];
const PART = /^(d3-|@turf\/)/;

/**
 * Names that the sources import from a collection.
 * @param {string} folder
 * @param {string} collection
 * @returns {readonly string[]}
 */
export function namesImported(folder, collection) {
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|svelte)$/.test(path))
    .map((path) => readFileSync(resolve(folder, path), 'utf8'));
  const statement = new RegExp(`import\\s+(type\\s+)?\\{([^}]*)\\}\\s+from\\s+'${collection}'`, 'g');
  const names = code
    .flatMap((text) => [...text.matchAll(statement)])
    .filter((match) => match[1] === undefined)
    .flatMap((match) => (match[2] ?? '').split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
  return [...new Set(names.map((name) => name.split(/\s+as\s+/)[0] ?? name))].sort();
}

/**
 * @param {string} root
 * @param {string} name of a package
 * @returns {{ dependencies?: Record<string, string> }}
 */
function packageJson(root, name) {
  const file = resolve(root, 'node_modules', name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/**
 * @param {string} root
 * @param {readonly string[]} names of packages
 * @returns {ReadonlySet<string>} they and all that they depend on
 */
function withDependencies(root, names) {
  /** @type {Set<string>} */
  const all = new Set();
  const add = (/** @type {string} */ name) => {
    if (all.has(name)) return;
    all.add(name);
    Object.keys(packageJson(root, name).dependencies ?? {}).forEach(add);
  };
  names.forEach(add);
  return all;
}

/**
 * Parts of a collection that hold one of the names imported.
 * @param {string} root
 * @param {string} collection
 * @param {readonly string[]} names
 */
async function partsWith(root, collection, names) {
  const require = createRequire(resolve(root, 'package.json'));
  const parts = Object.keys(packageJson(root, collection).dependencies ?? {}).filter((name) => PART.test(name));
  const found = await Promise.all(
    parts.map(async (part) => {
      /** @type {Record<string, unknown>} */
      const exported = await import(require.resolve(part)).catch(() => ({}));
      return names.some((name) => name in exported) ? [part] : [];
    }),
  );
  return found.flat();
}

/**
 * Packages of d3 and turf that came into the bundle although nothing that the sources import needs them: what a bundler
 * that shakes well leaves out.
 * @param {string} root
 * @param {ReadonlyMap<string, number>} bundled bytes by package
 * @returns {Promise<readonly string[]>}
 */
export async function notShakenOff(root, bundled) {
  const parts = COLLECTIONS.map((collection) =>
    partsWith(root, collection, namesImported(resolve(root, 'src'), collection)),
  );
  const needed = withDependencies(root, (await Promise.all(parts)).flat());
  const all = withDependencies(root, COLLECTIONS);
  // What another package brings by itself (a queue of the map engine, say) is not for d3 or turf to lose.
  return [...bundled.keys()].filter((name) => PART.test(name) && all.has(name) && !needed.has(name)).sort();
}
