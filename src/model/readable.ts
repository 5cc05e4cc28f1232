/** Smallest unit tried, as a power of ten below the size of the number: past it a double has no more digits. */
const FINEST = 15;
/** Within a power of ten, multiples of 10 read better than of 5, these better than of 2, these better than of 1. */
const STEPS = [10, 5, 2, 1] as const;

/** n * 10^exponent without the dust of multiplying by 0.1: 3 and -1 give 0.3. */
function decimal(n: number, exponent: number): number {
  return exponent < 0 ? n / 10 ** -exponent : n * 10 ** exponent;
}

function magnitude(value: number): number {
  return value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
}

/**
 * The most readable number x with low < x <= high: fewest significant digits, then nearest to the middle. `high` itself
 * where nothing rounder fits.
 */
export function roundestWithin(low: number, high: number): number {
  const top = magnitude(Math.max(Math.abs(low), Math.abs(high)));
  const middle = (low + high) / 2;
  for (let exponent = top; exponent >= top - FINEST; exponent -= 1) {
    for (const step of STEPS) {
      const unit = decimal(step, exponent);
      const nearest = Math.round(middle / unit);
      const fit = [nearest, nearest - 1, nearest + 1]
        .map((n) => decimal(n * step, exponent))
        .find((x) => x > low && x <= high);
      if (fit !== undefined) return fit === 0 ? 0 : fit;
    }
  }
  return high;
}

/** `value` with that many significant digits, rounded down, up or to the nearest. */
export function toDigits(value: number, digits: number, direction: 'down' | 'up' | 'nearest'): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const exponent = magnitude(value) - digits + 1;
  const scaled = exponent < 0 ? value * 10 ** -exponent : value / 10 ** exponent;
  // 0.3 * 10 is 3.0000000000000004: what is a whole number up to dust must not be pushed to the next.
  const clean = Number(scaled.toPrecision(14));
  const rounded = { down: Math.floor, up: Math.ceil, nearest: Math.round }[direction](clean);
  const result = decimal(rounded, exponent);
  if (direction === 'down' && result > value) return decimal(rounded - 1, exponent);
  return direction === 'up' && result < value ? decimal(rounded + 1, exponent) : result;
}

/** Decimals needed to write a number in full, at most `most`. */
export function decimalsOf(value: number, most = 12): number {
  for (let decimals = 0; decimals < most; decimals += 1) {
    if (Number(value.toFixed(decimals)) === value) return decimals;
  }
  return most;
}
