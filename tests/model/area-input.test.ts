import { describe, expect, it } from 'vitest';
import type { AreaShape, LonLat } from '../../src/domain/area';
import { readCoordinates, readCorners, readPoint } from '../../src/model/area-input';
import { membersOf } from '../../src/model/area-members';
import { cornersOf, lightened, MOST_CORNERS } from '../../src/model/area-outline';
import { committed } from '../charts/analysis/frames';

describe('typed coordinates', () => {
  it.each(['43.53, 5.45', '43,53 ; 5,45', '43.53 5.45', '43,53 5,45', '43,53, 5,45', ' 43.53°, 5.45° ', '43.53;5.45'])(
    'are a latitude and a longitude: %s',
    (text) => {
      expect(readCoordinates(text)).toEqual([5.45, 43.53]);
    },
  );

  it.each(['', '43.53', '43.53, 5.45, 7', 'Aix', '95, 5', '43, 195', '43.5.3, 5'])('are nothing else: %s', (text) => {
    expect(readCoordinates(text)).toBeNull();
  });

  it('have whole degrees too, and the west', () => {
    expect(readCoordinates('43, 5')).toEqual([5, 43]);
    expect(readCoordinates('43.5, −5.25')).toEqual([-5.25, 43.5]);
  });

  it('give way to the name of a commune', () => {
    expect(readPoint(committed, 'aubagne')?.name).toBe('Aubagne');
    expect(readPoint(committed, 'Lyon')).toBeNull();
    expect(readPoint(committed, '')).toBeNull();
  });

  it('are corners line by line, and the first that is none is told', () => {
    expect(readCorners('43, 5\n\n44, 5\n')).toEqual({
      corners: [
        [5, 43],
        [5, 44],
      ],
    });
    expect(readCorners('43, 5\nici')).toEqual({ corners: null, line: 2, found: 'ici' });
  });
});

describe('an outline of many corners', () => {
  it('is simplified as long as its communes stay the same', () => {
    const ring = Array.from({ length: 3000 }, (_, index): LonLat => {
      const angle = (index / 3000) * 2 * Math.PI;
      return [5.45 + 0.15 * Math.cos(angle), 43.5 + 0.1 * Math.sin(angle)];
    });
    const shape: AreaShape = { type: 'polygon', parts: [[ring]] };
    const light = lightened(committed, shape);
    expect(cornersOf(light)).toBeLessThanOrEqual(MOST_CORNERS);
    expect(membersOf(committed, light)).toEqual(membersOf(committed, shape));
  });

  it('is left alone where it is short', () => {
    const shape: AreaShape = { type: 'rectangle', southWest: [5, 43], northEast: [6, 44] };
    expect(lightened(committed, shape)).toBe(shape);
  });
});
