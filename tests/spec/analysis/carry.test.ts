import { describe, expect, it } from 'vitest';
import { carried } from '../../../src/spec/analysis/carry';
import { decodeAnalysis, encodeAnalysis } from '../../../src/spec/analysis/link';

const go = (from: string, next: string): string =>
  encodeAnalysis(carried(decodeAnalysis(from).spec, decodeAnalysis(next).spec));

describe('going from one analysis to another', () => {
  it('keeps the map between analyses that have one', () => {
    expect(go('indicateur=wage&classes=2200~2600&lieux=13001', 'vue=zone&zones=rayon:43.53_5.45_12:Aix')).toBe(
      'vue=zone&indicateur=wage&classes=2200~2600&zones=rayon:43.53_5.45_12:Aix&lieux=13001',
    );
  });
  it('keeps what is of the other one, and the places that are pinned now', () => {
    expect(go('vue=comparaison&lieux=13055~13001', 'vue=rangs&indicateur=population&lieux=13022')).toBe(
      'vue=rangs&indicateur=population&lieux=13055~13001',
    );
  });
});
