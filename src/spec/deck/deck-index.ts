import { plannedSeconds, type Deck } from '../../domain/deck';
import type { Localized } from '../../domain/indicator';
import { JsonReader } from './reader';

/** A deck in the list of those that the build ships. */
export interface DeckEntry {
  readonly id: string;
  readonly title: Localized;
  readonly scenes: number;
  /** Planned length of all scenes together. */
  readonly seconds: number;
}

export function entryOf({ id, title, scenes }: Deck): DeckEntry {
  return { id, title, scenes: scenes.length, seconds: plannedSeconds(scenes) };
}

/** Reads the list; what is not understood is left out. Never throws. */
export function decodeDeckIndex(text: string): readonly DeckEntry[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return [];
  }
  return Array.isArray(json) ? json.flatMap((entry) => readEntry(entry) ?? []) : [];
}

function readEntry(json: unknown): DeckEntry | null {
  const reader = new JsonReader();
  const fields = reader.object(json, 'deck', ['id', 'title', 'scenes', 'seconds']);
  const entry = {
    id: reader.text(fields?.get('id'), 'id', 64),
    title: reader.words(fields?.get('title'), 'title', 200),
    scenes: reader.number(fields?.get('scenes'), 'scenes', [0, 1000]),
    seconds: reader.number(fields?.get('seconds'), 'seconds', [0, 1e6]),
  };
  return reader.problems.length === 0 ? entry : null;
}
