import { framing, MAX_ZOOM, type Framing } from '../../domain/framing';
import { projectionOf, type MapProjection, type Rectangle } from '../layout/map-projection';
import { lonLatAt } from './map-scales';

/** How far a map is drawn near, and how far its middle is moved, in widths and heights of its room. */
export interface Camera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export const WHOLE: Camera = { zoom: 1, x: 0, y: 0 };

function middleOf({ x, y, width, height }: Rectangle): readonly [number, number] {
  return [x + width / 2, y + height / 2];
}

/** The camera that shows a part of the map in a room of any shape. */
export function cameraOf(part: Framing | null, base: MapProjection, room: Rectangle): Camera {
  if (part === null) return WHOLE;
  const { centre, zoom } = part;
  const [[x, y], [middleX, middleY]] = [base.point(centre), middleOf(room)];
  return held({ zoom, x: ((middleX - x) * zoom) / room.width, y: ((middleY - y) * zoom) / room.height });
}

/** What the camera shows, wherever it is shown; null: the whole. */
export function framingOf({ zoom, x, y }: Camera, base: MapProjection, room: Rectangle): Framing | null {
  const [middleX, middleY] = middleOf(room);
  const centre = lonLatAt(base, [middleX - (x * room.width) / zoom, middleY - (y * room.height) / zoom]);
  return framing(...centre, zoom);
}

/** The projection as the camera sees it: lines and type keep their size, since the map is laid out anew. */
export function seenBy(base: MapProjection, { zoom, x, y }: Camera, room: Rectangle): MapProjection {
  const [middleX, middleY] = middleOf(room);
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

/** A finger on the map: px on the screen, and the room that it went down in. */
export interface Finger {
  readonly x: number;
  readonly y: number;
  readonly room: Rectangle;
}

/** One finger moves the map; two draw it nearer or further as well, about the middle between them. */
export function dragged(camera: Camera, before: readonly Finger[], after: readonly Finger[]): Camera {
  const [from, to] = [middleBetween(before), middleBetween(after)];
  return moved(nearer(camera, spreadOf(after) / spreadOf(before), from), [to[0] - from[0], to[1] - from[1]]);
}

/** In widths and heights of the room, from its middle. */
function middleBetween(fingers: readonly Finger[]): readonly [number, number] {
  const mean = (of: (finger: Finger) => number): number => fingers.map(of).reduce((a, b) => a + b, 0) / fingers.length;
  return [
    mean(({ x, room }) => (x - room.x) / room.width - 0.5),
    mean(({ y, room }) => (y - room.y) / room.height - 0.5),
  ];
}

/** How far two fingers are from each other, px; never nothing. */
function spreadOf([one, other]: readonly Finger[]): number {
  return one === undefined || other === undefined ? 1 : Math.max(1, Math.hypot(one.x - other.x, one.y - other.y));
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
