import type { ClaimId } from '../../../domain/claim';
import { VERDICTS } from '../../../model/claims';
import type { Figures2017Words } from '../../../text/figures-2017-words';
import type { Speech } from '../../../text/messages';
import { markup, type Html } from '../html';
import { claimText } from './claim-words';
import { candidate, type Facts } from './facts';
import { growthSection } from './growth-section';
import { badge, verdictText } from './summary';

/** Digits of a quotient of round numbers: more would claim a precision that they do not have. */
const SIGNIFICANT = 3;

/** One section a figure: what was said, what is measured, what it would take. */
export function claimSection(id: ClaimId, facts: Facts, words: Figures2017Words, speech: Speech, path: string): Html {
  const title = words[id].title;
  const text =
    id === 'growth'
      ? growthSection(facts, words, speech, path)
      : sentencesOf(id, facts, words, speech).map((sentence) => markup`<p>${sentence}</p>`);
  return markup`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
<p class="claim"><span class="said">${claimText(id, facts, words, speech.format)}</span> ${badge(VERDICTS[id], verdictText(id, facts, words))}</p>
${text}
${needHtml(id, words)}</section>`;
}

function sentencesOf(
  id: Exclude<ClaimId, 'growth'>,
  facts: Facts,
  words: Figures2017Words,
  { format }: Speech,
): readonly string[] {
  const { arithmetic, claims, beside, projection, reached } = facts;
  const euros = (value: number): string =>
    format.valueWithUnit(Number(value.toPrecision(SIGNIFICANT)), {
      unitKind: 'euro',
      decimals: 0,
      unit: { fr: '€', en: '€' },
    });
  switch (id) {
    case 'employees':
      return [
        words.employees.text({
          perCompany: format.number(arithmetic.employeesPerCompany, 1),
          employees: format.number(claims.employees.value),
          companies: format.number(claims.companies.value),
        }),
        words.employees.beside(
          format.percent(beside.share),
          format.number(beside.whole),
          format.period(claims.employees.year),
        ),
      ];
    case 'companies': {
      const employers = candidate(facts, 'zone-employers-jz')?.after;
      return [
        words.companies.text(format.number(projection.start), format.period(projection.span[0])),
        ...(reached === null
          ? []
          : [words.companies.reached(format.number(claims.companies.value), format.period(reached))]),
        ...(employers === undefined
          ? []
          : [
              words.companies.employers(
                format.observation(employers.to, employers.indicator),
                format.period(employers.span[1]),
              ),
            ]),
      ];
    }
    case 'tech-champions':
      return [words['tech-champions'].text(format.percent(arithmetic.championsShare))];
    case 'turnover':
      return [words.turnover.text(euros(arithmetic.turnoverPerEmployee), euros(arithmetic.turnoverPerCompany))];
  }
}

function needHtml(id: ClaimId, words: Figures2017Words): Html {
  const items = words.needs[id].map(({ dataset, from, why, address }) => {
    const name =
      address === '' ? markup`<strong>${dataset}</strong>` : markup`<a href="${address}" rel="external">${dataset}</a>`;
    return markup`<li>${name} <span class="from">${from}</span><br>${why}</li>`;
  });
  return markup`<div class="need"><h3>${words.needTitle}</h3><ul>${items}</ul></div>`;
}
