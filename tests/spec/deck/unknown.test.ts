import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/domain/atlas';
import type { Deck } from '../../../src/domain/deck';
import { loadAtlas } from '../../../src/data/load';
import { decodeDeck } from '../../../src/spec/deck/decode';
import { unknownInDeck } from '../../../src/spec/deck/unknown';
import { COMMITTED, fromFolder } from '../../data/package-folder';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await loadAtlas(fromFolder(COMMITTED));
});

function deckOf(...scenes: readonly unknown[]): Deck {
  const { deck } = decodeDeck(JSON.stringify({ phare: 'deck', version: 1, id: 'a', title: 'A', scenes }));
  if (deck === null) throw new Error('the file is no deck');
  return deck;
}

function unknownOf(...scenes: readonly unknown[]): readonly (readonly [number, readonly string[]])[] {
  const found = unknownInDeck(deckOf(...scenes), atlas);
  return [...found].map(([scene, all]) => [scene, all.map(({ key, found: text }) => `${key}=${text}`)]);
}

describe('what a deck asks for that the atlas has not', () => {
  it('is named by its scene, once, from the steps too', () => {
    expect(
      unknownOf(
        { kind: 'chapter', title: 'Un' },
        { kind: 'figure', view: 'vue=carte&lieux=13999', steps: ['vue=carte&lieux=13999&annee=1999', 'play'] },
        { kind: 'figure', view: 'vue=carte&lieux=13055' },
      ),
    ).toEqual([[2, ['lieux=13999', 'annee=1999']]]);
  });

  it('is the indicator, the place or the year of a number', () => {
    expect(
      unknownOf(
        { kind: 'statement', indicator: 'turnover', place: '13999' },
        { kind: 'statement', indicator: 'jobs', period: '1999' },
        { kind: 'statement', indicator: 'jobs' },
      ),
    ).toEqual([
      [1, ['lieux=13999', 'indicateur=turnover']],
      [2, ['annee=1999']],
    ]);
  });

  it('is not judged without the index of the indicators', () => {
    const nothing = { ...atlas, indicators: new Map() };
    expect(unknownInDeck(deckOf({ kind: 'statement', indicator: 'turnover' }), nothing).size).toBe(0);
  });
});
