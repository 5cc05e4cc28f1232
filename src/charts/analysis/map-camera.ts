import { projectionOf, type MapProjection, type Rectangle } from '../layout/map-projection';

/** How far a map is drawn near, and how far its middle is moved, in widths and heights of its room. */
export interface Camera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export const WHOLE: Camera = { zoom: 1, x: 0, y: 0 };
export const MAX_ZOOM = 12;

/** The projection as the camera sees it: lines and type keep their size, since the map is laid out anew. */
export function seenBy(base: MapProjection, { zoom, x, y }: Camera, room: Rectangle): MapProjection {
  const [middleX, middleY] = [room.x + room.width / 2, room.y + room.height / 2];
  return projectionOf(base.scale * zoom, [
    middleX + (base.translate[0] - middleX) * zoom + x * room.width,
    middleY + (base.translate[1] - middleY) * zoom + y * room.height,
  ]);
}

/** Within its bounds: never further than the whole, never past the edge of it. */
export function held({ zoom, x, y }: Camera): Camera {
  const near = Math.min(MAX_ZOOM, Math.max(1, zoom));
  const most = (near - 1) / 2;
  const within = (value: number): number => Math.min(most, Math.max(-most, value)) + 0;
  return { zoom: near, x: within(x), y: within(y) };
}

/** Nearer by a factor about a point, which stays where it is; in widths and heights from the middle. */
export function nearer(camera: Camera, factor: number, [atX, atY]: readonly [number, number] = [0, 0]): Camera {
  const zoom = Math.min(MAX_ZOOM, Math.max(1, camera.zoom * factor));
  const by = zoom / camera.zoom;
  return held({ zoom, x: atX - (atX - camera.x) * by, y: atY - (atY - camera.y) * by });
}

export function moved({ zoom, x, y }: Camera, [byX, byY]: readonly [number, number]): Camera {
  return held({ zoom, x: x + byX, y: y + byY });
}

/** What a key does to the camera: + and - zoom, 0 shows the whole, arrows with Shift move; null: nothing. */
export function cameraAfter(camera: Camera, key: string, isShift: boolean): Camera | null {
  const arrows: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [0.15, 0],
    ArrowRight: [-0.15, 0],
    ArrowUp: [0, 0.15],
    ArrowDown: [0, -0.15],
  };
  const arrow = arrows[key];
  if (arrow !== undefined) return isShift ? moved(camera, arrow) : null;
  if (key === '+' || key === '=') return nearer(camera, 1.5);
  if (key === '-') return nearer(camera, 1 / 1.5);
  return key === '0' ? WHOLE : null;
}
