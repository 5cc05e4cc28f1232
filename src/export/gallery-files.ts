import type { Language } from '../domain/frame';

/** What link previews of social networks and messengers show whole. */
export const PICTURE_PX = { width: 1200, height: 630 } as const;

/** Paths in the site of what the build writes for a view of the gallery. */
export const picturePath = (figure: string, form: 'png' | 'svg'): string => `pictures/${figure}.${form}`;
export const oembedPath = (figure: string, language: Language): string => `oembed/${folderOf(language)}${figure}.json`;
export const embedPath = (figure: string, language: Language): string => `embed/${folderOf(language)}${figure}.html`;

function folderOf(language: Language): string {
  return language === 'fr' ? '' : `${language}/`;
}
