import type { Language } from '../../domain/frame';
import type { NavPage } from '../../domain/question';
import { siteAddress } from '../../export/site-address';
import { alternatesOf } from '../../export/sitemap';
import { readingWords, type ReadingWords } from '../../text/reading-words';
import { ASK_HASH, SITE_ORDER, SITE_PATHS, sitePage } from '../../state/site-paths';
import { siteWords } from '../../text/site-words';
import { linkFrom } from './addresses';
import { asMarkup, markup, type Html } from './html';
import { LIGHTHOUSE } from './lighthouse';

/** One page of text, in one language. */
export interface ReadingPage {
  /** From the root of the build: "en/figures-2017.html". */
  readonly path: string;
  /** The same page in the other language. */
  readonly alternatePath: string;
  readonly language: Language;
  /** Of the document, without the name of the site. */
  readonly title: string;
  readonly description: string;
  readonly current: NavPage | null;
  /** Tags for link previews and machines (`export/page-metadata.ts`). */
  readonly metadata: string;
  /** What stands in `<main>`, its `<h1>` included. */
  readonly body: Html;
}

/** What the build made before the pages. Addresses are from its root. */
export interface PageParts {
  readonly style: string;
  /** Classic; runs before the first paint. */
  readonly script: string;
  /** Every page of the build: the navigation names no other. */
  readonly pages: ReadonlySet<string>;
}

/** A page of text as a whole document, complete without any script. */
export function pageHtml(page: ReadingPage, parts: PageParts): string {
  const { language, title, description, metadata, path } = page;
  const words = readingWords(language);
  const at = (target: string): string => linkFrom(path, target);
  const document = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.documentTitle(title)}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
${asMarkup(metadata)}
${alternatesHtml(page)}
<link rel="icon" href="${at('icon.svg')}" type="image/svg+xml">
<script src="${at(parts.script)}"></script>
<link rel="stylesheet" href="${at(parts.style)}">
</head>
<body>
<a class="skip-link" href="#contenu">${words.skip}</a>
${headerHtml(page, parts, words)}
<main id="contenu" tabindex="-1">
${page.body}
</main>
${footerHtml(page, words)}
</body>
</html>
`;
  return document.html;
}

/** The page in each language, by path. */
export function languagesOf({ language, path, alternatePath }: ReadingPage): Readonly<Record<Language, string>> {
  return language === 'fr' ? { fr: path, en: alternatePath } : { fr: alternatePath, en: path };
}

/** Search engines want absolute addresses and the page itself among them; without the first, the other page is all. */
function alternatesHtml(page: ReadingPage): Html {
  const site = siteAddress(import.meta.env['VITE_SITE_URL']);
  const alternates =
    site === null
      ? [{ hreflang: page.language === 'fr' ? 'en' : 'fr', href: linkFrom(page.path, page.alternatePath) }]
      : alternatesOf(site, languagesOf(page));
  const links = alternates.map(
    ({ hreflang, href }) => markup`<link rel="alternate" hreflang="${hreflang}" href="${href}">`,
  );
  return markup`${links}`;
}

function headerHtml(page: ReadingPage, { pages }: PageParts, words: ReadingWords): Html {
  const { path, alternatePath, language, current } = page;
  const site = siteWords(language);
  const links = SITE_ORDER.filter((one) => pages.has(SITE_PATHS[one][language]));
  const other = language === 'fr' ? 'en' : 'fr';
  const items = links.map((one) => {
    const state = one === current ? asMarkup(' aria-current="page"') : null;
    return markup`<li><a href="${linkFrom(path, sitePage(one, language))}"${state}>${site.nav[one]}</a></li>`;
  });
  return markup`<header class="head">
<a class="name" href="${linkFrom(path, sitePage('atlas', language))}">${asMarkup(LIGHTHOUSE)}<span>${words.siteName}</span></a>
<nav class="nav" aria-label="${site.navLabel}"><ul>${items}</ul></nav>
<div class="switches"><a class="search" href="${linkFrom(path, `${sitePage('analyse', language)}${ASK_HASH}`)}" aria-keyshortcuts="/">${site.search}</a>
<a class="language" href="${linkFrom(path, alternatePath)}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
<button class="theme" type="button" hidden data-to-dark="${words.toDark}" data-to-light="${words.toLight}"></button></div>
</header>`;
}

function footerHtml({ path, language }: ReadingPage, words: ReadingWords): Html {
  const method = linkFrom(path, SITE_PATHS['data-and-method'][language]);
  return markup`<footer class="foot">
<p>${words.footSources} <a href="${method}#sources">${words.footSourcesLink}</a></p>
<p><a href="${method}#citer">${words.footCite}</a> · <a href="${linkFrom(path, 'data/datapackage.json')}">${words.footData}</a></p>
<p>${words.footPrivacy}</p>
</footer>`;
}
