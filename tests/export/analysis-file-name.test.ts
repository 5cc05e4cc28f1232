import { describe, expect, it } from 'vitest';
import type { AnalysisSpec } from '../../src/domain/analysis-spec';
import { analysisFileName } from '../../src/export/analysis-file-name';
import { decodeAnalysis } from '../../src/spec/analysis/link';
import { analysisSpeech, committed } from '../charts/analysis/frames';

function named(query: string, language: 'fr' | 'en' = 'fr', kind?: string): string {
  const spec: AnalysisSpec = decodeAnalysis(query).spec;
  return analysisFileName(spec, kind ?? spec.kind, committed, analysisSpeech(language), 'csv');
}

describe('the name of a figure that is saved', () => {
  it.each([
    ['vue=nuage&x=jobs&y=population&annee=2016', 'phare-nuage-emplois-au-lieu-de-travail-population-2016.csv'],
    ['indicateur=jobs-per-km2&annee=2016', 'phare-distribution-emplois-par-km2-2016.csv'],
    ['vue=rangs&indicateur=population&periode=2011..2016', 'phare-rangs-population-2011-2016.csv'],
    [
      'vue=deux-cartes&annee=2021&indicateur2=establishments-per-km2&annee2=2023',
      'phare-deux-cartes-etablissements-par-km2-2021-2023.csv',
    ],
    ['vue=comparaison&lieux=13055~13001', 'phare-comparaison-marseille-aix-en-provence.csv'],
    ['vue=comparaison&lieux=13055~13001~13047', 'phare-comparaison-3-lieux.csv'],
    ['vue=comparaison&lieux=13055&zones=rayon:43.5_5.4_10', 'phare-comparaison-marseille-zone-1.csv'],
    ['vue=metropoles', 'phare-metropoles-niveau.csv'],
  ])('says which figure, of what and when: %s', (query, name) => {
    expect(named(query)).toBe(name);
  });

  it('is in the language of the page, and tells the two figures of an area apart', () => {
    const query = 'vue=zone&indicateur=population&annee=2022';
    expect(named(query, 'en')).toBe('phare-area-population-2022.csv');
    expect(named(query, 'en', 'area-map')).toBe('phare-area-map-population-2022.csv');
  });

  it('never is longer than 80 characters', () => {
    for (const x of committed.indicators.keys())
      expect(named(`vue=nuage&x=${x}&y=jobs-per-establishment`).length).toBeLessThanOrEqual(80);
  });
});
