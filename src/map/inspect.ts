import type { Camera } from './camera';
import type { PlaceState } from './marks';

/** What the engine says it draws: browser tests ask it, not pixels. */
export interface MapInspection {
  /** Codes of the communes on screen, sorted. */
  readonly renderedCommunes: readonly string[];
  /** Names on screen after collision, sorted. */
  readonly renderedLabels: readonly string[];
  readonly featureStates: Readonly<Record<string, Partial<PlaceState>>>;
  readonly layerOrder: readonly string[];
  readonly camera: Camera;
  /** True until a movement has ended: a test waits for it, not for a time. */
  readonly isMoving: boolean;
  /** Main-thread time of the last change of year, indicator or selection, ms. */
  readonly lastPaintMs: number;
}

/** The test hook: `document.querySelector('[data-map]').phareInspect()`. */
export interface InspectableMap {
  phareInspect(): MapInspection;
}

export function exposeInspection(element: HTMLElement, inspect: () => MapInspection): void {
  Object.assign(element, { phareInspect: inspect } satisfies InspectableMap);
}
