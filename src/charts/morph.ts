import { interpolateString } from 'd3';
import type { Layer, Mark, Scene } from '../domain/scene';
import { identified } from './svg-paint';

/** Numbers of a mark that say where it is and how large. */
const GEOMETRY = [
  'x',
  'y',
  'width',
  'height',
  'cx',
  'cy',
  'r',
  'x1',
  'y1',
  'x2',
  'y2',
  'sizePx',
  'strokeWidth',
] as const;

/** Layers of words: they never slide over each other, the new ones stand at once. */
const STILL: readonly string[] = ['heading', 'source'];

/**
 * Pictures between two scenes of the same kind: marks with the same key in the same layer move and grow, those that only
 * the new scene has come up, the others are gone at once. Colours are names and stay the new scene's (the page eases
 * them).
 * @returns a function of t in 0..1; at 1 it gives `to` itself
 */
export function morph(from: Scene, to: Scene): (t: number) => Scene {
  const before = new Map(
    from.layers.flatMap((layer) =>
      identified(layer.marks).map(({ id, mark }) => [`${layer.name}/${id}`, mark] as const),
    ),
  );
  const layers = to.layers.map((layer) => layerBetween(layer, before));
  return (t) => (t >= 1 ? to : { ...to, layers: layers.map((between) => between(t)) });
}

function layerBetween(layer: Layer, before: ReadonlyMap<string, Mark>): (t: number) => Layer {
  if (STILL.includes(layer.name)) return () => layer;
  const marks = identified(layer.marks).map(({ id, mark }) => markBetween(before.get(`${layer.name}/${id}`), mark));
  return (t) => ({ ...layer, marks: marks.map((between) => between(t)) });
}

function markBetween(from: Mark | undefined, to: Mark): (t: number) => Mark {
  if (from?.type !== to.type || (from.type === 'text' && to.type === 'text' && from.text !== to.text)) {
    return (t) => ({ ...to, opacity: (to.opacity ?? 1) * t });
  }
  const starts: Readonly<Record<string, unknown>> = { ...from };
  const ends: Readonly<Record<string, unknown>> = { ...to };
  const moving = GEOMETRY.flatMap((name) => {
    const [start, end] = [starts[name], ends[name]];
    return typeof start === 'number' && typeof end === 'number' && start !== end ? [{ name, start, end }] : [];
  });
  const path = from.type === 'path' && to.type === 'path' ? pathBetween(from.d, to.d) : null;
  if (moving.length === 0 && path === null) return () => to;
  return (t) => ({
    ...to,
    ...Object.fromEntries(moving.map(({ name, start, end }) => [name, start + (end - start) * t])),
    ...(path === null ? {} : { d: path(t) }),
  });
}

/** Paths of the same commands bend into each other; others cannot. */
function pathBetween(from: string, to: string): ((t: number) => string) | null {
  if (from === to || commandsOf(from) !== commandsOf(to)) return null;
  return interpolateString(from, to);
}

function commandsOf(d: string): string {
  return d.replace(/-?\d*\.?\d+(e-?\d+)?/g, '0');
}
