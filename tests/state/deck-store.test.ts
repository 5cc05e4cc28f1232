import { describe, expect, it } from 'vitest';
import { EMPTY_DECK, figureScene } from '../../src/spec/deck/edit';
import { DEFAULT_CHOROPLETH } from '../../src/spec/presets';
import { keepDraft, readDraft, readDraftText } from '../../src/state/deck-store';

const deck = { ...EMPTY_DECK, scenes: [figureScene(DEFAULT_CHOROPLETH)] };

function storage(write?: () => never): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, text) => {
      write?.();
      kept.set(key, text);
    },
  };
}

describe('the draft in the browser', () => {
  it('comes back as it was kept', () => {
    const one = storage();
    expect(readDraft(() => one)).toBeNull();
    expect(keepDraft(deck, () => one)).toBe('kept');
    expect(readDraft(() => one)).toEqual({ deck, problems: [] });
  });

  it('is forgotten once it has no scene', () => {
    const one = storage();
    keepDraft(deck, () => one);
    keepDraft(EMPTY_DECK, () => one);
    expect(one.length).toBe(0);
  });

  it('says that there is no room, or that the browser keeps nothing', () => {
    const full = storage(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const closed = (): Storage => {
      throw new DOMException('', 'SecurityError');
    };
    expect(keepDraft(deck, () => full)).toBe('full');
    expect(keepDraft(deck, closed)).toBe('refused');
    expect(readDraftText(closed)).toBeNull();
    expect(readDraft(closed)).toBeNull();
  });

  it('says why what is kept cannot be read', () => {
    const one = storage();
    one.setItem('phare:deck', '{"phare":"deck","version":9}');
    expect(readDraft(() => one)).toMatchObject({ deck: null, problems: [{ path: 'version' }] });
  });
});
