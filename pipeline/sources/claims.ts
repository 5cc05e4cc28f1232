import { Violation } from '../violation';
import { isRecord, type SourceFolder } from './read';

const FILE = 'claims-2017.json';

export interface Claims {
  readonly text: string;
  readonly count: number;
}

/**
 * The figures published in September 2017, copied as they are.
 * @throws Violation where one has no id, value, unit or year.
 */
export function readClaims(sources: SourceFolder): Claims {
  const value = sources.json(FILE);
  const claims = isRecord(value) ? value['claims'] : undefined;
  if (!isRecord(value) || !Array.isArray(claims)) throw new Violation(FILE, null, 'no list of claims');
  claims.forEach((claim: unknown, index) => {
    const complete =
      isRecord(claim) &&
      typeof claim['id'] === 'string' &&
      typeof claim['value'] === 'number' &&
      typeof claim['unit'] === 'string' &&
      claim['year'] === 2017;
    if (!complete) throw new Violation(FILE, null, `claim ${index} has no id, value, unit or year`);
  });
  return { text: JSON.stringify(value, null, 1) + '\n', count: claims.length };
}
