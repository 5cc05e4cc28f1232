import { formatCsv } from '../csv';
import { formatNumber, type TidyTable } from '../tidy';
import { Violation } from '../violation';
import type { Perimeter } from './perimeter';

export const METROPOLIS = { id: '200054807', name: 'Métropole Aix-Marseille-Provence' } as const;
export const OUR_ZONES = ['9301', '9312', '9313'] as const;
/** Named in a way that reads in both languages. */
export const OUR_ZONES_SUM = { id: 'amp-zones', name: 'Aix + Marseille + Martigues-Salon' } as const;

export const PLACE_COLUMNS = ['id', 'level', 'name', 'zone', 'postcodes', 'area_km2', 'members', 'ours'] as const;

/**
 * places.csv: communes, zones d'emploi, the sum of our three zones, and the metropolis as the sum of its communes.
 * `zones`: code -> name of every zone that a table speaks of.
 * @throws Violation where one of our zones is unknown.
 */
export function formatPlaces(perimeter: Perimeter, zones: ReadonlyMap<string, string>, areas: TidyTable): string {
  const areaOf = new Map(areas.rows.map((row) => [row.place, row.value ?? 0]));
  const total = [...areaOf.values()].reduce((sum, area) => sum + area, 0);
  const km2 = (area: number): string => formatNumber(area, 2);
  const communes = perimeter.communes.map((c) => {
    if (!zones.has(c.zone)) throw new Violation('communes/communes.csv', null, `${c.code}: unknown zone ${c.zone}`);
    return [c.code, 'commune', c.name, c.zone, c.postcodes.join(' '), km2(areaOf.get(c.code) ?? 0), '', '1'];
  });
  const ours = new Set<string>(OUR_ZONES);
  const zoneRows = [...zones]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, name]) => [id, 'zone', name, '', '', '', '', ours.has(id) ? '1' : '0']);
  const codes = perimeter.communes.map((c) => c.code).join(' ');
  return formatCsv(PLACE_COLUMNS, [
    ...communes,
    ...zoneRows,
    [OUR_ZONES_SUM.id, 'zone', OUR_ZONES_SUM.name, '', '', '', OUR_ZONES.join(' '), '1'],
    [METROPOLIS.id, 'metropolis', METROPOLIS.name, '', '', km2(total), codes, '1'],
  ]);
}
