import {
  cameraAfter,
  cameraOf,
  dragged,
  framingOf,
  nearer,
  WHOLE,
  type Camera,
  type Finger,
} from '../../../charts/analysis/map-camera';
import type { MapProjection, Rectangle } from '../../../charts/layout/map-projection';
import type { PairSpec } from '../../../domain/analysis-spec';

/** What is kept in the address once the hands rest. */
export type Rest = Partial<Pick<PairSpec, 'divider' | 'framing'>>;

/** Where the maps are now, px on the screen; null: none is drawn. */
export interface Ground {
  readonly spec: PairSpec;
  readonly rooms: readonly [Rectangle, Rectangle];
  /** The whole in the first room. */
  readonly base: MapProjection;
}

/** A pointer that moved less than this has clicked, px. */
const LEAST_DRAG_PX = 4;
/** Two clicks within this time, at about the same place, are a double one: the wheel of a mouse for those who have none. */
const DOUBLE_MS = 350;
const DOUBLE_PX = 24;
/** The address follows once nothing moved for this long: browsers refuse an address that changes with every pixel. */
const REST_MS = 200;

/** The divider is moved by itself. */
function isHandle({ target }: Event): boolean {
  return target instanceof Element && target.closest('[role=slider]') !== null;
}

/** Turns what a mouse, fingers and keys do to two maps into one camera and one divider. */
export class MapHands {
  /** While it moves; at rest the view has it. */
  camera = $state.raw<Camera | null>(null);
  divider = $state.raw<number | null>(null);
  readonly #ground: () => Ground | null;
  readonly #keep: (rest: Rest) => void;
  readonly #fingers = new Map<number, Finger>();
  #dragged = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tap: { readonly x: number; readonly y: number; readonly ms: number } | null = null;

  constructor(ground: () => Ground | null, keep: (rest: Rest) => void) {
    this.#ground = ground;
    this.#keep = keep;
  }

  /** The click that ends a drag pins nothing. */
  get hasDragged(): boolean {
    return this.#dragged;
  }

  /** Two fingers move the maps, never the page. */
  get hasTwoFingers(): boolean {
    return this.#fingers.size > 1;
  }

  wheel(event: WheelEvent): void {
    const at = this.#placeOf(event);
    if (at === null) return;
    const now = this.#now();
    const next = nearer(now, Math.exp(-event.deltaY * 0.002), at);
    // At its bounds the page scrolls on.
    if (next.zoom === now.zoom) return;
    event.preventDefault();
    this.#moveTo(next);
  }

  down(event: PointerEvent): void {
    if (this.#fingers.size === 0) this.#dragged = false;
    const room = isHandle(event) ? null : this.#roomUnder(event);
    if (event.button !== 0 || room === null || this.#fingers.size > 1) return;
    this.#fingers.set(event.pointerId, { x: event.clientX, y: event.clientY, room });
  }

  move(event: PointerEvent): void {
    const finger = this.#fingers.get(event.pointerId);
    if (finger === undefined) return;
    const now = this.#now();
    if (this.#fingers.size === 1 && now.zoom === 1) return;
    const next = { ...finger, x: event.clientX, y: event.clientY };
    if (!this.#dragged && Math.hypot(next.x - finger.x, next.y - finger.y) < LEAST_DRAG_PX) return;
    const before = [...this.#fingers.values()];
    this.#fingers.set(event.pointerId, next);
    this.#dragged = true;
    this.#moveTo(dragged(now, before, [...this.#fingers.values()]));
  }

  up(event: PointerEvent): void {
    this.#fingers.delete(event.pointerId);
  }

  /** The second of two clicks draws the map nearer; what the first one pinned, the second lets go. */
  click(event: MouseEvent): void {
    const at = this.#dragged || isHandle(event) ? null : this.#placeOf(event);
    const last = this.#tap;
    this.#tap = at === null ? null : { x: event.clientX, y: event.clientY, ms: event.timeStamp };
    if (at === null || last === null || event.timeStamp - last.ms > DOUBLE_MS) return;
    if (Math.hypot(event.clientX - last.x, event.clientY - last.y) > DOUBLE_PX) return;
    this.#tap = null;
    this.#moveTo(nearer(this.#now(), 2, at));
  }

  key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof SVGElement)) return;
    const next = cameraAfter(this.#now(), event.key, event.shiftKey);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.#moveTo(next);
  }

  zoomBy(factor: number): void {
    this.#moveTo(nearer(this.#now(), factor));
  }

  showWhole(): void {
    this.#moveTo(WHOLE);
  }

  moveDivider(to: number): void {
    this.divider = to;
    this.#restLater();
  }

  /** What moved and did not come to rest is forgotten. */
  leave(): void {
    clearTimeout(this.#timer);
  }

  #now(): Camera {
    if (this.camera !== null) return this.camera;
    const ground = this.#ground();
    return ground === null ? WHOLE : cameraOf(ground.spec.framing, ground.base, ground.rooms[0]);
  }

  #moveTo(camera: Camera): void {
    this.camera = camera;
    this.#restLater();
  }

  #restLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#rest(), REST_MS);
  }

  #rest(): void {
    // A finger that stays in one place has not let go.
    if (this.#fingers.size > 0) {
      this.#restLater();
      return;
    }
    const ground = this.#ground();
    const { camera, divider } = this;
    this.#keep({
      ...(divider === null ? {} : { divider }),
      ...(camera === null || ground === null ? {} : { framing: framingOf(camera, ground.base, ground.rooms[0]) }),
    });
    this.camera = null;
    this.divider = null;
  }

  /** The room that an event is in, whatever lies over it: a tip, the divider. */
  #roomUnder({ clientX: x, clientY: y }: MouseEvent): Rectangle | null {
    const isIn = (one: Rectangle): boolean =>
      x >= one.x && x <= one.x + one.width && y >= one.y && y <= one.y + one.height;
    return this.#ground()?.rooms.find(isIn) ?? null;
  }

  /** Where an event is in its room, from the middle, in widths and heights of it; null: beside the maps. */
  #placeOf(event: MouseEvent): readonly [number, number] | null {
    const room = this.#roomUnder(event);
    if (room === null) return null;
    return [(event.clientX - room.x) / room.width - 0.5, (event.clientY - room.y) / room.height - 0.5];
  }
}
