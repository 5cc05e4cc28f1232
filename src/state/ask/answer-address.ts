import type { Atlas } from '../../domain/atlas';
import type { Language } from '../../domain/frame';
import type { PagePart, PortraitPart } from '../../domain/question';
import { encodeAnalysis } from '../../spec/analysis/link';
import type { Answer, PageAnswer } from '../../spec/ask/answer';
import { writeAddress, writePageAddress } from '../address';
import { portraitPath, sitePage } from '../site-paths';

/** Of both languages; published once, they stay. */
export const ANCHORS: Readonly<Record<PagePart | PortraitPart, string>> = {
  cite: 'citer',
  employees: 'employees',
  companies: 'companies',
  'tech-champions': 'tech-champions',
  turnover: 'turnover',
  growth: 'growth',
  neighbours: 'voisines',
  similar: 'semblables',
};

function pageAddress(answer: PageAnswer, atlas: Atlas, language: Language): string {
  const anchor = answer.part === null ? '' : `#${ANCHORS[answer.part]}`;
  if (answer.page !== 'portrait') return sitePage(answer.page, language) + anchor;
  const place = atlas.places.get(answer.place);
  return place === undefined ? sitePage('communes', language) : portraitPath(place, language) + anchor;
}

/** Where an answer is, relative to the root of the site. */
export function addressOf(answer: Answer, atlas: Atlas, language: Language): string {
  if (answer.kind === 'page') return pageAddress(answer, atlas, language);
  const { spec } = answer;
  return spec.kind === 'atlas'
    ? `index.html${writeAddress(spec, language)}`
    : `analyse.html${writePageAddress(encodeAnalysis(spec), language)}`;
}
