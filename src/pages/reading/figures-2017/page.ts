import { CLAIM_IDS, type ClaimId } from '../../../domain/claim';
import { DIGITAL } from '../../../model/claims';
import { figures2017Words, type Figures2017Words } from '../../../text/figures-2017-words';
import { speechFor, type Speech } from '../../../text/messages';
import { linkFrom } from '../addresses';
import { SITE_PATHS } from '../../../state/site-paths';
import { markup, type Html } from '../html';
import type { MakePages } from '../reading-input';
import { readingMetadata } from '../reading-metadata';
import { claimSection } from './claim-sections';
import { claimedRate, spanTexts } from './claim-words';
import { factsOf, type Facts } from './facts';
import { summaryHtml } from './summary';

/** What can be measured comes first. */
const ORDER: readonly ClaimId[] = ['growth', ...CLAIM_IDS.filter((id) => id !== 'growth')];
/** Of the gallery: the same curves. */
const PICTURE = 'numerique-base-100';

/** The page that puts each figure of 2017 beside what official series say. */
export const figures2017Page: MakePages = (input, language) => {
  const path = SITE_PATHS['figures-2017'][language];
  const words = figures2017Words(language);
  const speech = speechFor(language);
  const facts = factsOf(input);
  const page = { path, title: words.title, description: words.description, language };
  return [
    {
      ...page,
      alternatePath: SITE_PATHS['figures-2017'][language === 'fr' ? 'en' : 'fr'],
      current: 'figures-2017',
      metadata: readingMetadata(input.atlas, {
        ...page,
        figure: PICTURE,
        pictureWords: words.description,
        indicators: [DIGITAL, ...facts.candidates.map(({ indicator }) => indicator.id)],
      }),
      body: bodyHtml(facts, words, speech, path),
    },
  ];
};

function bodyHtml(facts: Facts, words: Figures2017Words, speech: Speech, path: string): Html {
  const { projection, claims, resource } = facts;
  const { format, language } = speech;
  const { rate } = projection;
  const [from, to] = spanTexts(projection.span, format);
  const lead = rate < claims.growth.value ? words.lead(from, to) : words.leadReached(from, to);
  const said = resource.sources[0]?.title[language] ?? '';
  const terms = words.definitions.terms.map(([term, meaning]) => markup`<dt>${term}</dt><dd>${meaning}</dd>`);
  const method = linkFrom(path, SITE_PATHS['data-and-method'][language]);
  return markup`<article class="article fact-check">
<header><p class="kicker">${words.kicker}</p>
<h1>${words.headline(claimedRate(claims.growth.value, format), format.percent(rate))}</h1>
<p class="lead">${lead}</p></header>
${summaryHtml(facts, words, format)}
<section aria-labelledby="article"><h2 id="article">${words.article.title}</h2>
<p>${words.article.text(said)}</p><p><a href="${linkFrom(path, `data/${resource.path}`)}" download>${words.article.file}</a></p></section>
${ORDER.map((id) => claimSection(id, facts, words, speech, path))}
<section aria-labelledby="definitions"><h2 id="definitions">${words.definitions.title}</h2><dl>${terms}</dl>
<p><a href="${method}">${words.methodLink}</a></p></section>
</article>`;
}
