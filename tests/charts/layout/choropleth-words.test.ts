import { describe, expect, it } from 'vitest';
import { subtitleOf } from '../../../src/charts/layout/choropleth-words';
import { loadAtlas } from '../../../src/data/load';
import { choroplethData } from '../../../src/model/choropleth';
import { DEFAULT_CHOROPLETH } from '../../../src/spec/presets';
import { speechFor } from '../../../src/text/messages';
import { COMMITTED, fromFolder } from '../../data/package-folder';

const atlas = await loadAtlas(fromFolder(COMMITTED));

function subtitleFor(indicator: string): string {
  const data = choroplethData(atlas, { ...DEFAULT_CHOROPLETH, indicator });
  if (data === null) throw new Error(`no map of ${indicator}`);
  return subtitleOf(data, speechFor('fr'));
}

describe('the subtitle of a map', () => {
  it('says a unit that the name has not', () => {
    expect(subtitleFor('population-density')).toContain('en\u00a0habitants par km²');
  });
  it.each(['establishments-per-km2', 'creations-per-1000', 'jobs-per-establishment'])(
    'says the unit of %s once',
    (indicator) => {
      const { name, unit } = atlas.indicators.get(indicator) ?? { name: { fr: '' }, unit: { fr: '-' } };
      const subtitle = subtitleFor(indicator);
      expect(subtitle).toContain(name.fr);
      expect(subtitle).not.toContain(`en\u00a0${unit.fr}`);
    },
  );
});
