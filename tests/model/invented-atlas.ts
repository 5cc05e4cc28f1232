import { loadAtlas } from '../../src/data/load';
import type { Atlas } from '../../src/domain/atlas';
import type { Indicator } from '../../src/domain/indicator';
import type { PlaceId } from '../../src/domain/place';
import { INVENTED, fromFolder } from '../data/package-folder';

/** Four communes and four zones of tests/fixtures/data, read as the app reads its package. */
export const atlas: Atlas = await loadAtlas(fromFolder(INVENTED));

export const LATEST = { period: null, span: null } as const;
export const AIX = id('13001');
export const MARSEILLE = id('13055');
export const SAINT_ANTONIN = id('13090');
export const VITROLLES = id('13117');
export const METROPOLIS = id('200054807');
export const OUR_ZONES = id('amp-zones');

export function id(code: string): PlaceId {
  const place = [...atlas.places.keys()].find((known) => known === code);
  if (place === undefined) throw new Error(`the invented atlas has no place ${code}`);
  return place;
}

export function indicator(name: string): Indicator {
  const found = atlas.indicators.get(name);
  if (found === undefined) throw new Error(`the invented atlas has no indicator ${name}`);
  return found;
}

/** The invented atlas with an indicator changed. */
export function withIndicator(name: string, change: Partial<Indicator>): Atlas {
  return { ...atlas, indicators: new Map(atlas.indicators).set(name, { ...indicator(name), ...change }) };
}
