import type { Mark } from '../../domain/scene';
import { textWidthPx } from '../text-width';
import type { Rectangle } from '../layout/map-projection';

type Px = readonly [number, number];

interface Side {
  readonly isInside: (point: Px) => boolean;
  readonly crossing: (a: Px, b: Px) => Px;
}

function sidesOf({ x, y, width, height }: Rectangle): readonly Side[] {
  const vertical = (at: number, isInside: (value: number) => boolean): Side => ({
    isInside: ([px]) => isInside(px),
    crossing: ([ax, ay], [bx, by]) => [at, ay + ((by - ay) * (at - ax)) / (bx - ax)],
  });
  const horizontal = (at: number, isInside: (value: number) => boolean): Side => ({
    isInside: ([, py]) => isInside(py),
    crossing: ([ax, ay], [bx, by]) => [ax + ((bx - ax) * (at - ay)) / (by - ay), at],
  });
  return [
    vertical(x, (value) => value >= x),
    vertical(x + width, (value) => value <= x + width),
    horizontal(y, (value) => value >= y),
    horizontal(y + height, (value) => value <= y + height),
  ];
}

/** Sutherland and Hodgman: a ring cut at each side in turn. */
function clipRing(ring: readonly Px[], sides: readonly Side[]): readonly Px[] {
  return sides.reduce<readonly Px[]>(
    (points, { isInside, crossing }) =>
      points.flatMap((point, index) => {
        const before = points[index - 1] ?? points.at(-1) ?? point;
        if (isInside(point)) return isInside(before) ? [point] : [crossing(before, point), point];
        return isInside(before) ? [crossing(before, point)] : [];
      }),
    ring,
  );
}

/** An open line as the pieces of it that are inside. */
function clipLine(line: readonly Px[], sides: readonly Side[]): readonly (readonly Px[])[] {
  return sides.reduce<readonly (readonly Px[])[]>(
    (lines, { isInside, crossing }) =>
      lines.flatMap((points) => {
        const pieces: Px[][] = [];
        let piece: Px[] | null = null;
        for (const [index, point] of points.entries()) {
          const before = points[index - 1];
          if (before !== undefined && isInside(before) !== isInside(point)) {
            const edge = crossing(before, point);
            if (isInside(point)) pieces.push((piece = [edge]));
            else piece?.push(edge);
          }
          if (!isInside(point)) piece = null;
          else if (piece === null) pieces.push((piece = [point]));
          else piece.push(point);
        }
        return pieces.filter(({ length }) => length > 1);
      }),
    [line],
  );
}

const write = (points: readonly Px[]): string =>
  `M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`;

/** A path of straight lines (`M`, `L`, `Z`, absolute) cut to a rectangle; empty where nothing of it is inside. */
export function clipPath(d: string, room: Rectangle): string {
  const sides = sidesOf(room);
  return (d.match(/M[^M]*/g) ?? [])
    .map((part) => {
      const points = [...part.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map((match): Px => [
        Number(match[1]),
        Number(match[2]),
      ]);
      if (!part.trimEnd().endsWith('Z')) return clipLine(points, sides).map(write).join('');
      const ring = clipRing(points, sides);
      return ring.length < 3 ? '' : `${write(ring)}Z`;
    })
    .join('');
}

/** Marks of a map that lie in a rectangle: outlines cut at its edge, circles, markers and names whole or not at all. */
export function clipMarks(marks: readonly Mark[], room: Rectangle): readonly Mark[] {
  const [right, bottom] = [room.x + room.width, room.y + room.height];
  const holds = (x: number, y: number): boolean => x >= room.x && x <= right && y >= room.y && y <= bottom;
  const clamp = ([x, y]: Px): Px => [Math.min(right, Math.max(room.x, x)), Math.min(bottom, Math.max(room.y, y))];
  return marks.flatMap((mark): readonly Mark[] => {
    switch (mark.type) {
      case 'path': {
        // A marker has arcs or is small: it stands where its first point does.
        const isMarker = mark.key !== undefined && mark.at === undefined;
        const [, x = '', y = ''] = /^M(-?[\d.]+)[ ,](-?[\d.]+)/.exec(mark.d) ?? [];
        if (isMarker) return holds(Number(x), Number(y)) ? [mark] : [];
        const d = clipPath(mark.d, room);
        return d === '' ? [] : [{ ...mark, d, ...(mark.at === undefined ? {} : { at: clamp(mark.at) }) }];
      }
      case 'circle':
        return holds(mark.cx, mark.cy) ? [mark] : [];
      case 'text': {
        const half = textWidthPx(mark.text, mark.sizePx, mark.weight ?? 400);
        const left = mark.x - (mark.anchor === 'start' ? 0 : mark.anchor === 'end' ? half : half / 2);
        return holds(left, mark.y - mark.sizePx) && holds(left + half, mark.y) ? [mark] : [];
      }
      default:
        return [mark];
    }
  });
}
