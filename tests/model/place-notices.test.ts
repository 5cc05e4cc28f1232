import { describe, expect, it } from 'vitest';
import { noticesOf } from '../../src/model/place-notices';
import { atlasOfValues } from '../fixtures/invented-communes';
import { id } from '../fixtures/invented-employment';

const note = { fr: 'Saut', en: 'Jump' };
const caution = { fr: 'Prudence', en: 'Care' };

const ATLAS = atlasOfValues(
  {
    wage: { '13001': { 2023: 'C' }, '13002': { 2023: 2000 } },
    jobs: { '13001': { 2022: 'M' }, '13002': { 2022: 0 } },
    hidden: { '13001': { 2022: 1 } },
  },
  {
    wage: { cautions: [caution] },
    jobs: { cautions: [caution], annotations: [{ placeId: id('13001'), period: 2022, note }] },
    hidden: {
      annotations: [
        { placeId: id('13001'), period: 2022, note },
        { placeId: null, period: 2022, note: { fr: 'Partout', en: 'Everywhere' } },
      ],
    },
  },
);

describe('noticesOf', () => {
  it('keeps secrecy, gaps and zero apart', () => {
    const { confidential, missing } = noticesOf(ATLAS, id('13001'), ['wage', 'jobs']);
    expect(confidential.map((indicator) => indicator.id)).toEqual(['wage']);
    expect(missing.map((indicator) => indicator.id)).toEqual(['jobs']);
    expect(noticesOf(ATLAS, id('13002'), ['wage', 'jobs'])).toMatchObject({ confidential: [], missing: [] });
  });

  it('gives annotations of the place and cautions of what is shown, each once', () => {
    const notices = noticesOf(ATLAS, id('13001'), ['wage', 'jobs', 'unknown']);
    // Of the first indicator that has it.
    expect(notices.annotations.map((one) => [one.indicator.id, one.note])).toEqual([['jobs', note]]);
    expect(notices.cautions).toEqual([caution]);
    expect(noticesOf(ATLAS, id('13002'), ['wage']).annotations).toEqual([]);
  });
});
