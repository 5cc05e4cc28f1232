import { describe, expect, it } from 'vitest';
import { EMPTY_DECK } from '../../src/spec/deck/edit';
import { encodeDeck } from '../../src/spec/deck/encode';
import { DEFAULT_CHOROPLETH } from '../../src/spec/presets';
import { DRAFT_KEY } from '../../src/state/preferences';
import { Tray } from '../../src/state/tray.svelte';

/** What a browser keeps: no more of `Storage` is asked for than this. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

describe('a tray whose presentation changes in another window', () => {
  it('takes what is kept since, also where that is nothing, and can undo it', () => {
    const browser = storage();
    const tray = new Tray(() => browser);
    tray.add(DEFAULT_CHOROPLETH);
    const before = tray.deck;
    browser.removeItem(DRAFT_KEY);
    tray.follow();
    expect(tray.deck).toEqual(EMPTY_DECK);
    tray.undo();
    expect(tray.deck).toEqual(before);
    browser.setItem(DRAFT_KEY, encodeDeck({ ...before, title: { fr: 'Conseil', en: 'Conseil' } }));
    tray.follow();
    expect(tray.deck.title.fr).toBe('Conseil');
  });

  it('stays as it is where what is kept cannot be read', () => {
    const browser = storage();
    const tray = new Tray(() => browser);
    tray.add(DEFAULT_CHOROPLETH);
    browser.setItem(DRAFT_KEY, '{"phare":"deck","version":9}');
    tray.follow();
    expect(tray.deck.scenes).toHaveLength(1);
  });
});
