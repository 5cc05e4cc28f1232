import type { Inner } from '../layout/chrome';

export interface Cell {
  readonly column: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A panel reads best about this much wider than high, and not below these sizes, em. */
const SHAPE = 1.5;
const LEAST_WIDTH_EM = 9;
const LEAST_HEIGHT_EM = 6;
const GAP_EM = 1.1;

/** Cells of equal size for as many panels as have room, in reading order, their shape nearest to what reads best. */
export function gridOf(count: number, room: Inner, em: number): readonly Cell[] {
  const gap = GAP_EM * em;
  const mostColumns = Math.max(1, Math.floor((room.width + gap) / (LEAST_WIDTH_EM * em + gap)));
  const mostRows = Math.max(1, Math.floor((room.height + gap) / (LEAST_HEIGHT_EM * em + gap)));
  const shown = Math.min(count, mostColumns * mostRows);
  const sizeOf = (columns: number): { width: number; height: number; rows: number } => {
    const rows = Math.ceil(shown / columns);
    return { width: (room.width + gap) / columns - gap, height: (room.height + gap) / rows - gap, rows };
  };
  const distance = (columns: number): number => {
    const { width, height } = sizeOf(columns);
    return Math.abs(Math.log(width / height / SHAPE));
  };
  const candidates = Array.from({ length: mostColumns }, (_, index) => index + 1).filter(
    (columns) => sizeOf(columns).rows <= mostRows,
  );
  const columns = candidates.toSorted((a, b) => distance(a) - distance(b))[0] ?? 1;
  const { width, height } = sizeOf(columns);
  return Array.from({ length: shown }, (_, index): Cell => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return { column, row, x: room.x + column * (width + gap), y: room.y + row * (height + gap), width, height };
  });
}
