import { oembedPath, PICTURE_PX, picturePath } from './gallery-files';
import { escapeText } from '../charts/scene-to-svg';
import type { Language } from '../domain/frame';
import { metadata as en } from '../text/en/page-metadata';
import { metadata as fr } from '../text/fr/page-metadata';
import type { Json } from './dataset';
import { addressFrom, type Whereabouts } from './site-address';

export interface PageMetadata extends Whereabouts {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** Key of `GALLERY`: its picture stands for the page, and oEmbed answers with it. */
  readonly figure: string;
  /** What that picture shows, in words. */
  readonly pictureWords: string;
  /** schema.org `Dataset`. */
  readonly dataset: Json;
  /** False for pages that search engines should not list; they name no address of their own then. */
  readonly indexed: boolean;
  /** A page of text: its picture is that of a figure, but it is none that oEmbed could answer with. */
  readonly article?: boolean;
}

const WORDS = { fr, en } as const;

/**
 * Tags for the head of a page: Open Graph, Twitter card, JSON-LD and the discovery of oEmbed; `<title>` and description
 * are the page's own. Where the address of the site is unknown, what must be absolute is left out.
 */
export function pageMetadata(page: PageMetadata): string {
  return [...aboutTags(page), ...addressTags(page), dataBlock(page.dataset)].join('\n');
}

function aboutTags({ title, description, language, site, article = false }: PageMetadata): readonly string[] {
  return [
    property('og:type', article ? 'article' : 'website'),
    property('og:site_name', WORDS[language].siteName),
    property('og:title', title),
    property('og:description', description),
    property('og:locale', WORDS[language].locale),
    named('twitter:card', site === null ? 'summary' : 'summary_large_image'),
  ];
}

function addressTags(page: PageMetadata): readonly string[] {
  const { site, path, figure, language, pictureWords, title, indexed, article = false } = page;
  if (site === null) return [];
  const url = new URL(path, site).href;
  const picture = addressFrom(page, picturePath(figure, 'png'));
  return [
    ...(indexed ? [`<link rel="canonical" href="${escapeText(url)}" />`] : []),
    property('og:url', url),
    property('og:image', picture),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(PICTURE_PX.width)),
    property('og:image:height', String(PICTURE_PX.height)),
    property('og:image:alt', pictureWords),
    named('twitter:image', picture),
    named('twitter:image:alt', pictureWords),
    ...(article ? [] : [oembedLink(addressFrom(page, oembedPath(figure, language)), title)]),
  ];
}

function oembedLink(address: string, title: string): string {
  const attributes = `type="application/json+oembed" href="${escapeText(address)}" title="${escapeText(title)}"`;
  return `<link rel="alternate" ${attributes} />`;
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeText(content)}" />`;
}

function named(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeText(content)}" />`;
}

/** Data, not a script: no browser runs it. "<" is written so that no name in it can end the element. */
export function dataBlock(json: Json): string {
  return `<script type="application/ld+json">${JSON.stringify(json).replaceAll('<', '\\u003c')}</script>`;
}
