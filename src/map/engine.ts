import { LngLat, Map as Engine, setWorkerUrl } from 'maplibre-gl';
import type { ErrorEvent, MapMouseEvent, StyleSpecification } from 'maplibre-gl';
// `?worker&url`, not `?url`: the worker leaves the build as one .js file beside the chunk, which every host serves with
// a type that browsers accept for a module worker.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Camera, SizePx } from './camera';
import './engine.css';
import type { MapInspection } from './inspect';
import { changedStates, type PlaceStates } from './marks';
import { patternImage } from './pattern';
import type { Point, Unavailable } from './props';
import type { MapPlace } from './view';

setWorkerUrl(workerUrl);

const IMAGE_DENSITY = 2;

export interface EngineOptions {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly home: Camera;
  readonly cooperative: boolean;
  /** What becomes of a camera that a gesture asks for. */
  readonly keep: (camera: Camera) => Camera;
}

/**
 * A MapLibre map without its own controls, keyboard, tilt and rotation: those are the page's, or not wanted.
 * @throws where there is no WebGL 2
 */
export function createEngine({ container, style, home, cooperative, keep }: EngineOptions): Engine {
  const engine = new Engine({
    container,
    style,
    center: [...home.center],
    zoom: home.zoom,
    // tests/map/style.test.ts validates every variant.
    validateStyle: false,
    attributionControl: false,
    cooperativeGestures: cooperative,
    keyboard: false,
    boxZoom: false,
    // A double click would pin and unpin on its way.
    doubleClickZoom: false,
    dragRotate: false,
    touchPitch: false,
    maxPitch: 0,
    renderWorldCopies: false,
    fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180,
    transformConstrain: (at, zoom) => {
      const kept = keep({ center: [at.lng, at.lat], zoom });
      return { center: new LngLat(...kept.center), zoom: kept.zoom };
    },
  });
  engine.touchZoomRotate.disableRotation();
  engine.setMissingStyleImageResolver((id) => {
    const image = patternImage(id, IMAGE_DENSITY);
    if (image !== null) engine.addImage(id, image.pixels, { pixelRatio: image.pixelRatio });
  });
  hideFromReaders(engine.getCanvas());
  return engine;
}

/** The picture is not a control: its places are (MapFocus), and they say what it shows. */
function hideFromReaders(canvas: HTMLCanvasElement): void {
  for (const attribute of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(attribute);
  canvas.setAttribute('aria-hidden', 'true');
}

export function cameraOf(engine: Engine): Camera {
  const { lng, lat } = engine.getCenter();
  return { center: [lng, lat], zoom: engine.getZoom() };
}

export function sizeOf(element: HTMLElement): SizePx {
  return [element.clientWidth, element.clientHeight];
}

/** Sets what differs from what is drawn; both sources carry a place under its code. */
export function applyStates(engine: Engine, drawn: PlaceStates, next: PlaceStates): void {
  for (const [id, state] of changedStates(drawn, next)) {
    engine.setFeatureState({ source: 'areas', id }, state);
    engine.setFeatureState({ source: 'points', id }, state);
  }
}

/** The place under a point of the picture: a disc before the area it stands on. */
function codeAt(engine: Engine, at: Point, discs: boolean): string | null {
  const layers = discs ? ['circles-discs', 'areas'] : ['areas'];
  const code: unknown = engine.queryRenderedFeatures([...at], { layers })[0]?.properties['code'];
  return typeof code === 'string' ? code : null;
}

export interface PointerListener {
  /** True while discs are drawn: they are hit before the areas beneath; a ring is not. */
  readonly discs: () => boolean;
  /** Place under a pointer that is not dragging, and where the pointer is, px; null outside of all. */
  readonly hover: (code: string | null, at: Point | null) => void;
  readonly select: (code: string) => void;
}

/** @param isDrawn false while the engine has nothing that could be asked */
export function listenToPointer(engine: Engine, isDrawn: () => boolean, listener: PointerListener): void {
  const under = ({ point }: MapMouseEvent): string | null =>
    isDrawn() ? codeAt(engine, [point.x, point.y], listener.discs()) : null;
  engine.on('mousemove', (event) => {
    if (event.originalEvent.buttons === 0) listener.hover(under(event), [event.point.x, event.point.y]);
  });
  engine.on('mouseout', () => listener.hover(null, null));
  engine.on('click', (event) => {
    const code = under(event);
    if (code !== null) listener.select(code);
  });
}

/** What an error of the engine means: no map at all, or a map without a part. */
export function consequenceOf(event: ErrorEvent, loading: boolean): { fatal: Unavailable } | { lost: string } {
  const source = 'sourceId' in event && typeof event.sourceId === 'string' ? event.sourceId : null;
  if (source === 'areas') return { fatal: 'outlines' };
  if (source === null && loading) return { fatal: 'engine' };
  return { lost: source ?? event.error.message };
}

/** The wheel and one finger belong to the page, or to the map. */
export function setCooperative(engine: Engine | null, cooperative: boolean): void {
  if (cooperative) engine?.cooperativeGestures.enable();
  else engine?.cooperativeGestures.disable();
}

/** Answers of the engine itself, for browser tests. */
export function inspectEngine(engine: Engine, places: readonly MapPlace[], lastPaintMs: number): MapInspection {
  const rendered = (ids: readonly string[], property: string): readonly string[] => {
    const layers = ids.filter((id) => engine.getLayer(id) !== undefined);
    const found = engine.queryRenderedFeatures({ layers }).map((feature) => String(feature.properties[property]));
    return [...new Set(found)].sort();
  };
  return {
    renderedCommunes: rendered(['areas'], 'code'),
    renderedLabels: rendered(['labels', 'labels-pinned'], 'name'),
    featureStates: Object.fromEntries(
      places.map(({ code }) => [code, engine.getFeatureState({ source: 'areas', id: code })]),
    ),
    layerOrder: engine.getLayersOrder(),
    camera: cameraOf(engine),
    isMoving: engine.isMoving(),
    lastPaintMs,
  };
}
