import { CLAIMS_FILE, decodeClaims } from '../../../data/decode-claims';
import type { Atlas } from '../../../domain/atlas';
import type { Claims } from '../../../domain/claim';
import { OUR_ZONES_ID } from '../../../domain/place';
import type { Resource } from '../../../domain/resource';
import {
  arithmeticOf,
  beforeAndAfter,
  DIGITAL,
  employeesBeside,
  projectionOf,
  reachedIn,
  zonesAgainstEachOther,
  type BeforeAfter,
  type ClaimArithmetic,
  type Projection,
  type ZoneGrowth,
} from '../../../model/claims';
import type { ReadingInput } from '../reading-input';

/** Series that could each be what grew by so much a year. */
const CANDIDATES = [
  DIGITAL,
  'zone-creations-jz',
  'zone-employers-jz',
  'zone-establishments',
  'zone-private-employees',
] as const;

/** Every number of the page. */
export interface Facts {
  readonly atlas: Atlas;
  readonly claims: Claims;
  readonly resource: Resource;
  readonly arithmetic: ClaimArithmetic;
  readonly projection: Projection;
  readonly candidates: readonly BeforeAfter[];
  readonly zones: readonly ZoneGrowth[];
  readonly beside: { readonly whole: number; readonly share: number };
  /** Year in which the establishments are as many as the companies that were announced. */
  readonly reached: number | null;
}

/** @throws where the claims or a series of the page is not in the package: a page with holes must not be published */
export function factsOf({ atlas, files }: ReadingInput): Facts {
  const { claims } = decodeClaims(files.get(CLAIMS_FILE.path));
  const resource = atlas.resources.get(CLAIMS_FILE.name);
  if (claims === null || resource === undefined) throw new Error('the figures of 2017 cannot be read');
  const { value: rate, year } = claims.growth;
  const projection = projectionOf(atlas, DIGITAL, OUR_ZONES_ID, year, rate);
  const beside = employeesBeside(atlas, claims);
  if (projection === null || beside === null) throw new Error('the series beside the figures of 2017 are not whole');
  return {
    atlas,
    claims,
    resource,
    arithmetic: arithmeticOf(claims),
    projection,
    candidates: beforeAndAfter(atlas, CANDIDATES, year),
    zones: zonesAgainstEachOther(atlas, projection.span),
    beside,
    reached: reachedIn(atlas, DIGITAL, claims.companies.value),
  };
}

export function candidate({ candidates }: Facts, id: (typeof CANDIDATES)[number]): BeforeAfter | undefined {
  return candidates.find(({ indicator }) => indicator.id === id);
}
