import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../../src/domain/place';
import { exploreLink, linkFrom } from '../../../src/pages/reading/addresses';
import { portraitPath } from '../../../src/state/site-paths';
import { DEFAULT_GROWTH } from '../../../src/spec/presets';

describe('addresses of pages of text', () => {
  it('are relative, from whatever folder the page lies in', () => {
    expect(linkFrom('chiffres-2017.html', 'index.html')).toBe('./index.html');
    expect(linkFrom('en/communes/13055-marseille.html', 'assets/x.css')).toBe('../../assets/x.css');
  });
  it('name a commune by code and name, without accents', () => {
    const place = { id: '13014' as PlaceId, name: 'Berre-l’Étang' };
    expect(portraitPath(place, 'fr')).toBe('communes/13014-berre-l-etang.html');
    expect(portraitPath(place, 'en')).toBe('en/communes/13014-berre-l-etang.html');
  });
  it('open the explorer on a view, in the language of the page', () => {
    expect(exploreLink('en/figures-2017.html', null, 'en')).toBe('../index.html?lang=en');
    expect(exploreLink('chiffres-2017.html', { ...DEFAULT_GROWTH, indicator: 'population' }, 'fr')).toMatch(
      /^\.\/index\.html\?.*population/,
    );
  });
});
