import fc from 'fast-check';
import type { Deck, DeckScene, DeckStep } from '../../../src/domain/deck';
import { isPlaceId, type PlaceId } from '../../../src/domain/place';
import type { DrawnSpec } from '../../../src/domain/view-spec';
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

/** Every well-formed deck, whether or not an atlas has what its views show. */
export const deckArbitrary: fc.Arbitrary<Deck> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,2}$/),
  title: words,
  scenes: fc.array(fc.oneof(figures('figure', 1), figures('split', 2), statement, wordsScene), { maxLength: 6 }),
});
