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

/** Outlines as marks, to be drawn over everything: casing first, then the line; the focus on top. */
export function outlineMarks(
  highlights: readonly Highlight[],
  thin: boolean,
  focused: Mark | undefined,
): readonly { readonly id: string; readonly mark: Mark }[] {
  const lines = highlights.flatMap(({ id, kind, mark, raised, stroke }) => {
    if (raised) return [{ id, mark: outlineOf(mark, stroke, (mark.strokeWidth ?? 1) + 2) }];
    if (thin) return [{ id, mark: outlineOf(mark, stroke, 1.25) }];
    const casing = outlineOf(mark, kind === 'lit' ? 'accent' : 'paper', 5.5);
    return [
      { id: `${id}/casing`, mark: casing },
      { id, mark: outlineOf(mark, stroke, kind === 'lit' ? 1.75 : 3) },
    ];
  });
  if (focused === undefined || focused.type === 'text') return lines;
  return [
    ...lines,
    { id: 'focus/casing', mark: outlineOf(focused, 'paper', 7) },
    { id: 'focus', mark: outlineOf(focused, 'focus', 3) },
  ];
}

/** The shape alone: what it says and where it points stays with the mark itself. */
function outlineOf(mark: Mark, stroke: string, strokeWidth: number): Mark {
  const { key: _key, label: _label, at: _at, className: _className, opacity: _opacity, ...shape } = mark;
  return { ...shape, fill: 'none', stroke, strokeWidth };
}
