import type { Language } from '../../domain/frame';
import type { FigureSpec } from '../../domain/view-spec';
import { addressFrom } from '../../export/site-address';
import { encodeSpec } from '../../spec/url';

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
