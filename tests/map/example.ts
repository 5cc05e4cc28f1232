import { PALETTE } from '../../src/charts/palette';
import type { ColourTheme } from '../../src/domain/frame';
import { mapFiles, type MapMarks, type MapPlace, type MapView } from '../../src/map/view';

/** Marseille, Aix, Istres and Pertuis at their label points, rounded to 0.01 degree. */
export const PLACES: readonly MapPlace[] = [
  { code: '13055', name: 'Marseille', at: [5.37, 43.3], rank: 0 },
  { code: '13001', name: 'Aix-en-Provence', at: [5.45, 43.53], rank: 1 },
  { code: '13047', name: 'Istres', at: [4.99, 43.51], rank: 4 },
  { code: '84089', name: 'Pertuis', at: [5.5, 43.69], rank: 10 },
];

export const DATA_URL = 'https://phare.example/atlas/data/';

export function exampleView(changes: Partial<MapView> = {}, theme: ColourTheme = 'light'): MapView {
  return {
    level: 'communes',
    places: PLACES,
    files: mapFiles(DATA_URL),
    circles: 'none',
    colours: PALETTE[theme],
    pins: new Map(),
    homeZoom: 9,
    textScale: 1,
    ...changes,
  };
}

export function exampleMarks(changes: Partial<MapMarks> = {}): MapMarks {
  return {
    fills: new Map([
      ['13055', '#0b3451'],
      ['13001', '#4f92af'],
      ['13047', 'pattern-missing'],
      ['84089', 'pattern-confidential'],
    ]),
    radiiPx: null,
    lit: new Set(),
    dimmed: new Set(),
    ...changes,
  };
}
