import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DECK_SCENES, type Deck, type DeckScene } from '../../../src/domain/deck';
import { decodeDeck } from '../../../src/spec/deck/decode';
import * as edit from '../../../src/spec/deck/edit';
import { encodeDeck } from '../../../src/spec/deck/encode';
import { DEFAULT_CHOROPLETH, DEFAULT_GROWTH, DEFAULT_KEY_FIGURES } from '../../../src/spec/presets';
import { deckArbitrary } from './arbitrary';

const map = edit.figureScene(DEFAULT_CHOROPLETH);
const curves = edit.figureScene(DEFAULT_GROWTH);
const chapter = edit.wordsScene('chapter');

function deckOf(...scenes: readonly DeckScene[]): Deck {
  return { ...edit.EMPTY_DECK, scenes };
}

type Change = (deck: Deck, at: number, to: number) => Deck;
const change = fc.constantFrom<Change>(
  (deck, at) => edit.insertScene(deck, at, map),
  (deck, at) => edit.insertScene(deck, at, chapter),
  (deck, at) => edit.removeScene(deck, at),
  (deck, at) => edit.duplicateScene(deck, at),
  (deck, at, to) => edit.moveScene(deck, at, to),
  (deck, at) => edit.joinWithNext(deck, at),
  (deck, at) => edit.separate(deck, at),
);
const index = fc.integer({ min: -1, max: 8 });

describe('editing a deck', () => {
  it('gives, whatever is done, a deck that its file holds', () => {
    fc.assert(
      fc.property(deckArbitrary, fc.array(fc.tuple(change, index, index), { maxLength: 12 }), (deck, changes) => {
        const edited = changes.reduce((now, [apply, at, to]) => apply(now, at, to), deck);
        expect(decodeDeck(encodeDeck(edited))).toEqual({ deck: edited, problems: [] });
      }),
    );
  });

  it('moves a scene to where it is said, and back', () => {
    const deck = deckOf(map, curves, chapter);
    expect(edit.moveScene(deck, 0, 2).scenes).toEqual([curves, chapter, map]);
    expect(edit.moveScene(deck, 2, 0).scenes).toEqual([chapter, map, curves]);
    expect(edit.moveScene(edit.moveScene(deck, 0, 2), 2, 0)).toEqual(deck);
    expect(edit.moveScene(deck, 0, 3)).toBe(deck);
    expect(edit.moveScene(deck, 1, 1)).toBe(deck);
  });

  it('refuses a scene above the hundredth', () => {
    const full = deckOf(...Array.from({ length: MAX_DECK_SCENES }, () => chapter));
    expect(edit.insertScene(full, 0, map)).toBe(full);
    expect(edit.duplicateScene(full, 0)).toBe(full);
    expect(edit.separate(full, 0)).toBe(full);
  });

  it('puts two figures side by side, with the words and the steps of both', () => {
    const left = { ...map, title: { fr: 'Où', en: 'Where' }, notes: { fr: 'a', en: 'a' }, seconds: 20 };
    const right: DeckScene = {
      ...curves,
      notes: { fr: 'b', en: 'b' },
      seconds: 30,
      steps: [{ type: 'play' }, { type: 'show', views: [DEFAULT_KEY_FIGURES] }],
    };
    const [joined] = edit.joinWithNext(deckOf(left, right), 0).scenes;
    expect(joined).toEqual({
      kind: 'split',
      title: { fr: 'Où', en: 'Where' },
      notes: { fr: 'a\nb', en: 'a\nb' },
      seconds: 50,
      views: [DEFAULT_CHOROPLETH, DEFAULT_GROWTH],
      steps: [{ type: 'play' }, { type: 'show', views: [DEFAULT_CHOROPLETH, DEFAULT_KEY_FIGURES] }],
    });
    const apart = edit.separate(edit.joinWithNext(deckOf(left, right), 0), 0).scenes;
    expect(apart.map((scene) => [scene.kind, 'views' in scene && scene.views, scene.seconds])).toEqual([
      ['figure', [DEFAULT_CHOROPLETH], 25],
      ['figure', [DEFAULT_GROWTH], 25],
    ]);
    expect(apart[1]).toMatchObject({ steps: [{ type: 'play' }, { type: 'show', views: [DEFAULT_KEY_FIGURES] }] });
  });

  it('joins single figures alone', () => {
    const deck = deckOf(map, chapter, curves);
    expect([0, 1, 2].map((at) => edit.canJoin(deck, at))).toEqual([false, false, false]);
    expect(edit.joinWithNext(deck, 0)).toBe(deck);
    expect(edit.separate(deck, 0)).toBe(deck);
  });

  it('keeps a text that is one for both languages one, and else changes the one that is read', () => {
    expect(edit.setWords({ fr: '', en: '' }, 'fr', 'Où')).toEqual({ fr: 'Où', en: 'Où' });
    expect(edit.setWords({ fr: 'Où', en: 'Where' }, 'en', 'Where?')).toEqual({ fr: 'Où', en: 'Where?' });
  });

  it.each([
    ['90', 90],
    ['12,6', 13],
    ['1', 3],
    ['99999', 3600],
    ['', null],
    ['deux', null],
  ])('reads a length of "%s" as %s seconds', (text, seconds) => {
    expect(edit.secondsOf(text)).toBe(seconds);
  });
});
