import type { Atlas } from '../../domain/atlas';
import type { Language } from '../../domain/frame';
import type { PlaceId } from '../../domain/place';
import { encodeAnalysis } from '../../spec/analysis/link';
import type { Answer } from '../../spec/ask/answer';
import { writeAddress, writePageAddress } from '../address';
import { portraitPath, sitePage } from '../site-paths';

function portraitAddress(atlas: Atlas, id: PlaceId | null, language: Language): string {
  const place = id === null ? undefined : atlas.places.get(id);
  return place === undefined ? sitePage('communes', language) : portraitPath(place, language);
}

/** Where an answer is, relative to the root of the site. */
export function addressOf(answer: Answer, atlas: Atlas, language: Language): string {
  if (answer.kind === 'page') {
    return answer.page === 'portrait'
      ? portraitAddress(atlas, answer.place, language)
      : sitePage(answer.page, language);
  }
  const { spec } = answer;
  return spec.kind === 'atlas'
    ? `index.html${writeAddress(spec, language)}`
    : `analyse.html${writePageAddress(encodeAnalysis(spec), language)}`;
}
