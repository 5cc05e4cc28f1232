import type { Mark, Scene } from '../domain/scene';
import { pinPaint } from './paint';

export type HighlightKind = 'lit' | 'pin' | 'focus';

/** A copy of a mark's outline, drawn over everything so that no neighbour hides it. */
export interface Highlight {
  readonly id: string;
  readonly kind: HighlightKind;
  readonly mark: Mark;
  /** A mark without area (a line of a chart) is raised in its own colour instead of outlined. */
  readonly raised: boolean;
  readonly stroke: string;
}

/** Above this many lit keys (a class, a filter) the others fade instead, and outlines stay thin. */
export const FEW = 3;

function hasArea(mark: Mark): boolean {
  return mark.type !== 'rule' && mark.fill !== 'none' && (mark.fill !== undefined || mark.stroke === undefined);
}

/** Outlines of lit and pinned keys; a scene that draws its pins itself (a layer named `pins`) gets none for them. */
export function highlightsOf(
  scene: Scene,
  lit: ReadonlySet<string>,
  selected: ReadonlyMap<string, number>,
): readonly Highlight[] {
  const drawsPins = scene.layers.some((layer) => layer.name === 'pins');
  const found: Highlight[] = [];
  if (lit.size === 0 && (drawsPins || selected.size === 0)) return found;
  for (const layer of scene.layers) {
    if (layer.name === 'pins') continue;
    for (const [index, mark] of layer.marks.entries()) {
      // An invisible target stands for the marks that it covers: they are outlined, it is tinted.
      if (mark.key === undefined || mark.type === 'text' || mark.opacity === 0) continue;
      const id = `${layer.name}/${index}`;
      const raised = !hasArea(mark);
      const pin = selected.get(mark.key);
      if (pin !== undefined && !drawsPins && !raised)
        found.push({ id: `pin/${id}`, kind: 'pin', mark, raised, stroke: pinPaint(pin) });
      if (lit.has(mark.key))
        found.push({ id: `lit/${id}`, kind: 'lit', mark, raised, stroke: raised ? (mark.stroke ?? 'ink') : 'ink' });
    }
  }
  return found;
}

/** True where the lit keys are a group and at least one is drawn here: then the others fade. */
export function fadesOthers(scene: Scene, lit: ReadonlySet<string>): boolean {
  if (lit.size <= FEW) return false;
  return scene.layers.some((layer) => layer.marks.some((mark) => mark.key !== undefined && lit.has(mark.key)));
}
