import type { Language } from '../../domain/frame';
import type { PlaceId } from '../../domain/place';
import type { FigureSpec } from '../../domain/view-spec';
import { slug } from '../../export/file-name';
import { addressFrom } from '../../export/site-address';
import { encodeSpec } from '../../spec/url';

/** Pages of text that stand alone; each commune has a page beside them. */
export type ReadingName = 'figures-2017' | 'method' | 'communes';

/** From the root of the build. Published once, an address stays. */
export const READING_PATHS: Readonly<Record<ReadingName, Readonly<Record<Language, string>>>> = {
  'figures-2017': { fr: 'chiffres-2017.html', en: 'en/figures-2017.html' },
  method: { fr: 'donnees-et-methode.html', en: 'en/data-and-method.html' },
  communes: { fr: 'communes/index.html', en: 'en/communes/index.html' },
};

/** "communes/13055-marseille.html", "en/communes/13055-marseille.html" */
export function portraitPath(
  { id, name }: { readonly id: PlaceId; readonly name: string },
  language: Language,
): string {
  return `${language === 'fr' ? '' : `${language}/`}communes/${id}-${slug(name)}.html`;
}

/** Anchor of an indicator in the method page, the same in both languages. */
export function indicatorAnchor(id: string): string {
  return `indicateur-${id}`;
}

/** Anchor of a resource in the method page. */
export function resourceAnchor(name: string): string {
  return `fichier-${name}`;
}

/** Relative address of a file of the build: the same pages work at the root of a host and in a folder. */
export function linkFrom(path: string, target: string): string {
  return addressFrom({ site: null, path }, target);
}

/** The explorer on a view, in the language of the page. */
export function exploreLink(path: string, spec: FigureSpec | null, language: Language): string {
  const parts = [spec === null ? '' : encodeSpec(spec), language === 'fr' ? '' : `lang=${language}`];
  const query = parts.filter((part) => part !== '').join('&');
  return linkFrom(path, `index.html${query === '' ? '' : `?${query}`}`);
}
