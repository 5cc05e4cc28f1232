import { describe, expect, test } from 'vitest';
import { growth as en } from '../../src/text/en/growth';
import { growth as fr } from '../../src/text/fr/growth';

describe('French words of the growth figure', () => {
  test.each([
    ['Marseille', 'à Marseille'],
    ['Les Pennes-Mirabeau', 'aux Pennes-Mirabeau'],
    ['Le Puy-Sainte-Réparade', 'au Puy-Sainte-Réparade'],
    ['La Ciotat', 'à La Ciotat'],
  ])('%s takes its preposition', (name, expected) => {
    expect(fr.inCommune(name)).toBe(expected);
  });

  test.each([
    ['Marseille', 'dans la zone de Marseille'],
    ['Aix-en-Provence', 'dans la zone d’Aix-en-Provence'],
    ['Istres', 'dans la zone d’Istres'],
    ['Étoile', 'dans la zone d’Étoile'],
  ])('a zone of %s is elided', (name, expected) => {
    expect(fr.inZone(name)).toBe(expected);
  });

  test('quarters take "au" and "du", years "en" and "de"', () => {
    expect(fr.during('T1 2012')).toBe('au T1 2012');
    expect(fr.during('2012')).toBe('en 2012');
    expect(fr.over('T1 2012', 'T4 2025')).toBe('du T1 2012 au T4 2025');
  });

  test('falling everywhere is said so', () => {
    const place = (name: string, amount: string, sign: number): Parameters<typeof fr.titleMany>[2] => ({
      place: `à ${name}`,
      rate: amount,
      name,
      amount,
      sign,
    });
    const subject = fr.subject('population');
    if (subject === null) throw new Error('no subject');
    const title = (high: ReturnType<typeof place>, low: ReturnType<typeof place>): string =>
      fr.titleMany('De 2010 à 2022', subject, high, low);
    expect(title(place('Gap', '1 %', -10), place('Die', '2 %', -20))).toBe(
      'De 2010 à 2022, la population a reculé de 1 % (Gap) à 2 % par an (Die)',
    );
    expect(title(place('Gap', '0 %', 0), place('Die', '2 %', -20))).toContain(
      'a reculé de 0 % (Gap) à 2 % par an (Die)',
    );
    expect(title(place('Gap', '1 %', 10), place('Die', '2 %', -20))).toBe(
      'De 2010 à 2022, la population a crû de 1 % par an (Gap) et reculé de 2 % (Die)',
    );
  });

  test('only information and communication may be called digital, and no text calls anything else so', () => {
    for (const catalogue of [fr, en]) {
      const words = JSON.stringify(catalogue, (_, value: unknown) =>
        typeof value === 'function' ? String(value) : value,
      );
      expect(words).not.toMatch(/numérique|digital/i);
    }
  });

  test('both languages know the same subjects', () => {
    for (const id of ['establishments', 'zone-creations-jz', 'zone-payroll', 'population']) {
      expect(fr.subject(id)?.plural).toBe(en.subject(id)?.plural);
    }
    expect(fr.subject('unknown')).toBeNull();
  });
});
