import { isFigureScene, type DeckScene } from '../../../domain/deck';
import type { DrawnSpec } from '../../../domain/view-spec';
import { layoutFigure } from '../../../charts/figure';
import type { Desk } from './tray-context';

const UNSEEN_PX = [480, 270] as const;

/** The figure that a scene without a title is called after. */
export function namingView(scene: DeckScene, { language }: Desk): DrawnSpec | undefined {
  return isFigureScene(scene) && scene.title[language] === '' ? scene.views[0] : undefined;
}

/** What that figure finds; null where there is none, or it cannot be drawn. */
export function findingOf(view: DrawnSpec | undefined, desk: Desk): string | null {
  if (view === undefined || desk.atlas === null) return null;
  const [widthPx, heightPx] = UNSEEN_PX;
  const { theme, language, speech } = desk;
  const frame = { widthPx, heightPx, textScale: 1, interactive: false, chrome: 'none', theme, language } as const;
  return layoutFigure(desk.atlas, view, frame, speech)?.caption.title ?? null;
}

/** "12 min 30 s" of a number of seconds. */
export function durationOf(seconds: number, { words }: Desk): string {
  const whole = Math.round(seconds);
  return words.duration(Math.floor(whole / 60), whole % 60);
}
