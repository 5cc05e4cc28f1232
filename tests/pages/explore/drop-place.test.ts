import { describe, expect, it } from 'vitest';
import { dropPlace, placeAfterDrop } from '../../../src/pages/explore/tray/drop-place';
import { deckId } from '../../../src/pages/explore/tray/outgoing-deck';
import { isSlug } from '../../../src/spec/field';

const down = [0, 100, 200].map((top) => ({ left: 0, top, width: 200, height: 90 }));
const across = [0, 150, 300].map((left) => ({ left, top: 0, width: 140, height: 90 }));

describe('dragging a scene', () => {
  it('falls before the first scene whose middle the pointer has not passed', () => {
    expect([10, 50, 146, 400].map((y) => dropPlace(down, 20, y))).toEqual([0, 1, 2, 3]);
    expect([10, 80, 225, 900].map((x) => dropPlace(across, x, 20))).toEqual([0, 1, 2, 3]);
    expect(dropPlace([], 0, 0)).toBe(0);
  });

  it('counts the place without the scene that is lifted out', () => {
    expect([0, 1, 2, 3].map((before) => placeAfterDrop(1, before))).toEqual([0, 1, 1, 2]);
  });
});

describe('the name of a presentation', () => {
  it('comes from its title, never is the name of the draft, and is never empty', () => {
    expect(deckId('L’économie numérique, en dix minutes')).toBe('l-economie-numerique-en-dix-minutes');
    expect(deckId('Brouillon')).toBe('presentation');
    expect(deckId(' ?! ')).toBe('presentation');
    expect(isSlug(deckId('a '.repeat(80)))).toBe(true);
    expect(deckId('a '.repeat(80)).length).toBeLessThanOrEqual(64);
  });
});
