import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDeck } from '../../../src/spec/deck/decode';
import { encodeDeck } from '../../../src/spec/deck/encode';
import { DEFAULT_CHOROPLETH, DEFAULT_GROWTH } from '../../../src/spec/presets';
import { deckArbitrary } from './arbitrary';

function file(scene: unknown): string {
  return JSON.stringify({ phare: 'deck', version: 1, id: 'a', title: 'A', scenes: [scene] });
}

describe('the file of a deck', () => {
  it('gives back any deck as it was', () => {
    fc.assert(
      fc.property(deckArbitrary, (deck) => {
        expect(decodeDeck(encodeDeck(deck))).toEqual({ deck, problems: [] });
      }),
    );
  });

  it('reads a text in one language as the text of both, and fills in what is left out', () => {
    const { deck } = decodeDeck(
      file({ kind: 'figure', title: 'Où ?', view: 'vue=carte', steps: ['vue=croissance', 'play'] }),
    );
    expect(deck?.scenes[0]).toEqual({
      kind: 'figure',
      title: { fr: 'Où ?', en: 'Où ?' },
      notes: { fr: '', en: '' },
      seconds: 60,
      views: [DEFAULT_CHOROPLETH],
      steps: [{ type: 'show', views: [DEFAULT_GROWTH] }, { type: 'play' }],
    });
  });

  it.each([
    ['no JSON', '{"phare"', '', 'JSON'],
    ['another JSON', '{"type":"FeatureCollection"}', 'phare', '"deck"'],
    ['a later version', '{"phare":"deck","version":2}', 'version', '1'],
    [
      'an unknown kind',
      file({ kind: 'video' }),
      'scenes[0].kind',
      'figure | split | statement | chapter | text | questions',
    ],
    [
      'an unknown key',
      file({ kind: 'chapter', colour: 'red' }),
      'scenes[0].colour',
      'kind | title | notes | seconds | text',
    ],
    ['a view of nothing', file({ kind: 'figure', view: 'vue=lune' }), 'scenes[0].view', 'atlas | carte | croissance'],
    ['a parameter of no view', file({ kind: 'figure', view: 'vue=carte&x=1' }), 'scenes[0].view', 'vue=…'],
    ['a whole atlas', file({ kind: 'figure', view: '' }), 'scenes[0].view', 'vue=carte | croissance'],
    ['one view for two', file({ kind: 'split', views: ['vue=carte'] }), 'scenes[0].views', '["vue=…" × 2]'],
    ['too short a scene', file({ kind: 'chapter', seconds: 1 }), 'scenes[0].seconds', '3…3600'],
    ['a number without an indicator', file({ kind: 'statement' }), 'scenes[0].indicator', 'establishments-per-km2'],
    [
      'a number of no indicator',
      file({ kind: 'statement', indicator: null }),
      'scenes[0].indicator',
      'establishments-per',
    ],
    ['a place of no form', file({ kind: 'statement', indicator: 'jobs', place: 'Mars' }), 'scenes[0].place', 'INSEE'],
  ])('refuses %s, and says where and what was expected', (_what, text, path, expected) => {
    const { deck, problems } = decodeDeck(text);
    expect(deck).toBeNull();
    expect(problems[0]?.path).toBe(path);
    expect(problems[0]?.expected).toContain(expected);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (any) => {
        expect(decodeDeck(any).deck).toBeNull();
      }),
    );
  });

  it('never throws on a deck of anything', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 4 }), (scenes) => {
        const deck = { phare: 'deck', version: 1, id: 'a', title: 'A', scenes };
        expect(() => decodeDeck(JSON.stringify(deck))).not.toThrow();
      }),
    );
  });
});
