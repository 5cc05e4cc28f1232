import { paletteCss } from '../../charts/palette';
import { loadWhole } from '../../data/load-whole';
import type { Language } from '../../domain/frame';
import { siteAddress } from '../../export/site-address';
import { sitemapXml, type SitemapEntry } from '../../export/sitemap';
import { figures2017Page } from './figures-2017/page';
import { methodPage } from './method/page';
import { communesPage } from './portrait/index-page';
import { portraitPages } from './portrait/page';
import { languagesOf, pageHtml, type PageParts, type ReadingPage } from './page-html';
import { typesetNames } from './place-names';
import type { MakePages, PackageTexts } from './reading-input';

export { paletteCss };

export interface Written {
  /** In the folder of the build. */
  readonly path: string;
  readonly text: string;
}

const MAKERS: readonly MakePages[] = [figures2017Page, methodPage, communesPage, portraitPages];

/**
 * Every page of text of the build, and where the address of the site is known the list of them for search engines.
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
  const input = {
    atlas: typesetNames(await loadWhole(files)),
    files,
    vintages,
    ...(only === undefined ? {} : { only }),
  };
  const languages: readonly Language[] = ['fr', 'en'];
  const pages = MAKERS.flatMap((make) => languages.flatMap((language) => make(input, language)));
  const known = new Set([...parts.pages, ...pages.map(({ path }) => path)]);
  const written = pages.map((page) => ({ path: page.path, text: pageHtml(page, { ...parts, pages: known }) }));
  const site = siteAddress(import.meta.env['VITE_SITE_URL']);
  return site === null ? written : [...written, { path: 'sitemap.xml', text: sitemapXml(site, entriesOf(pages)) }];
}

/** The atlas, which speaks both languages at one address, and every page of text. */
function entriesOf(pages: readonly ReadingPage[]): readonly SitemapEntry[] {
  const atlas = { path: '', alternates: { fr: '', en: '?lang=en' } };
  return [atlas, ...pages.map((page) => ({ path: page.path, alternates: languagesOf(page) }))];
}
