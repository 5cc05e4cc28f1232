import { layoutGrowth } from '../../../charts/layout/growth';
import type { GrowthSpec } from '../../../domain/view-spec';
import { growthData } from '../../../model/growth-lines';
import { DEFAULT_GROWTH } from '../../../spec/presets';
import { figures2017Words } from '../../../text/figures-2017-words';
import { speechFor } from '../../../text/messages';
import { exploreLink, READING_PATHS } from '../addresses';
import { figureHtml } from '../figure-html';
import { markup } from '../html';
import type { MakePages } from '../reading-input';
import { readingMetadata } from '../reading-metadata';

export const figures2017Page: MakePages = ({ atlas }, language) => {
  const path = READING_PATHS['figures-2017'][language];
  const speech = speechFor(language);
  const words = figures2017Words(language);
  const spec: GrowthSpec = DEFAULT_GROWTH;
  const data = growthData(atlas, spec);
  if (data === null) throw new Error('no series');
  const figure = figureHtml(
    {
      id: 'croissance',
      draw: (frame) => layoutGrowth(spec, data, frame, speech),
      heightPx: (widthPx) => Math.max(300, widthPx * 0.58),
      exploreUrl: exploreLink(path, spec, language),
    },
    speech,
  );
  const page = { path, title: words.title, description: words.description, language };
  return [
    {
      ...page,
      alternatePath: READING_PATHS['figures-2017'][language === 'fr' ? 'en' : 'fr'],
      current: 'figures-2017',
      metadata: readingMetadata(atlas, {
        ...page,
        figure: 'numerique-base-100',
        pictureWords: words.description,
        indicators: [spec.indicator],
      }),
      body: markup`<article class="article"><header><h1>${words.title}</h1></header><p class="lead">${words.description}</p>${figure}</article>`,
    },
  ];
};
