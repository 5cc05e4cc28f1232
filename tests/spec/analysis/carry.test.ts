import { describe, expect, it } from 'vitest';
import { loadAtlas } from '../../../src/data/load';
import { areasOf, carried } from '../../../src/spec/analysis/carry';
import { decodeAnalysis, encodeAnalysis } from '../../../src/spec/analysis/link';
import { COMMITTED, fromFolder } from '../../data/package-folder';

const atlas = await loadAtlas(fromFolder(COMMITTED));
const AREA = 'zones=rayon:43.53_5.45_12:Aix';
const AREAS = areasOf(decodeAnalysis(`vue=zone&${AREA}`).spec) ?? [];

const go = (from: string, next: string, areas = AREAS): string =>
  encodeAnalysis(carried(decodeAnalysis(from).spec, decodeAnalysis(next).spec, areas, atlas));

describe('going from one analysis to another', () => {
  it('keeps the map between analyses that have one', () => {
    expect(go('indicateur=wage&classes=2200~2600&lieux=13001', 'vue=zone')).toBe(
      'vue=zone&indicateur=wage&classes=2200~2600&zones=rayon:43.53_5.45_12:Aix&lieux=13001',
    );
  });
  it('brings the areas along, to every analysis that shows communes', () => {
    expect(go(`vue=zone&${AREA}`, 'vue=nuage&x=jobs')).toBe(`vue=nuage&x=jobs&${AREA}`);
    for (const kind of ['comparaison', 'zone', 'nuage']) expect(go('', `vue=${kind}`)).toContain(AREA);
    expect(go('vue=comparaison', '')).toBe(AREA);
    for (const kind of ['rangs', 'metropoles', 'deux-cartes']) expect(go('', `vue=${kind}`)).toBe(`vue=${kind}`);
    expect(go(`vue=nuage&${AREA}`, `vue=comparaison&${AREA}`, [])).toBe('vue=comparaison');
  });
  it('shows the curves of what the map of areas shows, where it has any', () => {
    const curves = 'vue=facettes&base=2016';
    expect(go(`vue=zone&indicateur=population&${AREA}`, curves)).toBe(`vue=facettes&indicateur=population&${AREA}`);
    const opening = `vue=facettes&indicateur=establishments-per-km2&${AREA}`;
    expect(go(`vue=zone&indicateur=wage&${AREA}`, curves)).toBe(opening);
    expect(go(`vue=comparaison&${AREA}`, curves)).toBe(opening);
    expect(go('indicateur=creations', curves)).toBe(`vue=facettes&indicateur=creations&${AREA}`);
    const chosen = 'vue=facettes&indicateur=creations&base=2023';
    expect(go(`vue=zone&${AREA}`, chosen)).toBe(`${chosen}&${AREA}`);
    expect(go('vue=zone&indicateur=population', curves, [])).toBe(curves);
  });
  it('keeps what is of the other one, and the places that are pinned now', () => {
    expect(go('vue=comparaison&lieux=13055~13001', 'vue=rangs&indicateur=population&lieux=13022')).toBe(
      'vue=rangs&indicateur=population&lieux=13055~13001',
    );
  });
});
