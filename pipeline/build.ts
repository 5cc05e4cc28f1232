import { claimsFile, layerFile, placesFile, tableFile } from './assemble';
import type { Checks } from './checks';
import { checkCoverage } from './coverage';
import { allIndicators } from './indicators/catalogue';
import { checkIndicators } from './indicators/consistency';
import { indicatorsFile } from './indicators/file';
import { buildLayers } from './layers';
import type { OutputFile } from './output';
import { formatPackage } from './package';
import { readClaims } from './sources/claims';
import { employersTable, jobsTable, readBands } from './sources/commune-employment';
import { readAreas, readComparator, readEstablishments } from './sources/commune-stocks';
import { creationsTable, readCreationRows, wageTable } from './sources/creations';
import { readResearch } from './sources/knowledge';
import { readPerimeter, type Perimeter } from './sources/perimeter';
import { formatPlaces } from './sources/places';
import { readPopulation } from './sources/population';
import type { SourceFolder } from './sources/read';
import { readZoneCreations } from './sources/zone-creations';
import { readQuarterly, readSectors, zoneEmployers, zoneJobs, zonePrivate } from './sources/zone-employment';
import { readZoneYears, zoneEstablishments } from './sources/zone-stocks';
import type { TidyTable } from './tidy';
import type { WrittenFile } from './write';

/**
 * Everything that public/data holds, checked, in memory.
 * @throws Violation at the first check that does not hold.
 */
export function buildPackage(sources: SourceFolder, checks: Checks): readonly WrittenFile[] {
  const perimeter = readPerimeter(sources);
  checks.note('communes/communes.csv', `${perimeter.communes.length} communes`);
  const communes = communeTables(sources, perimeter, checks);
  const zones = zoneTables(sources, checks);
  checkIndicators(allIndicators(), [...communes.tables, ...zones.tables], checks);
  const places = formatPlaces(perimeter, zones.names, communes.areas);
  const layers = buildLayers(sources, { perimeter, zoneNames: zones.names, population: communes.population }, checks);
  const files: OutputFile[] = [
    placesFile(places),
    ...[...communes.tables, ...zones.tables].map(tableFile),
    ...layers.map(({ name, features }) => layerFile(name, features)),
    claimsFile(readClaims(sources)),
    indicatorsFile(),
  ];
  return [...files, { path: 'datapackage.json', text: formatPackage(files) }];
}

function communeTables(sources: SourceFolder, perimeter: Perimeter, checks: Checks) {
  const comparator = readComparator(sources, perimeter);
  const creations = readCreationRows(sources, perimeter);
  const areas = readAreas(comparator, checks);
  const population = readPopulation(sources, perimeter, creations, comparator, checks);
  const tables: readonly TidyTable[] = [
    population,
    areas,
    readEstablishments(sources, perimeter, checks),
    creationsTable(creations, checks),
    employersTable(comparator, checks),
    readBands(sources, perimeter, checks),
    jobsTable(comparator, checks),
    wageTable(creations, checks),
    readResearch(sources, perimeter, checks),
  ];
  for (const table of tables) checkCoverage(table, perimeter.codes, checks);
  return { areas, population, tables };
}

function zoneTables(sources: SourceFolder, checks: Checks) {
  const years = readZoneYears(sources, checks);
  const creations = readZoneCreations(sources, checks);
  const tables: readonly TidyTable[] = [
    zoneEstablishments(years),
    creations.table,
    zoneEmployers(years),
    zoneJobs(years),
    zonePrivate(years),
    readQuarterly(sources, checks),
    readSectors(sources, checks),
  ];
  // Zones differ from one source to the next, but each table has the same zones in every year.
  for (const table of tables) checkCoverage(table, new Set(table.rows.map((row) => row.place)), checks);
  const names = new Map([...creations.zones, ...years.map((z) => [z.zone, z.name] as const), MANOSQUE]);
  return { names, tables };
}

/** The zone of Saint-Paul-lès-Durance; no file with names has it. */
const MANOSQUE = ['9311', 'Manosque'] as const;
