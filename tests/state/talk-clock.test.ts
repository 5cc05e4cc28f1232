import { describe, expect, it } from 'vitest';
import type { Deck, DeckScene } from '../../src/domain/deck';
import {
  atNewScene,
  elapsedMs,
  held,
  inSceneMs,
  pace,
  plannedBefore,
  resumed,
  startedAt,
} from '../../src/state/talk-clock';

const NOTHING = { fr: '', en: '' };
const lasting = (seconds: number): DeckScene => ({
  kind: 'chapter',
  title: NOTHING,
  notes: NOTHING,
  text: NOTHING,
  seconds,
});
const deck: Deck = { id: 'a', title: NOTHING, scenes: [lasting(20), lasting(60), lasting(30)] };

describe('the stop-watch of a talk', () => {
  it('stands still while it is held, and goes on from there', () => {
    const stopped = held(startedAt(1000, 0), 6000);
    expect(elapsedMs(stopped, 60_000)).toBe(5000);
    expect(elapsedMs(resumed(stopped, 60_000), 62_000)).toBe(7000);
  });

  it('counts the time in a scene from when it came, pauses left out', () => {
    const second = atNewScene(startedAt(0, 0), 30_000);
    expect(inSceneMs(second, 42_000)).toBe(12_000);
    expect(inSceneMs(resumed(held(second, 42_000), 100_000), 101_000)).toBe(13_000);
  });

  it('shows no time before its start where the clock of the machine was put back', () => {
    expect(elapsedMs(startedAt(5000, 0), 1000)).toBe(0);
    expect(inSceneMs(startedAt(5000, 0), 1000)).toBe(0);
  });
});

describe('the pace of a talk', () => {
  it('knows what was planned before a scene', () => {
    expect([0, 1, 2, 3].map((scene) => plannedBefore(deck, scene))).toEqual([0, 20, 80, 110]);
  });

  // The second scene is planned from 20 s to 80 s.
  it.each([
    [5, 15],
    [19, 1],
    [20, 0],
    [80, 0],
    [81, -1],
    [200, -120],
  ])('in the second scene after %i s: %i s ahead', (seconds, expected) => {
    expect(pace(deck, startedAt(0, 0), 1, seconds * 1000)).toBe(expected);
  });

  it('counts the plan from the scene in which the watch began', () => {
    // Begun with the second scene: the third is planned from 60 s to 90 s.
    expect(pace(deck, startedAt(0, 1), 2, 50_000)).toBe(10);
    expect(pace(deck, startedAt(0, 1), 2, 100_000)).toBe(-10);
  });
});
