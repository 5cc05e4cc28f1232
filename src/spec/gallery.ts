import { isPlaceId, type PlaceId } from '../domain/place';
import type { DrawnSpec } from '../domain/view-spec';
import { DEFAULT_CHOROPLETH, DEFAULT_EMPLOYMENT, DEFAULT_GROWTH, DEFAULT_KEY_FIGURES } from './presets';

function places(...codes: readonly string[]): readonly PlaceId[] {
  return codes.filter(isPlaceId);
}

const MARSEILLE_AIX = places('13055', '13001');

/**
 * Named views over the committed data. The tests draw and snapshot each and refuse what looks odd; the build writes a
 * page and pictures of each, so a name is an address: published once, it stays.
 */
export const GALLERY: Readonly<Record<string, DrawnSpec>> = {
  'densite-etablissements': DEFAULT_CHOROPLETH,
  'densite-2021-quantiles': {
    ...DEFAULT_CHOROPLETH,
    period: 2021,
    classes: { method: 'quantiles', count: 7, own: null },
  },
  'densite-seuils-choisis-cercles': {
    ...DEFAULT_CHOROPLETH,
    circles: 'jobs',
    classes: { method: 'own', count: 4, own: [10, 50, 200] },
  },
  'evolution-emplois': { ...DEFAULT_CHOROPLETH, indicator: 'jobs-change', places: MARSEILLE_AIX },
  'salaire-secret': { ...DEFAULT_CHOROPLETH, indicator: 'wage' },
  'emplois-cercles-seuls': { ...DEFAULT_CHOROPLETH, indicator: 'jobs' },
  'communes-filtrees': { ...DEFAULT_CHOROPLETH, filters: [{ type: 'band', band: '500+' }] },
  'numerique-base-100': DEFAULT_GROWTH,
  'numerique-lieux': { ...DEFAULT_GROWTH, places: places('13055', '7625', '8421'), span: [2017, 2023] },
  'numerique-part': { ...DEFAULT_GROWTH, indicator: 'zone-jz-share', scale: 'level' },
  'creations-numerique-log': { ...DEFAULT_GROWTH, indicator: 'zone-creations-jz', scale: 'log' },
  'postes-salaries-lacune': {
    ...DEFAULT_GROWTH,
    indicator: 'zone-jobs',
    scale: 'level',
    places: places('9312', '9301'),
  },
  'salaries-par-trimestre': { ...DEFAULT_GROWTH, indicator: 'zone-private-employees-quarterly', reference: false },
  'population-communes': { ...DEFAULT_GROWTH, indicator: 'population', places: MARSEILLE_AIX },
  'emplois-par-commune': { ...DEFAULT_EMPLOYMENT, kind: 'jobs', places: places('13047') },
  'tailles-etablissements': { ...DEFAULT_EMPLOYMENT, kind: 'bands', places: MARSEILLE_AIX },
  'secteurs-employeurs': { ...DEFAULT_EMPLOYMENT, kind: 'sectors', places: places('13117') },
  'emplois-par-etablissement': { ...DEFAULT_EMPLOYMENT, kind: 'intensity' },
  'chiffres-metropole': DEFAULT_KEY_FIGURES,
  'chiffres-deux-communes': { ...DEFAULT_KEY_FIGURES, places: MARSEILLE_AIX },
};
