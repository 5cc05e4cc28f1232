import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck, DeckScene } from '../../src/domain/deck';
import { DEFAULT_CHOROPLETH, DEFAULT_GROWTH } from '../../src/spec/presets';
import { backward, clamped, forward, sceneAt, shownAt, START, type Position } from '../../src/state/walk';

const NOTHING = { fr: '', en: '' };
const words = { title: NOTHING, notes: NOTHING, seconds: 10 };
const chapter: DeckScene = { kind: 'chapter', ...words, text: NOTHING };
const steps = [{ type: 'show', views: [DEFAULT_GROWTH] } as const, { type: 'play' } as const];
const figure: DeckScene = { kind: 'figure', ...words, views: [DEFAULT_CHOROPLETH], steps };
const deck: Deck = { id: 'a', title: NOTHING, scenes: [chapter, figure, chapter] };

describe('the clicker', () => {
  it('takes the steps of a scene before the next scene, and stays at the end', () => {
    const walk: Position[] = [START];
    for (let press = 0; press < 5; press += 1) walk.push(forward(deck, walk.at(-1) ?? START));
    expect(walk.map(({ scene, step }) => `${scene}.${step}`)).toEqual(['0.0', '1.0', '1.1', '1.2', '2.0', '2.0']);
  });

  it('begins again at the end of a loop', () => {
    expect(forward(deck, { scene: 2, step: 0 }, true)).toEqual(START);
  });

  it('goes back to a scene as it was left', () => {
    expect(backward(deck, { scene: 2, step: 0 })).toEqual({ scene: 1, step: 2 });
    expect(backward(deck, START)).toEqual(START);
  });

  it('undoes a press forward by a press back, from anywhere but the end', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.nat(2), (scene, step) => {
        const at = clamped(deck, { scene, step });
        const next = forward(deck, at);
        if (next !== at) expect(backward(deck, next)).toEqual(at);
      }),
    );
  });
});

describe('an address', () => {
  it('is held within the deck', () => {
    expect(sceneAt(deck, 99)).toEqual({ scene: 2, step: 0 });
    expect(clamped(deck, { scene: 1, step: 9 })).toEqual({ scene: 1, step: 2 });
    expect(clamped(deck, { scene: -3, step: 1 })).toEqual(START);
    expect(clamped(deck, { scene: Number.NaN, step: 0 })).toEqual(START);
  });
});

describe('what is shown', () => {
  it('is what the last step showed; a playing step keeps it', () => {
    expect(shownAt(figure, 0)).toEqual({ views: [DEFAULT_CHOROPLETH], plays: false });
    expect(shownAt(figure, 1)).toEqual({ views: [DEFAULT_GROWTH], plays: false });
    expect(shownAt(figure, 2)).toEqual({ views: [DEFAULT_GROWTH], plays: true });
    expect(shownAt(chapter, 0)).toEqual({ views: [], plays: false });
  });
});
