import type { RectMark } from '../../domain/scene';

/** An invisible rectangle that pointer and keyboard reach, wider than the mark it stands for. */
export function target(
  [x, y, width, height]: readonly [number, number, number, number],
  datum: { readonly key: string; readonly label: string; readonly at: readonly [number, number] },
): RectMark {
  return { type: 'rect', x, y, width, height, fill: 'card', opacity: 0, className: 'target', ...datum };
}
