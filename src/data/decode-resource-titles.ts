import type { Localized } from '../domain/indicator';
import { decodeJson } from './decode-json';
import { PACKAGE_FILE } from './decode-package';
import { attempt, child, filledText, items } from './shape';

/**
 * Titles of the resources of `datapackage.json` by name, for a page that lists them; no figure needs them. Empty where the
 * file is not what it should be. Never throws.
 */
export function decodeResourceTitles(input: unknown): ReadonlyMap<string, Localized> {
  const json = decodeJson(input, PACKAGE_FILE);
  if (!json.ok) return new Map();
  const titles = attempt(() =>
    items(child({ path: '', value: json.value }, 'resources')).map((node) => {
      const fr = filledText(child(node, 'title'));
      return [filledText(child(node, 'name')), { fr, en: filledText(child(node, 'titleEn')) }] as const;
    }),
  );
  return new Map(titles.ok ? titles.value : []);
}
