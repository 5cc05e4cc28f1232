import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/domain/atlas';
import type { Deck, DeckScene } from '../../src/domain/deck';
import { isPlaceId } from '../../src/domain/place';
import type { ChoroplethSpec } from '../../src/domain/view-spec';
import { DEFAULT_CHOROPLETH } from '../../src/spec/presets';
import { Presentation } from '../../src/state/presentation.svelte';
import { Talk, type TalkChannel } from '../../src/state/talk.svelte';
import type { Role } from '../../src/state/talk-message';

const NOTHING = { fr: '', en: '' };
const figure: DeckScene = {
  kind: 'figure',
  title: NOTHING,
  notes: NOTHING,
  seconds: 10,
  views: [DEFAULT_CHOROPLETH],
  steps: [],
};
const deck: Deck = { id: 'a', title: NOTHING, scenes: [figure, figure, figure, figure] };
const atlas: Atlas = {
  indicators: new Map(),
  places: new Map(),
  resources: new Map(),
  tables: new Map(),
  errors: new Map(),
  communes: null,
  zones: null,
};
const MARSEILLE: ChoroplethSpec = { ...DEFAULT_CHOROPLETH, places: ['13055'].filter(isPlaceId) };

/** The windows of one talk, and the post between them, which takes its time. */
class Room {
  readonly windows: TalkWindow[] = [];
  readonly #post: (() => void)[] = [];

  open(role: Role, name: string): TalkWindow {
    const presentation = new Presentation(deck, atlas);
    const channel: TalkChannel = {
      onmessage: null,
      postMessage: (data) => {
        for (const other of this.windows)
          if (other.channel !== channel)
            this.#post.push(() =>
              other.channel.onmessage?.(new MessageEvent('message', { data: structuredClone(data) })),
            );
      },
    };
    const play = (on: boolean): void => void (presentation.playing = on);
    const talk = new Talk({ role, presentation, channel, name, play });
    const opened = { presentation, channel, talk };
    this.windows.push(opened);
    talk.enter();
    return opened;
  }

  close(closed: TalkWindow): void {
    closed.talk.leave();
    this.windows.splice(this.windows.indexOf(closed), 1);
  }

  /** @param most letters that are delivered, in their order */
  deliver(most = Infinity): void {
    for (let count = 0; count < most; count += 1) {
      const letter = this.#post.shift();
      if (letter === undefined) return;
      letter();
    }
  }

  pair(): readonly [TalkWindow, TalkWindow] {
    const pair = [this.open('wall', 'w'), this.open('speaker', 's')] as const;
    this.deliver();
    return pair;
  }
}

interface TalkWindow {
  readonly presentation: Presentation;
  readonly channel: TalkChannel;
  readonly talk: Talk;
}

function stateOf({ presentation, talk }: TalkWindow) {
  const { position, black, playing, live } = presentation;
  return { position, black, playing, live, clock: talk.clock };
}

type Act = (presentation: Presentation) => void;
const ACTS: readonly Act[] = [
  (presentation) => presentation.next(),
  (presentation) => presentation.previous(),
  (presentation) => presentation.jump(3),
  (presentation) => void (presentation.black = !presentation.black),
  (presentation) => void (presentation.playing = !presentation.playing),
  (presentation) => presentation.explore(0, MARSEILLE),
  (presentation) => presentation.restore(),
];

describe('two windows of a talk', () => {
  it('follow each other in both directions', () => {
    const room = new Room();
    const [wall, speaker] = room.pair();
    expect([wall.talk.accompanied, speaker.talk.accompanied]).toEqual([true, true]);
    wall.presentation.next();
    wall.presentation.explore(0, MARSEILLE);
    wall.talk.notice(1000);
    room.deliver();
    expect(speaker.presentation.position).toEqual({ scene: 1, step: 0 });
    expect(speaker.presentation.live).toEqual([MARSEILLE]);
    expect(speaker.presentation.exploring).toBe(true);
    speaker.presentation.black = true;
    speaker.talk.notice(2000);
    room.deliver();
    expect(stateOf(wall)).toEqual(stateOf(speaker));
    expect(wall.presentation.black).toBe(true);
  });

  it('tell a window that opens later how things stand, and miss one that has closed', () => {
    const room = new Room();
    const [wall, speaker] = room.pair();
    speaker.presentation.jump(2);
    speaker.talk.notice(1000);
    room.deliver();
    room.close(wall);
    room.deliver();
    expect(speaker.talk.accompanied).toBe(false);
    const again = room.open('wall', 'w2');
    room.deliver();
    expect(speaker.talk.accompanied).toBe(true);
    expect(stateOf(again)).toEqual(stateOf(speaker));
    expect(again.presentation.position.scene).toBe(2);
    expect(again.talk.clock?.sinceMs).toBe(1000);
  });

  it('are not moved by what is no message', () => {
    const room = new Room();
    const [wall] = room.pair();
    const before = stateOf(wall);
    for (const data of [null, 'next', { mark: 'phare-talk-1', type: 'state' }, [], 7])
      wall.channel.onmessage?.(new MessageEvent('message', { data }));
    expect(stateOf(wall)).toEqual(before);
  });

  it('agree in the end, whatever each does and however slow the post is', () => {
    const step = fc.tuple(fc.nat(2), fc.nat(ACTS.length - 1), fc.nat(3));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const room = new Room();
        room.pair();
        room.open('speaker', 't');
        steps.forEach(([at, act, delivered], index) => {
          const window = room.windows[at];
          if (window === undefined) return;
          ACTS[act]?.(window.presentation);
          window.talk.notice(index * 1000);
          room.deliver(delivered);
        });
        room.deliver();
        const [first, ...others] = room.windows.map(stateOf);
        for (const other of others) expect(other).toEqual(first);
      }),
    );
  });

  it('start the watch at the first change of scene, and hold and reset it together', () => {
    const room = new Room();
    const [wall, speaker] = room.pair();
    expect(speaker.talk.clock).toBeNull();
    wall.presentation.next();
    wall.talk.notice(10_000);
    room.deliver();
    expect(speaker.talk.clock).toEqual({ sinceMs: 10_000, heldMs: 0, sceneMs: 0, fromScene: 1 });
    speaker.talk.toggleClock(15_000);
    room.deliver();
    expect(wall.talk.clock).toMatchObject({ sinceMs: null, heldMs: 5000 });
    speaker.talk.resetClock(20_000);
    room.deliver();
    expect(wall.talk.clock).toEqual({ sinceMs: 20_000, heldMs: 0, sceneMs: 0, fromScene: 1 });
  });
});
