import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_DISTRIBUTION } from '../../../src/spec/analysis/distribution';
import { analysisAsAtlas } from '../../../src/spec/analysis/atlas';
import { decodeAnalysis, encodeAnalysis, fitAnalysis } from '../../../src/spec/analysis/link';
import { encodeSpec } from '../../../src/spec/url';
import { atlas } from '../../model/invented-atlas';
import { analysisSpec } from './arbitrary';

describe('links of analyses', () => {
  it('decode what was encoded, for every analysis', () => {
    fc.assert(
      fc.property(analysisSpec, (spec) => {
        expect(decodeAnalysis(encodeAnalysis(spec))).toEqual({ spec, ignored: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('say nothing for the first view', () => {
    expect(encodeAnalysis(DEFAULT_DISTRIBUTION)).toBe('');
    expect(decodeAnalysis('')).toEqual({ spec: DEFAULT_DISTRIBUTION, ignored: [] });
  });

  it('list what they do not understand and keep the rest', () => {
    const { spec, ignored } = decodeAnalysis('vue=distribution&axe=courbe&lieux=13055&annee=2022&echo=1');
    expect(spec).toEqual({ ...DEFAULT_DISTRIBUTION, places: ['13055'], period: 2022 });
    expect(ignored.map(({ key, reason }) => [key, reason])).toEqual([
      ['axe', 'bad-value'],
      ['echo', 'unknown-key'],
    ]);
  });

  it('leave aside what the atlas does not have', () => {
    const { spec } = decodeAnalysis('indicateur=unicorns&lieux=13055~99999&annee=1999');
    const fitted = fitAnalysis(spec, atlas);
    expect(fitted.spec).toEqual({ ...DEFAULT_DISTRIBUTION, places: ['13055'] });
    expect(fitted.ignored.map(({ found }) => found)).toEqual(['unicorns', '1999', '99999']);
  });

  it('leave their places to the atlas, and their map where they have one', () => {
    const { spec } = decodeAnalysis('indicateur=jobs-per-km2&annee=2016&classes=10~100&lieux=13055');
    expect(encodeSpec(analysisAsAtlas(spec, atlas))).toBe(
      'indicateur=jobs-per-km2&annee=2016&classes=10~100&lieux=13055',
    );
    const compared = decodeAnalysis('vue=comparaison&lieux=13055~13001').spec;
    expect(encodeSpec(analysisAsAtlas(compared, atlas))).toBe('lieux=13055~13001');
  });

  it('leave their indicator to the map of communes or to the curves of zones', () => {
    const left = (search: string): string => encodeSpec(analysisAsAtlas(decodeAnalysis(search).spec, atlas));
    expect(left('vue=nuage&y=jobs&x=establishments')).toBe('indicateur=jobs');
    expect(left('vue=rangs&indicateur=jobs')).toBe('indicateur=jobs');
    expect(left('vue=rangs&indicateur=zone-creations')).toBe('courbe=zone-creations');
    expect(encodeSpec(analysisAsAtlas(decodeAnalysis('vue=rangs&indicateur=jobs').spec, null))).toBe('');
  });
});
