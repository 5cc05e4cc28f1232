import type { ClaimId } from '../../../domain/claim';
import type { Span } from '../../../domain/view-spec';
import type { Figures2017Words } from '../../../text/figures-2017-words';
import type { Formatters } from '../../../text/format';
import type { Facts } from './facts';

const BILLION = 1e9;

/** First and last year. */
export function spanTexts([from, to]: Span, format: Formatters): readonly [string, string] {
  return [format.period(from), format.period(to)];
}

/** A published figure as it was said: "Près de 49 000 salariés". */
export function claimText(id: ClaimId, { claims }: Facts, words: Figures2017Words, format: Formatters): string {
  const { value, isNearly } = claims[id];
  switch (id) {
    case 'employees':
      return words.claims.employees(format.number(value), isNearly);
    case 'companies':
      return words.claims.companies(format.number(value));
    case 'tech-champions':
      return words.claims['tech-champions'](format.number(value));
    case 'turnover':
      return words.claims.turnover(format.number(value / BILLION, value % BILLION === 0 ? 0 : 1));
    case 'growth':
      return words.claims.growth(claimedRate(value, format));
  }
}

/** "13 %": as it was published, without decimals that it does not have. */
export function claimedRate(rate: number, format: Formatters): string {
  return format.percent(rate, Number.isInteger(Math.round(rate * 1e6) / 1e4) ? 0 : 1);
}

/** What official series say, in a sentence. */
export function officialText(id: ClaimId, facts: Facts, words: Figures2017Words, format: Formatters): string {
  const { short } = words;
  const { projection, beside, claims } = facts;
  const [from, to] = spanTexts(projection.span, format);
  switch (id) {
    case 'employees':
      return short.employees(format.number(beside.whole), format.period(claims.employees.year));
    case 'companies':
      return short.companies(format.number(projection.start), from);
    case 'growth':
      return short.growth(format.percent(projection.rate), from, to);
    default:
      return short[id];
  }
}
