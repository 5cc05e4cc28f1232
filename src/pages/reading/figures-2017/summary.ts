import { CLAIM_IDS, type ClaimId } from '../../../domain/claim';
import { VERDICTS, type Verdict } from '../../../model/claims';
import type { Figures2017Words } from '../../../text/figures-2017-words';
import type { Formatters } from '../../../text/format';
import { asMarkup, markup, type Html } from '../html';
import { claimText, officialText } from './claim-words';
import type { Facts } from './facts';

/** A shape for each verdict, so that colour is not alone: a full disc, two unlike bars, an empty ring. */
const SIGNS: Readonly<Record<Verdict, string>> = {
  measured: '<circle cx="8" cy="8" r="6"/>',
  incomparable: '<path d="M2 5h12M2 11h12M11 2 5 14"/>',
  unofficial: '<circle class="hollow" cx="8" cy="8" r="5.25"/>',
};

export function badge(verdict: Verdict, text: string): Html {
  const sign = asMarkup(`<svg viewBox="0 0 16 16" aria-hidden="true">${SIGNS[verdict]}</svg>`);
  return markup`<span class="badge" data-verdict="${verdict}">${sign}${text}</span>`;
}

/** Of a measured figure also whether the series comes up to it. */
export function verdictText(id: ClaimId, { projection, claims }: Facts, words: Figures2017Words): string {
  if (VERDICTS[id] !== 'measured') return words.verdicts[VERDICTS[id]];
  return projection.rate < claims.growth.value ? words.measuredBelow : words.measuredReached;
}

/** The five figures beside what official series say. On a phone each row becomes a block: the table keeps its roles. */
export function summaryHtml(facts: Facts, words: Figures2017Words, format: Formatters): Html {
  const { title, published, official, verdict } = words.summary;
  const rows = CLAIM_IDS.map(
    (id) =>
      markup`<tr role="row"><th scope="row" role="rowheader"><a href="#${id}">${claimText(id, facts, words, format)}</a></th>
<td role="cell">${officialText(id, facts, words, format)}</td><td role="cell">${badge(VERDICTS[id], verdictText(id, facts, words))}</td></tr>`,
  );
  const meanings = (['measured', 'incomparable', 'unofficial'] as const).map(
    (key) => markup`<li>${badge(key, words.verdicts[key])} ${words.verdictMeaning[key]}</li>`,
  );
  return markup`<section class="summary" aria-labelledby="resume"><h2 id="resume">${title}</h2>
<table role="table" aria-labelledby="resume"><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${published}</th><th scope="col" role="columnheader">${official}</th><th scope="col" role="columnheader">${verdict}</th></tr></thead>
<tbody role="rowgroup">${rows}</tbody></table>
<ul class="meanings">${meanings}</ul></section>`;
}
