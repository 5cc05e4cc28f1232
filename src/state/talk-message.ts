import type { DrawnSpec } from '../domain/view-spec';
import { decodeSpec, encodeSpec } from '../spec/url';
import type { TalkClock } from './talk-clock';
import type { Position } from './walk';

/** What the windows of one talk have in common. What lies over the wall (help, overview) is each window's own. */
export interface TalkState {
  readonly position: Position;
  readonly black: boolean;
  readonly playing: boolean;
  /** What the room asked for; null = as written. */
  readonly live: readonly DrawnSpec[] | null;
  /** null = not started. */
  readonly clock: TalkClock | null;
}

/** The wall that the room sees, or the view of the speaker. */
export type Role = 'wall' | 'speaker';

const WALL_PICTURES = ['code', 'less'] as const;
/** What the speaker may ask of the wall: the code, or one thing less. */
export type WallPicture = (typeof WALL_PICTURES)[number];

/**
 * - hello: a window has opened and asks how things stand; bye: it closes.
 * - state: how things stand after change number `turn`, made in the window `from`. Of two, the later holds; of two
 *   changes made at once, that of the greater name, so that all windows agree.
 * - show: the speaker asks the wall to show something that only it has, or to close one thing that is open on it.
 */
export type TalkMessage =
  | { readonly type: 'hello' | 'bye'; readonly role: Role }
  | { readonly type: 'show'; readonly what: WallPicture }
  | {
      readonly type: 'state';
      readonly role: Role;
      readonly turn: number;
      readonly from: string;
      readonly state: TalkState;
    };

/** Of the messages: windows of another version do not talk to each other. */
const MARK = 'phare-talk-1';
const MOST_VIEWS = 2;
const MOST_NAME = 64;
const MOST_TURNS = 1e9;
const MOST_QUERY = 4000;
const NAME = /^[a-z0-9]+$/;

/** Plain data that a channel can carry. Law: `decodeMessage(encodeMessage(message))` equals `message`. */
export function encodeMessage(message: TalkMessage): object {
  if (message.type !== 'state') return { mark: MARK, ...message };
  const { live } = message.state;
  return { mark: MARK, ...message, state: { ...message.state, live: live === null ? null : live.map(encodeSpec) } };
}

/** Reads what came through a channel, from whatever window. Null where it is no message of ours; never throws. */
export function decodeMessage(data: unknown): TalkMessage | null {
  const fields = fieldsOf(data);
  if (fields?.get('mark') !== MARK) return null;
  const type = fields.get('type');
  if (type === 'show') {
    const what = WALL_PICTURES.find((one) => one === fields.get('what'));
    return what === undefined ? null : { type, what };
  }
  const role = fields.get('role');
  if (role !== 'wall' && role !== 'speaker') return null;
  if (type === 'hello' || type === 'bye') return { type, role };
  if (type !== 'state') return null;
  const turn = count(fields.get('turn'), MOST_TURNS);
  const from = fields.get('from');
  const state = readState(fields.get('state'));
  if (turn === null || typeof from !== 'string' || from.length > MOST_NAME || !NAME.test(from)) return null;
  return state === null ? null : { type, role, turn, from, state };
}

function readState(data: unknown): TalkState | null {
  const fields = fieldsOf(data);
  const at = fieldsOf(fields?.get('position'));
  const [scene, step] = [count(at?.get('scene')), count(at?.get('step'))];
  const [black, playing] = [fields?.get('black'), fields?.get('playing')];
  const live = readViews(fields?.get('live'));
  const clock = readClock(fields?.get('clock'));
  if (scene === null || step === null || typeof black !== 'boolean' || typeof playing !== 'boolean') return null;
  return live === undefined || clock === undefined ? null : { position: { scene, step }, black, playing, live, clock };
}

/** Undefined where one of them is none: half of what a room asked for would be another question. */
function readViews(data: unknown): readonly DrawnSpec[] | null | undefined {
  if (data === null) return null;
  if (!Array.isArray(data) || data.length === 0 || data.length > MOST_VIEWS) return undefined;
  const views = data.flatMap((query: unknown) => {
    if (typeof query !== 'string' || query.length > MOST_QUERY) return [];
    const { spec, ignored } = decodeSpec(query);
    return ignored.length > 0 || spec.kind === 'atlas' || spec.kind === 'table' ? [] : [spec];
  });
  return views.length === data.length ? views : undefined;
}

function readClock(data: unknown): TalkClock | null | undefined {
  if (data === null) return null;
  const fields = fieldsOf(data);
  const since = fields?.get('sinceMs');
  const sinceMs = since === null ? null : count(since);
  const [heldMs, sceneMs] = [count(fields?.get('heldMs')), count(fields?.get('sceneMs'))];
  const fromScene = count(fields?.get('fromScene'));
  if ((since !== null && sinceMs === null) || heldMs === null || sceneMs === null || fromScene === null)
    return undefined;
  return { sinceMs, heldMs, sceneMs, fromScene };
}

function fieldsOf(data: unknown): ReadonlyMap<string, unknown> | null {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? new Map(Object.entries(data)) : null;
}

/** A whole number from 0; null where it is none. */
function count(value: unknown, most = Number.MAX_SAFE_INTEGER): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most ? value : null;
}
