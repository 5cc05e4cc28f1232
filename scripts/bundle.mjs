import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { MODULES } from './build.mjs';

/**
 * @typedef {{ file: string, src?: string, imports?: string[], dynamicImports?: string[], css?: string[] }} Chunk
 * @typedef {Readonly<Record<string, Chunk>>} Manifest
 * @typedef {Readonly<Record<string, Readonly<Record<string, number>>>>} Modules bytes of each module, by chunk
 * @typedef {{ files: readonly string[], later: readonly string[] }} Opening
 */

/**
 * @param {string} dist
 * @param {string} path
 */
function readJson(dist, path) {
  return JSON.parse(readFileSync(resolve(dist, path), 'utf8'));
}

/**
 * @param {string} dist
 * @returns {Manifest}
 */
export function readManifest(dist) {
  return readJson(dist, '.vite/manifest.json');
}

/**
 * @param {string} dist
 * @returns {Modules}
 */
export function readModules(dist) {
  return readJson(dist, MODULES);
}

/**
 * Files (JS and CSS) that opening a page loads: the static graph of its entry, and that of every chunk imported on the
 * way, except those of `later`, which are listed apart.
 * @param {Manifest} manifest
 * @param {string} page
 * @param {readonly string[]} later source paths, or folders with their slash
 * @returns {Opening}
 */
export function openingOf(manifest, page, later) {
  const isLater = (/** @type {string} */ key) =>
    later.some((path) => key === path || (path.endsWith('/') && key.startsWith(path)));
  const walk = (/** @type {readonly string[]} */ starts, /** @type {ReadonlySet<string>} */ without) => {
    /** @type {Set<string>} */
    const seen = new Set();
    const visit = (/** @type {string} */ key) => {
      const chunk = manifest[key];
      if (chunk === undefined) throw new Error(`The manifest has no ${key}.`);
      if (seen.has(key) || without.has(key)) return;
      seen.add(key);
      chunk.imports?.forEach(visit);
      chunk.dynamicImports?.filter((each) => !isLater(each)).forEach(visit);
    };
    starts.forEach(visit);
    return seen;
  };
  const files = (/** @type {Iterable<string>} */ keys) => [
    ...new Set([...keys].flatMap((key) => [manifest[key]?.file ?? '', ...(manifest[key]?.css ?? [])])),
  ];
  const opening = walk([page], new Set());
  const laterStarts = [...opening].flatMap((key) => manifest[key]?.dynamicImports?.filter(isLater) ?? []);
  return { files: files(opening), later: files(walk(laterStarts, opening)) };
}

/** @param {Buffer | string} content */
export function brotliBytes(content) {
  return brotliCompressSync(content).length;
}

/**
 * Styles and scripts written into the page itself: they count as much as those in files. Data blocks are neither.
 * @param {string} html
 */
export function inlineCode(html) {
  return [...html.matchAll(/<(style|script)\b(?![^>]*\btype="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/\1>/g)]
    .map((match) => match[2] ?? '')
    .join('\n');
}

/**
 * Scripts and style sheets that the HTML of a page names: what a page that is built apart opens with, before it fetches
 * what it shows first.
 * @param {string} html
 * @returns {string[]} paths from the root of the build, each once
 */
export function filesNamed(html) {
  const names = [...html.matchAll(/\b(?:src|href)="\.?\/?(assets\/[^"]+\.(?:js|css))"/g)].map(([, name = '']) => name);
  return [...new Set(names)];
}

/**
 * Communes that the page draws before any script runs.
 * @param {string} html
 * @returns {number} distinct INSEE codes of paths with an outline, inside an svg
 */
export function communesDrawn(html) {
  const paths = [...html.matchAll(/<svg\b[\s\S]*?<\/svg>/g)].flatMap(([svg]) => svg.match(/<path\b[^>]*>/g) ?? []);
  const codes = paths.map((path) => (/\sd="[^"]+"/.test(path) ? /\sdata-key="(\d{5})"/.exec(path)?.[1] : undefined));
  return new Set(codes.filter((code) => code !== undefined)).size;
}

/**
 * Package of a module, or null for our own: "node_modules/@turf/bbox/dist/index.js" is of "@turf/bbox".
 * @param {string} module
 */
export function packageOf(module) {
  return /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? null;
}

/**
 * Bytes before compression of each package in the files given.
 * @param {Modules} modules
 * @param {readonly string[]} files
 * @returns {ReadonlyMap<string, number>}
 */
export function packagesIn(modules, files) {
  /** @type {Map<string, number>} */
  const bytes = new Map();
  for (const [module, length] of files.flatMap((file) => Object.entries(modules[file] ?? {}))) {
    const name = packageOf(module);
    if (name !== null && length > 0) bytes.set(name, (bytes.get(name) ?? 0) + length);
  }
  return bytes;
}

/**
 * @param {string} dist
 * @param {string} path
 */
export function pageHtml(dist, path) {
  const file = resolve(dist, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
