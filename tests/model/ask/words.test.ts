import { describe, expect, it } from 'vitest';
import { editDistance, resembles, stem, wordsOf } from '../../../src/model/ask/words';

describe('the words of a question', () => {
  it('are folded, and cut where nobody would ask on', () => {
    expect(wordsOf('L’évolution à St-Mitre, 13 % / km²')).toEqual([
      ...['l', 'evolution', 'a', 'saint', 'mitre', 'et', '13', 'percent', 'km2'],
    ]);
    expect(wordsOf('49,000')).toEqual(['49', '000']);
    expect(wordsOf('3,5 %, 2.75 et 0.125')).toEqual(['3,5', 'percent', 'et', '2.75', 'et', '0.125']);
    expect(wordsOf('1,234,567 le 3.12.2023')).toEqual(['1', '234', '567', 'le', '3', '12', '2023']);
    expect(wordsOf('mot '.repeat(1000)).length).toBe(40);
    expect(wordsOf('')).toEqual([]);
  });

  it('are not each other with another first letter', () => {
    expect(resembles('unemployment', 'employment')).toBe(false);
    expect(resembles('employmnt', 'employment')).toBe(true);
  });

  it('are counted as typing errors by hand', () => {
    expect(editDistance('marseille', 'marseille', 2)).toBe(0);
    // a swap is one error, not two
    expect(editDistance('marsielle', 'marseille', 2)).toBe(1);
    expect(editDistance('vitroles', 'vitrolles', 2)).toBe(1);
    expect(editDistance('kitten', 'sitting', 3)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });

  it('resemble from five letters on, twice from eight, numbers never', () => {
    expect(resembles('aix', 'aux')).toBe(false);
    expect(resembles('istre', 'istres')).toBe(true);
    expect(resembles('vitrlle', 'vitrolles')).toBe(false);
    expect(resembles('vitroless', 'vitrolles')).toBe(true);
    expect(resembles('13001', '13002')).toBe(false);
  });

  it('are compared in the singular', () => {
    expect([stem('emplois'), stem('jobs'), stem('aix')]).toEqual(['emploi', 'job', 'aix']);
  });
});
