import { paletteCss } from '../../charts/palette';
import { loadWhole } from '../../data/load-whole';
import type { Language } from '../../domain/frame';
import { figures2017Page } from './figures-2017/page';
import { methodPage } from './method/page';
import { communesPage } from './portrait/index-page';
import { portraitPages } from './portrait/page';
import { pageHtml, type PageParts } from './page-html';
import type { MakePages, PackageTexts } from './reading-input';

export { paletteCss };

export interface Written {
  /** In the folder of the build. */
  readonly path: string;
  readonly text: string;
}

const MAKERS: readonly MakePages[] = [figures2017Page, methodPage, communesPage, portraitPages];

/**
 * Every page of text of the build.
 * @param only path of the one page that is wanted; others may be left out then
 * @param parts `pages`: those that the rest of the build writes
 * @throws where the package cannot be read whole
 */
export async function writePages(
  files: PackageTexts,
  vintages: readonly string[],
  parts: PageParts,
  only?: string,
): Promise<readonly Written[]> {
  const input = { atlas: await loadWhole(files), files, vintages, ...(only === undefined ? {} : { only }) };
  const languages: readonly Language[] = ['fr', 'en'];
  const pages = MAKERS.flatMap((make) => languages.flatMap((language) => make(input, language)));
  const known = new Set([...parts.pages, ...pages.map(({ path }) => path)]);
  return pages.map((page) => ({ path: page.path, text: pageHtml(page, { ...parts, pages: known }) }));
}
