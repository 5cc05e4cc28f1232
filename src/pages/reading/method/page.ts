import { methodWords } from '../../../text/method-words';
import { READING_PATHS } from '../addresses';
import { markup } from '../html';
import type { MakePages } from '../reading-input';
import { readingMetadata } from '../reading-metadata';

export const methodPage: MakePages = ({ atlas }, language) => {
  const path = READING_PATHS.method[language];
  const words = methodWords(language);
  const page = { path, title: words.title, description: words.description, language };
  return [
    {
      ...page,
      alternatePath: READING_PATHS.method[language === 'fr' ? 'en' : 'fr'],
      current: 'method',
      metadata: readingMetadata(atlas, {
        ...page,
        figure: 'densite-etablissements',
        pictureWords: words.description,
        indicators: [...atlas.indicators.keys()],
      }),
      body: markup`<article class="article"><header><h1>${words.title}</h1></header><p class="lead">${words.description}</p><h2 id="sources">${words.sources}</h2><h2 id="citer">${words.cite}</h2></article>`,
    },
  ];
};
