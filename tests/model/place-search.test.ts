import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/data/load';
import { foldName, searchPlaces } from '../../src/model/place-search';
import { communesOf } from '../../src/model/places';
import { COMMITTED, fromFolder } from '../data/package-folder';

const atlas = await loadAtlas(fromFolder(COMMITTED));

function names(query: string): readonly string[] {
  return searchPlaces(atlas, query).map((place) => place.name);
}

describe('searchPlaces', () => {
  it.each([
    ['La Ciotat', 'la ciotat'],
    ['La Ciotat', 'laciotat'],
    ['La Ciotat', 'CIOTAT'],
    ['Châteauneuf-les-Martigues', 'chateauneuf les mar'],
    ['Saint-Cannat', 'st cannat'],
    ['Saint-Cannat', 'St-Cannat'],
    ['Fos-sur-Mer', 'fos'],
    ['Pertuis', '84120'],
    ['Marseille', '13016'],
    ['Marseille', '13055'],
  ])('finds %s by %j', (name, query) => expect(names(query)).toContain(name));

  it('puts the exact name and the beginning of a name first', () => {
    expect(names('Aix-en-Provence')[0]).toBe('Aix-en-Provence');
    expect(names('mar')[0]?.startsWith('Mar')).toBe(true);
    expect(names('marseille')[0]).toBe('Marseille');
  });

  it.each([
    ['13001', 'Aix-en-Provence'],
    ['13002', 'Allauch'],
    ['13005', 'Aubagne'],
  ])('puts Marseille, whose postcode %s is, before %s, whose INSEE code it is', (query, byCode) => {
    expect(names(query)[0]).toBe('Marseille');
    expect(names(query).at(-1)).toBe(byCode);
  });

  it('finds every commune first by a postcode that no other has', () => {
    for (const place of communesOf(atlas)) {
      for (const postcode of place.postcodes) {
        const owners = communesOf(atlas).filter(({ postcodes }) => postcodes.includes(postcode));
        if (owners.length === 1) expect(searchPlaces(atlas, postcode)[0]).toBe(place);
      }
    }
  });

  it('finds nothing for nothing', () => {
    for (const query of ['', '   ', '-', '99999', 'zzz', '.*', '%']) expect(names(query)).toEqual([]);
  });

  it('finds every commune by its own name, however it is written', () => {
    for (const place of communesOf(atlas)) {
      for (const query of [
        place.name,
        place.name.toUpperCase(),
        place.name.replaceAll('-', ' '),
        foldName(place.name),
      ]) {
        expect(searchPlaces(atlas, query)).toContain(place);
      }
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(searchPlaces(atlas, query).length).toBeLessThanOrEqual(atlas.places.size);
      }),
    );
  });
});

describe('foldName', () => {
  it('drops what a keyboard may not have', () => {
    expect(foldName('L’Île-Œuvre  d’Été')).toBe('l ile oeuvre d ete');
    expect(foldName('Ste-Baume / St Chamas')).toBe('sainte baume saint chamas');
    expect(foldName('Estaque')).toBe('estaque');
  });
});
