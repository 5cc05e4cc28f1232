import type { Checks } from '../checks';
import { textOf, type SourceTable } from '../csv';
import { Violation } from '../violation';
import type { Perimeter } from './perimeter';
import { METROPOLIS, OUR_ZONES } from './places';
import type { SourceFolder } from './read';

const FILE = 'zones/communes_of_zones.csv';

export interface ZoneMember {
  readonly code: string;
  readonly zone: string;
}

export function readZoneMembers(sources: SourceFolder, perimeter: Perimeter, checks: Checks): readonly ZoneMember[] {
  return zoneMembers(sources.table(FILE), perimeter, checks);
}

/**
 * The 119 communes of our three zones d'emploi, 91 of them of the metropolis.
 * @throws Violation where a code stands twice, a zone is not ours, or the perimeter says another zone or another EPCI.
 */
export function zoneMembers(source: SourceTable, perimeter: Perimeter, checks: Checks): readonly ZoneMember[] {
  const zoneOf = new Map(perimeter.communes.map((c) => [c.code, c.zone]));
  const ours = new Set<string>(OUR_ZONES);
  const seen = new Set<string>();
  const members = source.rows.map((row): ZoneMember => {
    const code = textOf(row, 'codgeo');
    const zone = textOf(row, 'ze2020');
    if (seen.has(code)) throw new Violation(row.file, row.line, `the commune ${code} stands twice`);
    seen.add(code);
    if (!ours.has(zone)) throw new Violation(row.file, row.line, `the zone ${zone} is not one of ours`);
    if ((textOf(row, 'epci') === METROPOLIS.id) !== zoneOf.has(code)) {
      throw new Violation(row.file, row.line, `${code}: the EPCI and the perimeter of 92 communes disagree`);
    }
    if (zoneOf.has(code) && zoneOf.get(code) !== zone) {
      throw new Violation(row.file, row.line, `${code}: another file says zone ${zoneOf.get(code) ?? ''}`);
    }
    return { code, zone };
  });
  checks.total(source.file, 'communes of the three zones', members.length, 119);
  checks.total(source.file, 'of which in the metropolis', members.filter((m) => zoneOf.has(m.code)).length, 91);
  return members;
}
