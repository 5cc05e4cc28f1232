import { describe, expect, it } from 'vitest';
import { readThresholds } from '../../src/pages/explore/thresholds';

describe('own thresholds', () => {
  it('are read as each language writes numbers', () => {
    expect(readThresholds('10 ; 50,5 ; 1 200', 'fr')).toEqual([10, 50.5, 1200]);
    expect(readThresholds('10; 50.5; 1,200', 'en')).toEqual([10, 50.5, 1200]);
    expect(readThresholds('−5 ; 0', 'fr')).toEqual([-5, 0]);
  });
  it.each(['', '10', '10 ; 10', '20 ; 10', '1;2;3;4;5;6;7', '10 ; abc', '10 ; ', '1,2,3 ; 5'])(
    'are refused when they are not two to six ascending numbers: %j',
    (text) => {
      expect(readThresholds(text, 'fr')).toBeNull();
    },
  );
});
