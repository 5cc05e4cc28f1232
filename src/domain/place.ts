declare const placeIdBrand: unique symbol;

/**
 * Code of a place. Communes carry their INSEE code (5 characters, geography of 2024), zones d'emploi their
 * ZE 2020 code (4), the metropolis its EPCI code (9), and the sum of our three zones the code `amp-zones`.
 * Made only by decoders (`isPlaceId`).
 */
export type PlaceId = string & { readonly [placeIdBrand]: true };

/** area: communes that a reader put together; in no file. */
export type PlaceLevel = 'commune' | 'zone' | 'metropolis' | 'area';

export interface Place {
  readonly id: PlaceId;
  readonly level: PlaceLevel;
  readonly name: string;
  /** What it is the sum of: the 92 communes, the three zones, those of an area; empty where it is itself observed. */
  readonly memberIds: readonly PlaceId[];
  /** Zone d'emploi of a commune; null for other levels. */
  readonly zoneId: PlaceId | null;
  readonly postcodes: readonly string[];
  readonly areaKm2: number | null;
  /** False for the zones d'emploi of other metropolises, which are there to compare. */
  readonly ours: boolean;
}

export const METROPOLIS_ID = '200054807' as PlaceId;
export const OUR_ZONES_ID = 'amp-zones' as PlaceId;

const PLACE_ID = /^(\d{5}|2[AB]\d{3}|\d{4}|\d{9}|amp-zones)$/;

/** True for the form of a place code; whether the place exists is known by the atlas alone. */
export function isPlaceId(text: string): text is PlaceId {
  return PLACE_ID.test(text);
}
