import type { Atlas } from '../../domain/atlas';
import { isFigureScene, type Deck, type DeckScene, type StatementDeckScene } from '../../domain/deck';
import { fitFigure } from '../fit';
import { Judge } from '../judge';
import type { Ignored } from '../parameters';

/**
 * What a scene asks for, in its steps too, that the atlas does not have: indicators, places, periods and filters, each
 * once. An atlas without any indicator (its index failed to load) judges nothing.
 */
export function unknownIn(scene: DeckScene, atlas: Atlas): readonly Ignored[] {
  if (atlas.indicators.size === 0) return [];
  if (scene.kind === 'statement') return unknownOfStatement(scene, atlas);
  if (!isFigureScene(scene)) return [];
  const views = [...scene.views, ...scene.steps.flatMap((step) => (step.type === 'show' ? step.views : []))];
  const all = views.flatMap((view) => fitFigure(view, atlas).ignored);
  return [...new Map(all.map((one) => [`${one.key}=${one.found}`, one])).values()];
}

/** The same for every scene that lacks something, by its number from 1. */
export function unknownInDeck(deck: Deck, atlas: Atlas): ReadonlyMap<number, readonly Ignored[]> {
  const scenes = deck.scenes.map((scene, index) => [index + 1, unknownIn(scene, atlas)] as const);
  return new Map(scenes.filter(([, unknown]) => unknown.length > 0));
}

function unknownOfStatement({ indicator, place, period, span }: StatementDeckScene, atlas: Atlas): readonly Ignored[] {
  const judge = new Judge(atlas);
  judge.fitPlaces([place]);
  if (judge.keeps(judge.hasIndicator(indicator, null), 'indicateur', indicator)) {
    judge.fitPeriod(period, indicator, 'annee');
    judge.fitSpan(span, indicator, 'periode');
  }
  return judge.ignored;
}
