import { describe, expect, it } from 'vitest';
import { decodeAnalysis, encodeAnalysis, fitAnalysis } from '../../../src/spec/analysis/link';
import { whyIgnored } from '../../../src/state/why-ignored';
import { speechFor } from '../../../src/text/messages';
import { atlas } from '../../model/invented-atlas';

const fit = (framing: string, to = atlas): ReturnType<typeof fitAnalysis> =>
  fitAnalysis(decodeAnalysis(`vue=deux-cartes&indicateur2=jobs&cadrage=${framing}`).spec, to);

// The outlines of the invented communes lie between 43.2 and 43.6 north, 5.2 and 5.6 east: 0.4 degrees either way.
describe('the framing of two maps', () => {
  it.each(['43.4_5.4_2', '42.8_4.8_2', '44_6_12'])('stays near the metropolis: %s', (framing) => {
    const { spec, ignored } = fit(framing);
    expect(ignored).toEqual([]);
    expect(encodeAnalysis(spec)).toBe(`vue=deux-cartes&indicateur2=jobs&cadrage=${framing}`);
  });

  it.each(['-43.5_5.4_2', '43.5_-5.4_2', '44.0001_5.4_2', '43.4_6.0001_2', '42.7999_5.4_2', '43.4_4.7999_2'])(
    'is left aside far from it, and the reader is told: %s',
    (framing) => {
      const { spec, ignored } = fit(framing);
      expect(encodeAnalysis(spec)).toBe('vue=deux-cartes&indicateur2=jobs');
      expect(ignored).toEqual([{ key: 'cadrage', found: framing, reason: 'far', expected: '42.8..44_4.8..6' }]);
      expect(ignored.map((one) => whyIgnored(one, speechFor('fr')))).toEqual([
        `«\u00a0cadrage\u00a0»\u00a0: «\u00a0${framing}\u00a0» est loin de la métropole, un lieu dans «\u00a042.8..44_4.8..6\u00a0» était attendu`,
      ]);
    },
  );

  it('is not judged without outlines', () => {
    expect(fit('-43.5_5.4_2', { ...atlas, communes: null }).ignored).toEqual([]);
  });
});
