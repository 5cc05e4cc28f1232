/** Position of a location quotient: logarithmic, so that half and double stand equally far from 1; 0 has its own place. */
export interface QuotientAxis {
  readonly x: (quotient: number) => number;
  readonly ticks: readonly number[];
  readonly left: number;
  readonly right: number;
}

/** Beyond these a quotient stands at the end of the axis; the table and the tip give its value. */
const LEAST = 1 / 8;
const MOST = 32;

/** Between the middles of two tick labels. */
const LEAST_GAP_EM = 2.4;

function powerOfTwo(value: number, round: (value: number) => number): number {
  return 2 ** round(Math.log2(value));
}

/** @param quotients all that are drawn; the ends are the powers of 2 around them, at least 1/2 and 2 */
export function quotientAxis(quotients: readonly number[], left: number, right: number, em: number): QuotientAxis {
  const positive = quotients.filter((value) => value > 0);
  const hasZero = positive.length < quotients.length;
  const low = Math.max(LEAST, Math.min(0.5, powerOfTwo(Math.min(1, ...positive), Math.floor)));
  const high = Math.min(MOST, Math.max(2, powerOfTwo(Math.max(1, ...positive), Math.ceil)));
  const start = left + (hasZero ? 2.3 : 0.8) * em;
  const end = right - 0.8 * em;
  const x = (quotient: number): number => {
    if (quotient <= 0) return left + 0.8 * em;
    const held = Math.max(low, Math.min(high, quotient));
    return start + (Math.log(held / low) / Math.log(high / low)) * (end - start);
  };
  const powers = Array.from({ length: Math.log2(high / low) + 1 }, (_, step) => low * 2 ** step);
  const spacing = (end - start) / Math.max(1, powers.length - 1);
  const every = Math.max(1, Math.ceil((LEAST_GAP_EM * em) / Math.max(1e-6, spacing)));
  const regular = powers.filter((power) => Math.round(Math.log2(power)) % every === 0);
  const ticks = hasZero ? [0, ...regular.filter((power) => x(power) - x(0) >= LEAST_GAP_EM * em)] : regular;
  return { x, ticks, left, right };
}
