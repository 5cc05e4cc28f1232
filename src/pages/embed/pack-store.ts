import type { Pack } from '../../data/pack';
import { addScript } from './page-facts';

declare global {
  interface Window {
    /** Where scripts of packs put what they bring, whether or not the figure's code is here yet. */
    phareEmbed?: Record<string, Pack>;
  }
}

/** Name under which a pack of a vintage arrives: also its address without the ending. */
export function packKey(vintage: string, name: string): string {
  return `${vintage}/${name}`;
}

/** A pack as a script of its own. JSON is JavaScript, but for the end of a script element. */
export function packScript(key: string, pack: Pack): string {
  return `(window.phareEmbed??={})[${JSON.stringify(key)}]=${JSON.stringify(pack)};\n`;
}

/** Packs that came with the page in a data block, under the keys that they would have as scripts. */
export function keepInline(block: Element | null): void {
  if (block === null) return;
  const packs = JSON.parse(block.textContent) as Record<string, Pack>;
  window.phareEmbed = { ...packs, ...window.phareEmbed };
}

/**
 * Packs by name, of one vintage: from the page if they came with it, else as scripts, at once.
 * @returns null where one of them is not there
 */
export async function fetchPacks(
  names: readonly string[],
  vintage: string,
  root: string,
): Promise<readonly Pack[] | null> {
  const keys = names.map((name) => packKey(vintage, name));
  const missing = keys.filter((key) => window.phareEmbed?.[key] === undefined);
  await Promise.all(missing.map((key) => addScript(new URL(`${root}embed/data/${key}.js`, document.baseURI).href)));
  const packs = keys.map((key) => window.phareEmbed?.[key]);
  const found = packs.filter((pack) => pack !== undefined);
  return found.length === packs.length ? found : null;
}
