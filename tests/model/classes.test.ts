import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_CLASSES, MIN_CLASSES, type ClassChoice, type ClassMethod } from '../../src/domain/view-spec';
import { classBounds, classCountOf, classOf, classify, type Classification } from '../../src/model/classes';

const METHODS: readonly ClassMethod[] = ['jenks', 'quantiles', 'equal', 'log', 'own'];

function choice(method: ClassMethod, count: number, own: readonly number[] | null = null): ClassChoice {
  return { method, count, own };
}

function sequential(values: readonly number[], method: ClassMethod, count = 5, own: readonly number[] | null = null) {
  return classify(values, choice(method, count, own), { diverging: false });
}

function diverging(values: readonly number[], method: ClassMethod, count = 5, own: readonly number[] | null = null) {
  return classify(values, choice(method, count, own), { diverging: true });
}

function counts(classification: Classification, values: readonly number[]): readonly number[] {
  return Array.from(
    { length: classCountOf(classification) },
    (_, index) => values.filter((value) => classOf(classification, value) === index).length,
  );
}

describe('classify', () => {
  const skewed = [0.4, 1, 2, 3, 5, 8, 11, 12, 14, 40, 42, 45, 160, 170, 447];

  it('finds natural breaks and rounds them', () => {
    expect(sequential([1, 2, 3, 101, 102, 103, 1001, 1002, 1003], 'jenks', 3)).toEqual({
      method: 'jenks',
      breaks: [1, 100, 1000, 1100],
      diverging: false,
      pivot: null,
      hasZeroClass: false,
    });
    expect(counts(sequential(skewed, 'jenks', 5), skewed).every((count) => count > 0)).toBe(true);
  });

  it('shares values out evenly as quantiles', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    const classes = sequential(hundred, 'quantiles', 4);
    expect(classes.breaks).toEqual([1, 25, 50, 75, 100]);
    expect(counts(classes, hundred)).toEqual([24, 25, 25, 26]);
  });

  it('makes equal steps of a readable width', () => {
    expect(sequential([3.2, 50, 60, 70, 447], 'equal', 5).breaks).toEqual([0, 90, 180, 270, 360, 450]);
    expect(sequential([0.113, 0.2, 0.3, 0.52], 'equal', 4).breaks).toEqual([0.11, 0.22, 0.33, 0.44, 0.55]);
  });

  it('makes steps of equal ratio', () => {
    expect(sequential([1, 7, 70, 1000], 'log', 3).breaks).toEqual([1, 10, 100, 1000]);
  });

  it('takes the thresholds of the reader as they are', () => {
    const classes = sequential(skewed, 'own', 3, [10, 100]);
    expect(classes.breaks).toEqual([0.4, 10, 100, 450]);
    expect(counts(classes, skewed)).toEqual([6, 6, 3]);
    expect(sequential(skewed, 'own', 5, null).method).toBe('jenks');
  });

  it('leaves thresholds beyond the values aside: no class is shown that no value can be in', () => {
    const classes = sequential(skewed, 'own', 5, [0.1, 10, 100, 1000]);
    expect(classes.breaks).toEqual([0.4, 10, 100, 450]);
    expect(sequential([15, 16, 25], 'own', 3, [10, 25]).breaks).toEqual([15, 25, 30]);
    expect(sequential([15, 16], 'own', 3, [10, 20])).toMatchObject({ method: 'jenks', breaks: [15, 16, 20] });
    expect(diverging([-0.2, 0.1, 0.3], 'own', 4, [-0.5, 0.2, 0.9]).breaks).toEqual([-0.2, 0, 0.2, 0.3]);
  });

  it('gives zero a class of its own, whatever the method', () => {
    for (const method of METHODS) {
      const values = [0, 0, 1, 10, 100, 1000];
      const classes = sequential(values, method, 3, [5, 50]);
      expect(classes.hasZeroClass).toBe(true);
      expect(classBounds(classes, 0)).toEqual([0, 0]);
      expect(counts(classes, values)[0]).toBe(2);
      expect(classOf(classes, 1)).toBe(1);
    }
  });

  it('pivots on 0', () => {
    const values = [-0.14, -0.05, -0.01, 0, 0.02, 0.03, 0.08, 0.12, 0.3];
    for (const method of METHODS) {
      const classes = diverging(values, method, 5, [-0.1, 0.1]);
      expect(classes.pivot).not.toBeNull();
      expect(classes.breaks[classes.pivot ?? 0]).toBe(0);
      expect(classOf(classes, 0)).toBe(classes.pivot);
      expect(classOf(classes, -0.01)).toBe((classes.pivot ?? 0) - 1);
      expect(classes.hasZeroClass).toBe(false);
    }
  });

  it('says where all classes are on one side of 0', () => {
    expect(diverging([0.1, 0.2, 0.3], 'jenks', 3).pivot).toBe(0);
    const falling = diverging([-0.3, -0.2, -0.1], 'jenks', 3);
    expect(falling.pivot).toBe(classCountOf(falling));
  });

  it('falls back on natural breaks where there is no logarithm', () => {
    expect(diverging([-1, 2, 3], 'log', 3).method).toBe('jenks');
  });

  it('has fewer classes where there are fewer values, and none where there is none', () => {
    expect(classCountOf(sequential([5, 5, 5], 'jenks', 5))).toBe(1);
    expect(classCountOf(sequential([1, 2], 'quantiles', 7))).toBe(2);
    expect(classCountOf(sequential([0, 0], 'jenks', 5))).toBe(1);
    expect(sequential([], 'jenks').breaks).toEqual([]);
    expect(sequential([Number.NaN], 'equal').breaks).toEqual([]);
    expect(classOf(sequential([], 'jenks'), 5)).toBe(-1);
  });

  it('puts outside what is missing or out of range', () => {
    const classes = sequential([1, 2, 3], 'equal', 3);
    expect(classOf(classes, null)).toBe(-1);
    expect(classOf(classes, Number.NaN)).toBe(-1);
    expect(classOf(classes, -1)).toBe(-1);
    expect(classOf(classes, 1e9)).toBe(-1);
    expect(classBounds(classes, 99)).toBeNull();
  });
});

describe('laws of classes', () => {
  const positive = fc.double({ min: 1e-6, max: 1e12, noNaN: true });
  const readable = fc.integer({ min: 0, max: 5000 }).map((value) => value / 100);
  const few = fc.constantFrom(0, 1, 2, 2.5, 1000);
  const list = (value: fc.Arbitrary<number>) => fc.array(value, { minLength: 1, maxLength: 60 });
  const atLeastZero = fc.oneof(
    list(readable),
    list(few),
    list(fc.oneof(positive, fc.constant(0))),
    list(fc.nat(100_000)),
  );
  const signed = fc.oneof(
    list(fc.integer({ min: -300, max: 900 }).map((value) => value / 1000)),
    list(fc.constantFrom(-1, -0.5, 0, 0.5, 3)),
    list(fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((value) => value === 0 || Math.abs(value) > 1e-6)),
  );
  const thresholds = fc.uniqueArray(fc.integer({ min: -50, max: 5000 }), { maxLength: 6 });
  const chosen = fc.record({
    method: fc.constantFrom(...METHODS),
    count: fc.integer({ min: MIN_CLASSES, max: MAX_CLASSES }),
    own: fc.option(thresholds),
  });
  const drawn = fc.oneof(
    fc.record({ values: atLeastZero, choice: chosen, diverging: fc.boolean() }),
    fc.record({ values: signed, choice: chosen, diverging: fc.boolean() }),
  );
  const RUNS = { numRuns: 400 };

  it('breaks ascend', () => {
    fc.assert(
      fc.property(drawn, ({ values, choice: made, diverging: div }) => {
        const { breaks } = classify(values, made, { diverging: div });
        breaks.forEach((value, index) => {
          expect(Number.isFinite(value)).toBe(true);
          if (index > 0) expect(value).toBeGreaterThan(breaks[index - 1] ?? value);
        });
      }),
      RUNS,
    );
  });

  it('every value is in exactly one class', () => {
    fc.assert(
      fc.property(drawn, ({ values, choice: made, diverging: div }) => {
        const classes = classify(values, made, { diverging: div });
        const last = classCountOf(classes) - 1;
        for (const value of values) {
          const holding = Array.from({ length: last + 1 }, (_, index) => index).filter((index) => {
            const [low, high] = classBounds(classes, index) ?? [1, 0];
            if (classes.hasZeroClass && (index === 0 || value === 0)) return index === 0 && value === 0;
            return value >= low && (value < high || (index === last && value === high));
          });
          expect(holding).toEqual([classOf(classes, value)]);
        }
      }),
      RUNS,
    );
  });

  it('thresholds of the reader stand between the lowest and the highest value', () => {
    fc.assert(
      fc.property(drawn, ({ values, choice: made, diverging: div }) => {
        const { breaks, method } = classify(values, { ...made, method: 'own' }, { diverging: div });
        if (method !== 'own') return;
        for (const threshold of breaks.slice(1, -1)) {
          expect(values.some((value) => value < threshold)).toBe(true);
          expect(values.some((value) => value >= threshold)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('natural breaks and quantiles leave no class empty', () => {
    fc.assert(
      fc.property(drawn, ({ values, choice: made, diverging: div }) => {
        const method = made.method === 'quantiles' ? 'quantiles' : 'jenks';
        const classes = classify(values, { ...made, method }, { diverging: div });
        expect(Math.min(...counts(classes, values))).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('there are never more classes than asked for, zero aside', () => {
    fc.assert(
      fc.property(drawn, ({ values, choice: made, diverging: div }) => {
        const computed = made.method === 'own' ? { ...made, method: 'equal' as const } : made;
        const classes = classify(values, computed, { diverging: div });
        expect(classCountOf(classes)).toBeLessThanOrEqual(made.count + (classes.hasZeroClass ? 1 : 0));
        expect(classCountOf(classes)).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('a higher value is never in a lower class, and the order of values does not matter', () => {
    fc.assert(
      fc.property(drawn, ({ values, choice: made, diverging: div }) => {
        const classes = classify(values, made, { diverging: div });
        const indices = values.toSorted((a, b) => a - b).map((value) => classOf(classes, value));
        expect(indices).toEqual(indices.toSorted((a, b) => a - b));
        expect(classify(values.toReversed(), made, { diverging: div })).toEqual(classes);
      }),
      RUNS,
    );
  });

  it('where both signs occur, diverging classes have 0 as a break', () => {
    fc.assert(
      fc.property(signed, chosen, (values, made) => {
        fc.pre(Math.min(...values) < 0 && Math.max(...values) > 0);
        const { breaks, pivot } = classify(values, made, { diverging: true });
        expect(breaks[pivot ?? -1]).toBe(0);
      }),
      RUNS,
    );
  });
});
