import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { APART, COMMUNES, EMBED, HOST_SCRIPTS, MAP_ENGINE, PAGES } from './budgets.mjs';
import { DIST, ensureBuilt } from './build.mjs';
import {
  brotliBytes,
  communesDrawn,
  filesNamed,
  inlineCode,
  openingOf,
  packagesIn,
  pageHtml,
  readManifest,
  readModules,
} from './bundle.mjs';
import { main, ROOT } from './commands.mjs';
import { weighEmbeds } from './embed-budget.mjs';
import { ensureInstalled } from './install.mjs';
import { notShakenOff } from './shaken.mjs';

/** @typedef {{ what: string, found: string, limit: string, holds: boolean }} Row */

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @param {readonly string[]} files */
const weigh = (files) => files.reduce((sum, file) => sum + brotliBytes(readFileSync(resolve(DIST, file))), 0);

/**
 * @param {(typeof PAGES)[number]} budget
 * @param {string} html
 * @returns {Row[]}
 */
function pageRows({ page, what, limitBytes, later }, html) {
  const opening = openingOf(readManifest(DIST), page, later);
  const bytes = weigh(opening.files) + brotliBytes(inlineCode(html));
  const engines = [...packagesIn(readModules(DIST), opening.files).keys()].filter((name) => name === 'maplibre-gl');
  return [
    { what: `${what}: JS + CSS`, found: kilobytes(bytes), limit: kilobytes(limitBytes), holds: bytes <= limitBytes },
    {
      what: `${page}: map engine in what it opens with`,
      found: engines.length === 0 ? 'no' : 'yes',
      limit: 'no',
      holds: engines.length === 0,
    },
    { what: `${page}: later or on demand`, found: kilobytes(weigh(opening.later)), limit: '', holds: true },
    { what: `${page}: the page itself`, found: kilobytes(brotliBytes(html)), limit: '', holds: true },
  ];
}

/** @param {string} html of the explorer */
function firstMapRow(html) {
  const drawn = communesDrawn(html);
  return { what: 'communes in index.html', found: `${drawn}`, limit: `${COMMUNES}`, holds: drawn === COMMUNES };
}

/** @returns {Row[]} two numbers an embed: code, then data */
function embedRows() {
  return weighEmbeds(DIST).map(({ name, codeBytes, dataBytes, holds }) => ({
    what: `${name}: JS + CSS, data`,
    found: `${kilobytes(codeBytes)}, ${kilobytes(dataBytes)}`,
    limit: `${kilobytes(EMBED.codeBytes)}, ${kilobytes(EMBED.dataBytes)}`,
    holds,
  }));
}

/** @returns {readonly Row[]} */
function apartRows() {
  return APART.map(({ page, what, limitBytes }) => {
    const html = pageHtml(DIST, page) ?? '';
    const bytes = weigh(filesNamed(html)) + brotliBytes(inlineCode(html));
    return {
      what: `${page}: ${what}, JS + CSS`,
      found: kilobytes(bytes),
      limit: kilobytes(limitBytes),
      holds: bytes <= limitBytes,
    };
  });
}

/** @returns {readonly Row[]} */
function hostScriptRows() {
  return HOST_SCRIPTS.map(({ file, what, limitBytes }) => {
    const bytes = weigh([file]);
    return {
      what: `${file}: ${what}`,
      found: kilobytes(bytes),
      limit: kilobytes(limitBytes),
      holds: bytes <= limitBytes,
    };
  });
}

/** @param {readonly Row[]} rows */
function print(rows) {
  const width = (/** @type {'what' | 'found' | 'limit'} */ column) =>
    Math.max(...rows.map((row) => row[column].length));
  const [what, found, limit] = [width('what'), width('found'), width('limit')];
  for (const row of rows) {
    const verdict = row.holds ? '' : '  ABOVE';
    console.log(`${row.what.padEnd(what)}  ${row.found.padStart(found)}  ${row.limit.padStart(limit)}${verdict}`);
  }
}

await main(async () => {
  await ensureInstalled();
  await ensureBuilt();
  const pages = PAGES.flatMap((budget) => {
    const html = pageHtml(DIST, budget.page);
    return html === null ? [] : [{ budget, html }];
  });
  const modules = readModules(DIST);
  const bundled = packagesIn(modules, Object.keys(modules));
  const unshaken = await notShakenOff(ROOT, bundled);
  const rows = [
    ...pages.flatMap(({ budget, html }) => pageRows(budget, html)),
    ...apartRows(),
    ...hostScriptRows(),
    firstMapRow(pageHtml(DIST, 'index.html') ?? ''),
    ...embedRows(),
    {
      what: 'parts of d3 and turf not shaken off',
      found: `${unshaken.length}`,
      limit: '0',
      holds: unshaken.length === 0,
    },
  ];
  console.log('Brotli, of the production build:');
  print(rows);
  const heaviest = [...bundled].filter(([name]) => name !== 'maplibre-gl').sort((a, b) => b[1] - a[1]);
  const list = heaviest.slice(0, 12).map(([name, bytes]) => `${name} ${kilobytes(bytes)}`);
  console.log(`Heaviest packages beside ${MAP_ENGINE} (before minification): ${list.join(', ')}`);
  for (const name of unshaken) console.log(`${name} is in the bundle and nothing imported needs it.`);
  if (rows.some(({ holds }) => !holds)) process.exitCode = 1;
});
