import type { Atlas } from '../../domain/atlas';
import type { Language } from '../../domain/frame';
import type { PlaceId } from '../../domain/place';
import type { SitePage } from '../../domain/question';
import { foldName } from '../../model/place-search';
import { encodeAnalysis } from '../../spec/analysis/link';
import type { Answer } from '../../spec/ask/answer';
import { writeAddress, writePageAddress } from '../address';

function portraitAddress(atlas: Atlas, id: PlaceId | null, folder: string): string {
  const place = id === null ? undefined : atlas.places.get(id);
  return place === undefined
    ? `${folder}communes/index.html`
    : `${folder}communes/${place.id}-${foldName(place.name).replaceAll(' ', '-')}.html`;
}

function pageAddress(page: SitePage, language: Language): string {
  const english = language === 'en';
  switch (page) {
    case 'figures-2017':
      return english ? 'en/figures-2017.html' : 'chiffres-2017.html';
    case 'data-and-method':
      return english ? 'en/data-and-method.html' : 'donnees-et-methode.html';
    case 'communes':
      return english ? 'en/communes/index.html' : 'communes/index.html';
    default:
      return `${page === 'present' ? 'present.html' : 'analyse.html'}${writePageAddress('', language)}`;
  }
}

/** Where an answer is, relative to the root of the site. */
export function addressOf(answer: Answer, atlas: Atlas, language: Language): string {
  if (answer.kind === 'page') {
    return answer.page === 'portrait'
      ? portraitAddress(atlas, answer.place, language === 'en' ? 'en/' : '')
      : pageAddress(answer.page, language);
  }
  const { spec } = answer;
  return spec.kind === 'atlas'
    ? `index.html${writeAddress(spec, language)}`
    : `analyse.html${writePageAddress(encodeAnalysis(spec), language)}`;
}
