/** What the press said of the digital scene of Aix-Marseille in 2017, in the order of the article. */
export const CLAIM_IDS = ['employees', 'companies', 'tech-champions', 'turnover', 'growth'] as const;
export type ClaimId = (typeof CLAIM_IDS)[number];

/**
 * A published figure, as it was published: people, companies, companies, euros, or a share a year (0.13). Its sector and
 * its perimeter are those of the article, which defines neither.
 */
export interface Claim {
  readonly id: ClaimId;
  readonly value: number;
  /** True where the article says "nearly". */
  readonly isNearly: boolean;
  readonly year: number;
}

export type Claims = Readonly<Record<ClaimId, Claim>>;
