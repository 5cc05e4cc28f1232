import { plannedSeconds, type Deck } from '../domain/deck';

/** The stop-watch of a talk. Times are those of the machine's clock, which all windows of a talk share. */
export interface TalkClock {
  /** Since when it runs; null = held. */
  readonly sinceMs: number | null;
  /** Measured before `sinceMs`. */
  readonly heldMs: number;
  /** What the watch showed when the scene on the wall came. */
  readonly sceneMs: number;
  /** Scene, from 0, at which it began: the plan counts from there. */
  readonly fromScene: number;
}

export function startedAt(nowMs: number, scene: number): TalkClock {
  return { sinceMs: nowMs, heldMs: 0, sceneMs: 0, fromScene: scene };
}

/** Never negative, whatever somebody did to the clock of the machine. */
export function elapsedMs({ sinceMs, heldMs }: TalkClock, nowMs: number): number {
  return heldMs + (sinceMs === null ? 0 : Math.max(0, nowMs - sinceMs));
}

export function inSceneMs(clock: TalkClock, nowMs: number): number {
  return Math.max(0, elapsedMs(clock, nowMs) - clock.sceneMs);
}

export function held(clock: TalkClock, nowMs: number): TalkClock {
  return { ...clock, sinceMs: null, heldMs: elapsedMs(clock, nowMs) };
}

export function resumed(clock: TalkClock, nowMs: number): TalkClock {
  return clock.sinceMs === null ? { ...clock, sinceMs: nowMs } : clock;
}

/** The watch as another scene comes to the wall. */
export function atNewScene(clock: TalkClock, nowMs: number): TalkClock {
  return { ...clock, sceneMs: elapsedMs(clock, nowMs) };
}

/** Planned seconds of all scenes before this one, from 0. */
export function plannedBefore({ scenes }: Deck, scene: number): number {
  return plannedSeconds(scenes.slice(0, Math.max(0, scene)));
}

/**
 * Seconds ahead of the plan (positive) or behind it (negative): how far the watch is from the time planned for the scene
 * on the wall. 0 while it is within that time. Whole seconds.
 */
export function pace(deck: Deck, clock: TalkClock, scene: number, nowMs: number): number {
  const start = plannedBefore(deck, scene) - plannedBefore(deck, clock.fromScene);
  const end = start + (deck.scenes[scene]?.seconds ?? 0);
  const elapsed = Math.floor(elapsedMs(clock, nowMs) / 1000);
  if (elapsed < start) return start - elapsed;
  return elapsed > end ? end - elapsed : 0;
}
