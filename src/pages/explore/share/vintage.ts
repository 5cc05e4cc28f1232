import type { Atlas } from '../../../domain/atlas';

/** Id of the newest published vintage, an ISO date: the day of the newest reading. Null without a data package. */
export function publishedVintage(atlas: Atlas): string | null {
  return (
    [...atlas.resources.values()]
      .map(({ dateRead }) => dateRead)
      .toSorted()
      .at(-1) ?? null
  );
}
