import { describe, expect, it } from 'vitest';
import { printedAddress, readPresentAddress, withPosition } from '../../../src/pages/present/address';

describe('the address of a presentation', () => {
  it('counts scenes from 1, and has a default for everything', () => {
    expect(readPresentAddress('?deck=hall&scene=3&etape=1').position).toEqual({ scene: 2, step: 1 });
    expect(readPresentAddress('?scene=x&deck=../secret&lang=de')).toEqual({
      deck: null,
      position: { scene: 0, step: 0 },
      language: null,
      theme: null,
      kiosk: null,
    });
  });

  it('runs by itself with the seconds of the address, within reason', () => {
    expect(readPresentAddress('?kiosk=1').kiosk).toEqual({ seconds: null, idleSeconds: 60 });
    expect(readPresentAddress('?kiosk=1&seconds=1&idle=90').kiosk).toEqual({ seconds: 3, idleSeconds: 90 });
    expect(readPresentAddress('?kiosk=1&seconds=999999').kiosk?.seconds).toBe(86_400);
  });

  it('keeps what else it says at another scene', () => {
    expect(withPosition('?deck=hall&scene=4&etape=2', { scene: 0, step: 0 })).toBe('?deck=hall');
    expect(withPosition('?deck=hall', { scene: 4, step: 1 })).toBe('?deck=hall&scene=5&etape=1');
  });
});

describe('the address on paper', () => {
  it.each([
    ['present.html?deck=hall&scene=3&etape=1&seance=a1&lang=en', 'present.html?deck=hall&lang=en'],
    ['present.html?deck=brouillon&lang=en', '?lang=en'],
    ['present.html#deck=abc', ''],
  ])('of %s is %s', (from, to) => {
    expect(printedAddress(`https://example.org/phare/${from}`)).toBe(`https://example.org/phare/${to}`);
  });
});
