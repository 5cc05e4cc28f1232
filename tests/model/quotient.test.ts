import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locationQuotient, share } from '../../src/model/quotient';

describe('share', () => {
  it('is part of whole, and nothing where there is no whole', () => {
    // INSEE, SIDE 2023, zone of Marseille: 4,852 of 136,567 establishments are in information-communication.
    expect(share(4852, 136567)).toBeCloseTo(0.0355283, 7);
    expect(share(0, 10)).toBe(0);
    expect(share(0, 0)).toBeNull();
    expect(share(null, 10)).toBeNull();
    expect(share(5, null)).toBeNull();
  });
});

describe('locationQuotient', () => {
  it('is a share over a share', () => {
    expect(locationQuotient(20, 100, 100, 1000)).toBe(2);
    expect(locationQuotient(0, 100, 100, 1000)).toBe(0);
  });

  it('is nothing where a number is missing or the reference has none of the sector', () => {
    expect(locationQuotient(5, 100, 0, 1000)).toBeNull();
    expect(locationQuotient(5, 0, 10, 1000)).toBeNull();
    expect(locationQuotient(5, 100, 10, null)).toBeNull();
  });

  it('of the reference itself is 1, and does not change with its size', () => {
    const amount = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(amount, amount, amount, (part, rest, factor) => {
        expect(locationQuotient(part, part + rest, part, part + rest)).toBeCloseTo(1, 12);
        expect(locationQuotient(part, part + rest, part * factor, (part + rest) * factor)).toBeCloseTo(1, 9);
      }),
    );
  });
});
