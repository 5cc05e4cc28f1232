import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck, DeckScene, DeckStep } from '../../../src/domain/deck';
import { isPlaceId, type PlaceId } from '../../../src/domain/place';
import type { DrawnSpec } from '../../../src/domain/view-spec';
import { decodeDeck } from '../../../src/spec/deck/decode';
import { encodeDeck } from '../../../src/spec/deck/encode';
import { DEFAULT_CHOROPLETH, DEFAULT_GROWTH } from '../../../src/spec/presets';
import { viewSpec } from '../arbitrary';

const drawn = viewSpec.filter((spec): spec is DrawnSpec => spec.kind !== 'atlas' && spec.kind !== 'table');
const text = fc.string({ maxLength: 60, unit: 'grapheme' });
const words = fc.record({ fr: text, en: text });
const seconds = fc.integer({ min: 3, max: 3600 });
const place = fc.constantFrom<string>('13055', 'amp-zones').filter((id): id is PlaceId => isPlaceId(id));

function figures(kind: 'figure' | 'split', count: number): fc.Arbitrary<DeckScene> {
  const views = fc.array(drawn, { minLength: count, maxLength: count });
  const step: fc.Arbitrary<DeckStep> = fc.oneof(
    fc.constant<DeckStep>({ type: 'play' }),
    views.map((shown): DeckStep => ({ type: 'show', views: shown })),
  );
  const steps = fc.array(step, { maxLength: 4 });
  return fc.record({ kind: fc.constant(kind), title: words, notes: words, seconds, views, steps });
}

const statement: fc.Arbitrary<DeckScene> = fc.record({
  kind: fc.constant('statement' as const),
  title: words,
  notes: words,
  seconds,
  indicator: fc.constantFrom('jobs', 'zone-establishments-jz'),
  place,
  period: fc.constantFrom(null, 2023, 2023.25),
  span: fc.constantFrom(null, [2017, 2023] as const),
  text: words,
});
const wordsScene: fc.Arbitrary<DeckScene> = fc.record({
  kind: fc.constantFrom('chapter' as const, 'text' as const, 'questions' as const),
  title: words,
  notes: words,
  seconds,
  text: words,
});

export const deckArbitrary: fc.Arbitrary<Deck> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,2}$/),
  title: words,
  scenes: fc.array(fc.oneof(figures('figure', 1), figures('split', 2), statement, wordsScene), { maxLength: 6 }),
});

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
