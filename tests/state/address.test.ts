import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_ATLAS } from '../../src/spec/presets';
import { readAddress, writeAddress } from '../../src/state/address';
import { viewSpec } from '../spec/arbitrary';

describe('the address', () => {
  it('restores an atlas in either language', () => {
    fc.assert(
      fc.property(viewSpec, fc.constantFrom('fr' as const, 'en' as const), (spec, language) => {
        if (spec.kind !== 'atlas') return;
        const address = readAddress(writeAddress(spec, language));
        expect(address.spec).toEqual(spec);
        expect(address.language).toBe(language === 'en' ? 'en' : null);
        expect(address.ignored).toEqual([]);
      }),
    );
  });

  it('is empty for the default view in French', () => {
    expect(writeAddress(DEFAULT_ATLAS, 'fr')).toBe('');
    expect(writeAddress(DEFAULT_ATLAS, 'en')).toBe('?lang=en');
  });

  it('opens the atlas on the choices of a single figure', () => {
    expect(readAddress('?vue=croissance&indicateur=zone-jobs&echelle=log&lieux=9312').spec).toEqual({
      ...DEFAULT_ATLAS,
      growth: { ...DEFAULT_ATLAS.growth, indicator: 'zone-jobs', scale: 'log' },
      places: ['9312'],
    });
    expect(readAddress('?vue=secteurs&lieux=13055').spec).toMatchObject({ employment: 'sectors', places: ['13055'] });
    expect(readAddress('?vue=tableau&indicateur=wage').spec).toMatchObject({
      panel: 'table',
      map: { indicator: 'wage' },
    });
  });

  it('never becomes more than data', () => {
    const { ignored, spec } = readAddress('?indicateur=<img src=x onerror=alert(1)>&lang=de');
    expect(spec).toEqual(DEFAULT_ATLAS);
    expect(ignored).toMatchObject([{ key: 'indicateur', found: '<img src=x onerror=alert(1)>' }]);
  });
});
