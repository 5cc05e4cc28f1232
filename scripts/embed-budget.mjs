import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { EMBED } from './budgets.mjs';
import { brotliBytes } from './bundle.mjs';

/** @typedef {{ name: string, codeBytes: number, dataBytes: number, holds: boolean }} EmbedWeight */

/**
 * Addresses of scripts and style sheets that an embed page loads, from the root of the build.
 * @param {string} html
 */
function codeOf(html) {
  const tags = html.matchAll(/<script src="(?:\.\.?\/)+([^"]+)"|<link rel="stylesheet" href="(?:\.\.?\/)+([^"]+)"/g);
  return [...tags].map((match) => match[1] ?? match[2] ?? '');
}

/** @param {string} html */
function dataOf(html) {
  return /<script type="application\/json" id="packs">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
}

/**
 * What each embed of the gallery weighs, brotli: code with its style sheet, and the data in the page. The faces come
 * after the first paint and only where the host allows it; they are not counted, as they are not for the explorer.
 * @param {string} dist
 * @returns {EmbedWeight[]}
 */
export function weighEmbeds(dist) {
  const pages = readdirSync(resolve(dist, 'embed')).filter((name) => name.endsWith('.html'));
  return pages.sort().map((name) => {
    const html = readFileSync(resolve(dist, 'embed', name), 'utf8');
    const codeBytes = codeOf(html).reduce((sum, file) => sum + brotliBytes(readFileSync(resolve(dist, file))), 0);
    const dataBytes = brotliBytes(dataOf(html));
    return {
      name: `embed/${name}`,
      codeBytes,
      dataBytes,
      holds: codeBytes > 0 && codeBytes <= EMBED.codeBytes && dataBytes > 0 && dataBytes <= EMBED.dataBytes,
    };
  });
}
