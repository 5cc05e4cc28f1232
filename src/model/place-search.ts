import type { Atlas } from '../domain/atlas';
import type { Place } from '../domain/place';

interface FoldedPlace {
  readonly place: Place;
  readonly name: string;
  readonly blind: string;
}

const folded = new WeakMap<Atlas, readonly FoldedPlace[]>();

/** Lower case without accents, separators as single spaces, "st" and "ste" written out: "St-Rémy" -> "saint remy". */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte');
}

function foldedPlaces(atlas: Atlas): readonly FoldedPlace[] {
  let entries = folded.get(atlas);
  if (entries === undefined) {
    entries = [...atlas.places.values()].map((place) => {
      const name = foldName(place.name);
      return { place, name, blind: name.replaceAll(' ', '') };
    });
    folded.set(atlas, entries);
  }
  return entries;
}

/** 0 best; null does not match. */
function matchGrade(entry: FoldedPlace, name: string, blind: string): number | null {
  if (/^\d+$/.test(blind)) {
    // 13001 is a postcode of Marseille and the INSEE code of Aix-en-Provence: readers type postcodes.
    if (entry.place.postcodes.includes(blind)) return 0;
    if (entry.place.postcodes.some((postcode) => postcode.startsWith(blind))) return 1;
    return entry.place.id === blind ? 2 : null;
  }
  if (entry.blind === blind) return 0;
  if (entry.blind.startsWith(blind)) return 1;
  if (entry.name.includes(` ${name}`)) return 2;
  return entry.blind.includes(blind) ? 3 : null;
}

/**
 * Places whose name holds the query (accents, case, hyphens, spaces and apostrophes do not count, "st" is "saint") or
 * one of whose postcodes begins with it; a whole INSEE code finds its place after those. Best match first, then by
 * name. Empty query: none.
 */
export function searchPlaces(atlas: Atlas, query: string): readonly Place[] {
  const name = foldName(query);
  const blind = name.replaceAll(' ', '');
  if (blind === '') return [];
  return foldedPlaces(atlas)
    .flatMap((entry) => {
      const grade = matchGrade(entry, name, blind);
      return grade === null ? [] : [{ entry, grade }];
    })
    .sort((a, b) => a.grade - b.grade || (a.entry.name < b.entry.name ? -1 : 1))
    .map(({ entry }) => entry.place);
}
