import { describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/data/load';
import { indicatorGroups } from '../../src/state/choices';
import { isMapped, makesCurve } from '../../src/spec/figures';
import { speechFor } from '../../src/text/messages';
import { filterGroups } from '../../src/ui/options';
import { COMMITTED, fromFolder } from '../data/package-folder';

const atlas = await loadAtlas(fromFolder(COMMITTED));

function found(query: string, keeps: typeof isMapped, language: 'fr' | 'en' = 'fr'): readonly string[] {
  const groups = indicatorGroups(atlas, speechFor(language), keeps);
  return filterGroups(groups, query).flatMap(({ options }) => options.map(({ value }) => value));
}

describe('searching an indicator', () => {
  it('finds first what is called so', () => {
    expect(found('salaire', isMapped)[0]).toBe('wage');
    for (const id of found('emploi', isMapped).slice(0, 3)) expect(id).toMatch(/^jobs/);
    expect(found('population', isMapped)[0]).toBe('population');
    expect(found('wage', isMapped, 'en')[0]).toBe('wage');
  });

  it('finds what is digital in the curves alone, and calls nothing else so', () => {
    for (const [query, language] of [
      ['numerique', 'fr'],
      ['digital', 'en'],
    ] as const) {
      expect(found(query, isMapped, language)).toEqual([]);
      const coverages = found(query, makesCurve, language).map((id) => atlas.indicators.get(id)?.coverage);
      expect(new Set(coverages)).toEqual(new Set(['information-communication']));
    }
  });
});
