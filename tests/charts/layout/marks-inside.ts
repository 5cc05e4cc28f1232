import type { Mark, Scene } from '../../../src/domain/scene';
import type { Box } from '../../../src/charts/layout/boxes';
import { textWidthPx } from '../../../src/charts/text-width';

function boxOf(xs: readonly number[], ys: readonly number[]): Box {
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** End points of every command of a path made of M, L and A; the control numbers of an arc are no places. */
function pathBox(d: string): Box {
  const corners = [...d.matchAll(/([MLA])([^MLAZ]*)/g)].flatMap(([, command, numbers = '']) => {
    const all = numbers.split(/[ ,]+/).map(Number);
    return command === 'A' ? [all.slice(-2)] : [all.slice(0, 2)];
  });
  return boxOf(
    corners.map(([x = 0]) => x),
    corners.map(([, y = 0]) => y),
  );
}

/** The room of a mark, px; of text, its line from cap height to baseline. */
export function markBox(mark: Mark): Box {
  switch (mark.type) {
    case 'path':
      return pathBox(mark.d);
    case 'rect':
      return boxOf([mark.x, mark.x + mark.width], [mark.y, mark.y + mark.height]);
    case 'circle':
      return boxOf([mark.cx - mark.r, mark.cx + mark.r], [mark.cy - mark.r, mark.cy + mark.r]);
    case 'rule':
      return boxOf([mark.x1, mark.x2], [mark.y1, mark.y2]);
    case 'text': {
      const width = textWidthPx(mark.text, mark.sizePx, mark.weight, mark.family);
      const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
      return { left, right: left + width, top: mark.y - mark.sizePx * 0.72, bottom: mark.y };
    }
  }
}

/** Marks that leave the picture by more than half a px, or have a coordinate that is no number, in words. */
export function outside(scene: Scene): readonly string[] {
  const edge = 0.5;
  return scene.layers.flatMap((layer) =>
    layer.marks.flatMap((mark) => {
      const { left, right, top, bottom } = markBox(mark);
      const inside = left >= -edge && top >= -edge && right <= scene.widthPx + edge && bottom <= scene.heightPx + edge;
      return inside
        ? []
        : [`${layer.name}: ${mark.type} ${JSON.stringify({ left, right, top, bottom })} ${JSON.stringify(mark)}`];
    }),
  );
}
