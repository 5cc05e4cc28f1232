import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { EMPTY_DECK } from '../../../src/spec/deck/edit';
import { DECK_LINK_MARK } from '../../../src/domain/deck';
import { decodeDeckLink, encodeDeckLink, LONGEST_LINK } from '../../../src/spec/deck/link';
import { deckArbitrary } from './arbitrary';

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

describe('a deck in a link', () => {
  it('comes back as it was, with its mark or without', () => {
    fc.assert(
      fc.property(deckArbitrary, (deck) => {
        const code = encodeDeckLink(deck);
        expect(code).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(decodeDeckLink(code)).toEqual({ deck, problems: [] });
        expect(decodeDeckLink(`${DECK_LINK_MARK}${code}`)).toEqual({ deck, problems: [] });
      }),
    );
  });

  it('survives the line breaks and the padding that a mail program adds', () => {
    const code = encodeDeckLink(EMPTY_DECK);
    expect(decodeDeckLink(`${code.slice(0, 9)}\r\n${code.slice(9)}==`).deck).toEqual(EMPTY_DECK);
  });

  it('never throws, whatever it is given, and says why it refuses', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z0-9_-]{0,60}$/)), (any) => {
        const { deck, problems } = decodeDeckLink(any);
        expect(deck).toBeNull();
        expect(problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it('refuses a link that was cut, wherever it was', () => {
    const code = encodeDeckLink({ ...EMPTY_DECK, title: { fr: 'Les emplois', en: 'Jobs' } });
    for (let length = 0; length < code.length - 1; length += 1) {
      expect(decodeDeckLink(code.slice(0, length)).deck).toBeNull();
    }
  });

  it('inflates no more than a megabyte: a bomb of 30 MB is refused', () => {
    const code = base64url(deflateSync(new Uint8Array(30_000_000), { level: 9 }));
    expect(code.length).toBeLessThan(LONGEST_LINK);
    expect(decodeDeckLink(code)).toEqual({
      deck: null,
      problems: [{ path: '#deck', expected: '0…1000000 B', found: '> 1000000 B' }],
    });
  });

  it('refuses what is longer than any link that it makes, without reading it', () => {
    expect(decodeDeckLink('A'.repeat(LONGEST_LINK + 1)).problems).toEqual([
      { path: '#deck', expected: '0…64000', found: '64001' },
    ]);
  });

  it('refuses compressed JSON of something else with the reasons of a file', () => {
    const code = base64url(deflateSync(strToU8('{"type":"FeatureCollection"}')));
    expect(decodeDeckLink(code).problems[0]).toMatchObject({ path: 'phare', expected: '"deck"' });
  });
});
