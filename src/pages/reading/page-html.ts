import type { Language } from '../../domain/frame';
import { readingWords, type ReadingWords } from '../../text/reading-words';
import { linkFrom, READING_PATHS } from './addresses';
import { asMarkup, markup, type Html } from './html';
import { LIGHTHOUSE } from './lighthouse';

/** What the navigation can mark as the page it is on. */
export type NavKey = keyof ReadingWords['nav'];

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
  readonly current: NavKey | null;
  /** Tags for link previews and machines (`export/page-metadata.ts`). */
  readonly metadata: string;
  /** What stands in `<main>`, its `<h1>` included. */
  readonly body: Html;
}

/** What the build made before the pages. Addresses are from its root. */
export interface PageParts {
  readonly style: string;
  /** Classic; runs before the first paint. */
  readonly themeScript: string;
  /** Every page of the build: the navigation names no other. */
  readonly pages: ReadonlySet<string>;
}

/** A page of text as a whole document, complete without any script. */
export function pageHtml(page: ReadingPage, parts: PageParts): string {
  const { language, title, description, metadata, path, alternatePath } = page;
  const words = readingWords(language);
  const at = (target: string): string => linkFrom(path, target);
  const other = language === 'fr' ? 'en' : 'fr';
  const document = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.documentTitle(title)}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
${asMarkup(metadata)}
<link rel="alternate" hreflang="${other}" href="${at(alternatePath)}">
<link rel="icon" href="${at('icon.svg')}" type="image/svg+xml">
<script src="${at(parts.themeScript)}"></script>
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

function headerHtml(page: ReadingPage, { pages }: PageParts, words: ReadingWords): Html {
  const { path, alternatePath, language, current } = page;
  const links = navTargets(language).filter(({ target }) => pages.has(target));
  const other = language === 'fr' ? 'en' : 'fr';
  const query = language === 'fr' ? '' : `?lang=${language}`;
  const items = links.map(({ key, target, isScript }) => {
    const state = key === current ? asMarkup(' aria-current="page"') : null;
    return markup`<li><a href="${linkFrom(path, target)}${isScript ? query : ''}"${state}>${words.nav[key]}</a></li>`;
  });
  return markup`<header class="head">
<a class="name" href="${linkFrom(path, 'index.html')}${query}">${asMarkup(LIGHTHOUSE)}<span>${words.siteName}</span></a>
<nav class="nav" aria-label="${words.navLabel}"><ul>${items}</ul></nav>
<div class="switches"><a class="language" href="${linkFrom(path, alternatePath)}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
<button class="theme" type="button" hidden data-to-dark="${words.toDark}" data-to-light="${words.toLight}"></button></div>
</header>`;
}

interface NavTarget {
  readonly key: NavKey;
  readonly target: string;
  /** A page that is one file for both languages and reads its own from the address. */
  readonly isScript: boolean;
}

function navTargets(language: Language): readonly NavTarget[] {
  const written = (key: keyof typeof READING_PATHS): NavTarget => ({
    key,
    target: READING_PATHS[key][language],
    isScript: false,
  });
  return [
    { key: 'atlas', target: 'index.html', isScript: true },
    { key: 'analyse', target: 'analyse.html', isScript: true },
    written('communes'),
    written('figures-2017'),
    written('method'),
    { key: 'present', target: 'present.html', isScript: true },
  ];
}

function footerHtml({ path, language }: ReadingPage, words: ReadingWords): Html {
  const method = linkFrom(path, READING_PATHS.method[language]);
  return markup`<footer class="foot">
<p>${words.footSources} <a href="${method}#sources">${words.footSourcesLink}</a></p>
<p><a href="${method}#citer">${words.footCite}</a> · <a href="${linkFrom(path, 'data/datapackage.json')}">${words.footData}</a></p>
<p>${words.footPrivacy}</p>
</footer>`;
}
