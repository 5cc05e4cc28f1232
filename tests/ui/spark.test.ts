import { describe, expect, it } from 'vitest';
import { sparkOf } from '../../src/ui/spark';

describe('sparkOf', () => {
  it('runs from the lowest value at the foot to the highest at the top', () => {
    expect(sparkOf([10, 20, 30], [104, 24], 2)).toEqual({ line: 'M2,22L52,12L102,2', dots: [[102, 2]] });
  });

  it('leaves a gap where a value is missing', () => {
    expect(sparkOf([10, 20, null, 20, 30], [104, 24], 2).line).toBe('M2,22L27,12M77,12L102,2');
  });

  it('draws a lone value as a dot, once', () => {
    expect(sparkOf([10, null, 30], [104, 24], 2)).toEqual({
      line: '',
      dots: [
        [2, 22],
        [102, 2],
      ],
    });
  });

  it('lays a constant in the middle and draws nothing from nothing', () => {
    expect(sparkOf([5, 5], [104, 24], 2).line).toBe('M2,12L102,12');
    expect(sparkOf([null, null], [104, 24], 2)).toEqual({ line: '', dots: [] });
    expect(sparkOf([], [104, 24], 2)).toEqual({ line: '', dots: [] });
  });
});
