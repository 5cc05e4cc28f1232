import { describe, expect, it } from 'vitest';
import type { Unavailable } from '../../src/map/props';
import type { MapWords } from '../../src/map/view';
import { speechFor } from '../../src/text/messages';

describe('the words of the map', () => {
  it.each(['fr', 'en'] as const)('are in the catalogue, ready to be handed over: %s', (language) => {
    const words: MapWords = speechFor(language).messages.map;
    const reasons: Record<Unavailable, string> = speechFor(language).messages.map.unavailable;
    expect(words.wheelHint('⌘')).toMatch(/^⌘/);
    expect(Object.values(reasons).every((reason) => reason.length > 20)).toBe(true);
  });
  it('cite OpenStreetMap wherever the map is', () => {
    for (const language of ['fr', 'en'] as const) {
      expect(speechFor(language).messages.map.basemapSources).toContain('OpenStreetMap');
    }
  });
});
