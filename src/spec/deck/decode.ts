import {
  DECK_VERSION,
  DEFAULT_SECONDS,
  MAX_DECK_SCENES,
  MAX_DECK_STEPS,
  MAX_NOTES,
  MAX_SECONDS,
  MAX_TEXT,
  MAX_TITLE,
  MIN_SECONDS,
  type Deck,
  type DeckProblem,
  type DeckScene,
  type DeckStep,
} from '../../domain/deck';
import { METROPOLIS_ID, isPlaceId, type PlaceId } from '../../domain/place';
import type { DrawnSpec } from '../../domain/view-spec';
import { indicatorId, isSlug, period, span } from '../field';
import { DEFAULT_KEY_FIGURES } from '../presets';
import { decodeSpec } from '../url';
import { JsonReader } from './reader';

export type DecodedDeck =
  | { readonly deck: Deck; readonly problems: readonly [] }
  | { readonly deck: null; readonly problems: readonly DeckProblem[] };

/** What a file must say first, so that no other JSON is taken for a deck. */
export const DECK_MARK = 'deck';

const KINDS = ['figure', 'split', 'statement', 'chapter', 'text', 'questions'] as const;
type Kind = (typeof KINDS)[number];

const WORDS = ['kind', 'title', 'notes', 'seconds'] as const;
const OWN_KEYS: Readonly<Record<Kind, readonly string[]>> = {
  figure: ['view', 'steps'],
  split: ['views', 'steps'],
  statement: ['indicator', 'place', 'period', 'span', 'text'],
  chapter: ['text'],
  text: ['text'],
  questions: ['text'],
};

/**
 * Reads the JSON text of a deck, of any published version. Never throws; a deck with anything wrong is refused whole,
 * with every reason, so that nothing half-read is shown. Views are held against the atlas elsewhere (`fitFigure`).
 */
export function decodeDeck(text: string): DecodedDeck {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { deck: null, problems: [{ path: '', expected: 'JSON', found: text.slice(0, 40) }] };
  }
  const reader = new JsonReader();
  const deck = readDeck(json, reader);
  return deck === null || reader.problems.length > 0
    ? { deck: null, problems: reader.problems }
    : { deck, problems: [] };
}

function readDeck(json: unknown, reader: JsonReader): Deck | null {
  const isDeck = typeof json === 'object' && json !== null && 'phare' in json && json.phare === DECK_MARK;
  if (!isDeck) {
    reader.refuse('phare', `"${DECK_MARK}"`, json);
    return null;
  }
  if (!('version' in json) || json.version !== DECK_VERSION) {
    reader.refuse('version', String(DECK_VERSION), 'version' in json ? json.version : undefined);
    return null;
  }
  const fields = reader.object(json, 'deck', ['phare', 'version', 'id', 'title', 'scenes']);
  const id = fields?.get('id');
  if (typeof id !== 'string' || !isSlug(id)) reader.refuse('id', 'a-z0-9-', id);
  const scenes = reader.list(fields?.get('scenes'), 'scenes', MAX_DECK_SCENES);
  return {
    id: String(id),
    title: reader.words(fields?.get('title'), 'title', MAX_TITLE),
    scenes: scenes.flatMap((scene, index) => readScene(scene, `scenes[${index}]`, reader) ?? []),
  };
}

function readScene(json: unknown, path: string, reader: JsonReader): DeckScene | null {
  const kind = KINDS.find((one) => typeof json === 'object' && json !== null && 'kind' in json && json.kind === one);
  if (kind === undefined) {
    reader.refuse(`${path}.kind`, KINDS.join(' | '), json);
    return null;
  }
  const fields = reader.object(json, path, [...WORDS, ...OWN_KEYS[kind]]) ?? new Map<string, unknown>();
  const seconds = fields.get('seconds') ?? DEFAULT_SECONDS;
  const words = {
    title: reader.words(fields.get('title'), `${path}.title`, MAX_TITLE),
    notes: reader.words(fields.get('notes'), `${path}.notes`, MAX_NOTES),
    seconds: reader.number(seconds, `${path}.seconds`, [MIN_SECONDS, MAX_SECONDS]),
  };
  switch (kind) {
    case 'figure':
    case 'split': {
      const views = kind === 'figure' ? [fields.get('view')] : fields.get('views');
      return {
        kind,
        ...words,
        ...readFigures(views, fields.get('steps') ?? [], kind === 'figure' ? 1 : 2, path, reader),
      };
    }
    case 'statement':
      return { kind, ...words, ...readStatement(fields, path, reader) };
    default:
      return { kind, ...words, text: reader.words(fields.get('text'), `${path}.text`, MAX_TEXT) };
  }
}

function readFigures(
  views: unknown,
  steps: unknown,
  count: number,
  path: string,
  reader: JsonReader,
): { readonly views: readonly DrawnSpec[]; readonly steps: readonly DeckStep[] } {
  return {
    views: readViews(views, count, count === 1 ? `${path}.view` : `${path}.views`, reader),
    steps: reader.list(steps, `${path}.steps`, MAX_DECK_STEPS).map((step, index): DeckStep => {
      if (step === 'play') return { type: 'play' };
      const at = `${path}.steps[${index}]`;
      return { type: 'show', views: readViews(count === 1 && !Array.isArray(step) ? [step] : step, count, at, reader) };
    }),
  };
}

function readViews(json: unknown, count: number, path: string, reader: JsonReader): readonly DrawnSpec[] {
  if (!Array.isArray(json) || json.length !== count) {
    reader.refuse(path, count === 1 ? '"vue=…"' : `["vue=…" × ${count}]`, json);
    return [];
  }
  return json.map((view) => readView(view, path, reader));
}

function readView(view: unknown, path: string, reader: JsonReader): DrawnSpec {
  if (typeof view !== 'string') {
    reader.refuse(path, '"vue=…"', view);
    return DEFAULT_KEY_FIGURES;
  }
  const { spec, ignored } = decodeSpec(view);
  for (const { key, found, expected } of ignored)
    reader.refuse(path, expected === '' ? 'vue=…' : expected, `${key}=${found}`);
  if (spec.kind !== 'atlas' && spec.kind !== 'table') return spec;
  reader.refuse(path, 'vue=carte | croissance | emplois | tranches | secteurs | intensite | chiffres', view);
  return DEFAULT_KEY_FIGURES;
}

function readStatement(fields: ReadonlyMap<string, unknown>, path: string, reader: JsonReader) {
  const read = <T>(key: string, form: { expected: string; read: (text: string) => T | undefined }): T | null => {
    const found = fields.get(key);
    if (found === undefined || found === null) return null;
    const value = typeof found === 'string' ? form.read(found) : undefined;
    if (value === undefined) reader.refuse(`${path}.${key}`, form.expected, found);
    return value ?? null;
  };
  const place = {
    expected: 'INSEE',
    read: (text: string): PlaceId | undefined => (isPlaceId(text) ? text : undefined),
  };
  const indicator = read('indicator', indicatorId);
  if ((fields.get('indicator') ?? null) === null) reader.refuse(`${path}.indicator`, indicatorId.expected, undefined);
  return {
    indicator: indicator ?? '',
    place: read('place', place) ?? METROPOLIS_ID,
    period: read('period', period),
    span: read('span', span),
    text: reader.words(fields.get('text'), `${path}.text`, MAX_TEXT),
  };
}
