/** A rate of growth that was published without a series behind it, to hold curves against. */
export interface PublishedGrowth {
  /** A year: 0.13 is +13 %. */
  readonly rate: number;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/**
 * "+13 % a year", said in September 2017 of the whole ecosystem ("La French Tech et au-delà, le milieu du digital") on
 * the territory of Aix-Marseille, without naming the measure that grows. Source: claim `growth` of
 * `public/data/claims-2017.json`; a test holds this constant to that file, which a figure need not fetch for one number.
 */
export const PUBLISHED_GROWTH_2017: PublishedGrowth = { rate: 0.13, year: 2017, month: 9 };
