import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CHOROPLETH, DEFAULT_GROWTH } from '../../src/spec/presets';
import { decodeMessage, encodeMessage, type TalkMessage } from '../../src/state/talk-message';
import type { DrawnSpec } from '../../src/domain/view-spec';
import { viewSpec } from '../spec/arbitrary';

const drawnSpec = viewSpec.filter((spec): spec is DrawnSpec => spec.kind !== 'atlas' && spec.kind !== 'table');
const count = fc.nat(1e9);
const role = fc.constantFrom('wall' as const, 'speaker' as const);
const clock = fc.record({
  sinceMs: fc.option(fc.nat(Number.MAX_SAFE_INTEGER)),
  heldMs: count,
  sceneMs: count,
  fromScene: count,
});
const message: fc.Arbitrary<TalkMessage> = fc.oneof(
  fc.record({ type: fc.constantFrom('hello' as const, 'bye' as const), role }),
  fc.record({ type: fc.constant('show' as const), what: fc.constantFrom('code' as const, 'less' as const) }),
  fc.record({
    type: fc.constant('state' as const),
    role,
    turn: count,
    from: fc.stringMatching(/^[a-z0-9]{1,20}$/),
    state: fc.record({
      position: fc.record({ scene: count, step: count }),
      black: fc.boolean(),
      playing: fc.boolean(),
      live: fc.option(fc.array(drawnSpec, { minLength: 1, maxLength: 2 })),
      clock: fc.option(clock),
    }),
  }),
);

const GOOD: TalkMessage = {
  type: 'state',
  role: 'wall',
  turn: 3,
  from: 'a1',
  state: {
    position: { scene: 1, step: 0 },
    black: false,
    playing: true,
    live: [DEFAULT_CHOROPLETH, DEFAULT_GROWTH],
    clock: null,
  },
};

describe('a message between the windows of a talk', () => {
  it('is read as it was written, also by way of a copy', () => {
    fc.assert(
      fc.property(message, (one) => {
        expect(decodeMessage(structuredClone(encodeMessage(one)))).toEqual(one);
      }),
    );
  });

  it('carries views as the queries of their links', () => {
    expect(encodeMessage(GOOD)).toMatchObject({ state: { live: ['vue=carte', 'vue=croissance'] } });
  });

  it('is ignored where it is none, whatever came', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(decodeMessage(data)).toBeNull();
      }),
    );
  });

  it('is ignored or of its form where any part of it was replaced', () => {
    const paths = [['type'], ['role'], ['turn'], ['from'], ['state'], ['state', 'position'], ['state', 'live']];
    const all = [...paths, ['state', 'clock'], ['state', 'black'], ['state', 'position', 'scene']];
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.anything(), (path, data) => {
        const found = decodeMessage(replaced(encodeMessage(GOOD), path, data));
        if (found !== null) expect(decodeMessage(encodeMessage(found))).toEqual(found);
      }),
    );
  });

  it.each([
    ['another version', ['mark'], 'phare-talk-0'],
    ['a step that is no whole number', ['state', 'position', 'step'], 0.5],
    ['a scene before the first', ['state', 'position', 'scene'], -1],
    ['a view with a word that nobody knows', ['state', 'live'], ['vue=carte&couleur=rose']],
    ['a page in the place of a figure', ['state', 'live'], ['vue=tableau']],
    ['three views', ['state', 'live'], ['vue=carte', 'vue=carte', 'vue=carte']],
    ['no view', ['state', 'live'], []],
    ['a name with a space', ['from'], 'a b'],
    ['a count that leaves no room', ['turn'], Number.MAX_SAFE_INTEGER],
    ['a role that nobody plays', ['role'], 'room'],
  ])('is refused with %s', (_what, path, data) => {
    expect(decodeMessage(encodeMessage(GOOD))).not.toBeNull();
    expect(decodeMessage(replaced(encodeMessage(GOOD), path, data))).toBeNull();
  });
});

/** A copy with something else at a path. */
function replaced(from: unknown, [key, ...rest]: readonly string[], data: unknown): unknown {
  if (key === undefined) return data;
  const fields = new Map<string, unknown>(typeof from === 'object' && from !== null ? Object.entries(from) : []);
  return Object.fromEntries([...fields, [key, replaced(fields.get(key), rest, data)]]);
}
