import { CLAIM_IDS, type ClaimId, type Claims } from '../../domain/claim';
import type { AskedPage } from '../../domain/question';
import { numberAt } from './numbers';

export interface Claimed {
  readonly pages: readonly AskedPage[];
  /** Words of the text that are the figures. */
  readonly taken: readonly string[];
}

/** Which of the figures of 2017 stand in a text: as a number, the growth as a percentage. */
export function claimedIn(words: readonly string[], claims: Claims): Claimed {
  const ids = new Set<ClaimId>();
  const taken: string[] = [];
  for (let at = 0; at < words.length;) {
    const number = numberAt(words, at);
    const length = number?.length ?? 1;
    const share = words[at + length] === 'percent';
    const said = number === null ? undefined : share ? number.value / 100 : number.value;
    const id = CLAIM_IDS.find((one) => (one === 'growth') === share && claims[one].value === said);
    if (id !== undefined) {
      ids.add(id);
      taken.push(...words.slice(at, at + length));
    }
    at += length;
  }
  return { pages: [...ids].slice(0, 1).map((part) => ({ page: 'figures-2017', part })), taken };
}
