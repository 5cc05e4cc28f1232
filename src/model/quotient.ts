/** part / whole as 0..1; null where either is missing or the whole is not above 0. */
export function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || !(whole > 0) ? null : part / whole;
}

/**
 * Location quotient: share of a sector here over its share in the reference; above 1 it is over-represented.
 * Null where a number is missing, a whole is 0, or the reference has none of the sector.
 * Source: Isard, Methods of Regional Analysis, 1960, chapter 5.
 */
export function locationQuotient(
  part: number | null,
  whole: number | null,
  refPart: number | null,
  refWhole: number | null,
): number | null {
  return share(share(part, whole), share(refPart, refWhole));
}
