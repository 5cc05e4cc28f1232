import { isFigureScene, type DeckScene } from '../../../domain/deck';
import { layoutFigure } from '../../../charts/figure';
import type { Desk } from './tray-context';

const UNSEEN_PX = [480, 270] as const;

/** What a scene is called in the list: its title, else what its first figure finds, else its kind. */
export function sceneName(scene: DeckScene, desk: Desk): string {
  const title = scene.title[desk.language];
  if (title !== '') return title;
  const view = isFigureScene(scene) ? scene.views[0] : undefined;
  if (view === undefined || desk.atlas === null) return desk.words.kinds[scene.kind];
  const [widthPx, heightPx] = UNSEEN_PX;
  const { theme, language, speech } = desk;
  const frame = { widthPx, heightPx, textScale: 1, interactive: false, chrome: 'none', theme, language } as const;
  return layoutFigure(desk.atlas, view, frame, speech)?.caption.title ?? desk.words.kinds[scene.kind];
}

/** "12 min 30 s" of a number of seconds. */
export function durationOf(seconds: number, { words }: Desk): string {
  const whole = Math.round(seconds);
  return words.duration(Math.floor(whole / 60), whole % 60);
}
