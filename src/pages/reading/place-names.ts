import type { Atlas } from '../../domain/atlas';

/** The atlas with the names of places as type sets them: the files keep the straight apostrophe of their source. */
export function typesetNames(atlas: Atlas): Atlas {
  const places = [...atlas.places].map(
    ([id, place]) => [id, { ...place, name: place.name.replaceAll("'", '’') }] as const,
  );
  return { ...atlas, places: new Map(places) };
}
