import { decodeJson } from './decode-json';
import { attempt, child, items, matching } from './shape';

const FILE = { name: 'vintages', path: 'vintages.json' } as const;

/**
 * Ids (ISO dates) of the published states of the data package, oldest first, of `vintages.json`. None where the file is
 * not what it should be: then nothing can be frozen, and everything else works.
 */
export function decodeVintages(input: string): readonly string[] {
  const json = decodeJson(input, FILE);
  if (!json.ok) return [];
  const ids = attempt(() =>
    items(child({ path: '', value: json.value }, 'vintages')).map((id) =>
      matching(id, /^\d{4}-\d{2}-\d{2}$/, '2026-11-22'),
    ),
  );
  return ids.ok ? ids.value.toSorted() : [];
}
