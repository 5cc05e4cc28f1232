import type { Language } from '../domain/frame';
import type { Place } from '../domain/place';
import type { NavPage } from '../domain/question';
import { slug } from '../text/slug';

/** In the order of the navigation, from the root of the build. Published once, an address stays. */
export const SITE_PATHS: Readonly<Record<NavPage, Readonly<Record<Language, string>>>> = {
  atlas: { fr: 'index.html', en: 'index.html' },
  analyse: { fr: 'analyse.html', en: 'analyse.html' },
  communes: { fr: 'communes/index.html', en: 'en/communes/index.html' },
  'figures-2017': { fr: 'chiffres-2017.html', en: 'en/figures-2017.html' },
  'data-and-method': { fr: 'donnees-et-methode.html', en: 'en/data-and-method.html' },
  present: { fr: 'present.html', en: 'present.html' },
};

export const SITE_ORDER = Object.keys(SITE_PATHS) as readonly NavPage[];

/** After the address of the analyses: they open with the search. */
export const ASK_HASH = '#ask';

/** A page of text is one file a language; the others are one file for both and read theirs from the address. */
export function sitePage(page: NavPage, language: Language): string {
  const { fr, [language]: path } = SITE_PATHS[page];
  return fr === SITE_PATHS[page].en && language !== 'fr' ? `${path}?lang=${language}` : path;
}

/** "communes/13055-marseille.html", "en/communes/13055-marseille.html" */
export function portraitPath({ id, name }: Pick<Place, 'id' | 'name'>, language: Language): string {
  return `${language === 'fr' ? '' : `${language}/`}communes/${id}-${slug(name)}.html`;
}
