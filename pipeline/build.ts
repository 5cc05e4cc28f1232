import type { Checks } from './checks';
import { layerFile, placesFile, tableFile } from './assemble';
import { communeFeatures, readOutlines, vertexCount } from './geometry/features';
import { labelFeatures } from './geometry/labels';
import { simplifyCommunes } from './geometry/overview';
import { indicatorsFile } from './indicators/file';
import type { OutputFile } from './output';
import { formatPackage } from './package';
import { readAreas, readComparator, readEstablishments } from './sources/commune-stocks';
import { readCreationRows } from './sources/creations';
import { readPerimeter } from './sources/perimeter';
import { formatPlaces } from './sources/places';
import { readPopulation } from './sources/population';
import type { SourceFolder } from './sources/read';
import { readZoneYears, zoneEstablishments } from './sources/zone-stocks';
import type { WrittenFile } from './write';

/** Everything that public/data holds, checked, in memory. */
export function buildPackage(sources: SourceFolder, checks: Checks): readonly WrittenFile[] {
  const perimeter = readPerimeter(sources);
  const comparator = readComparator(sources, perimeter);
  const creations = readCreationRows(sources, perimeter);
  const areas = readAreas(comparator, checks);
  const population = readPopulation(sources, perimeter, creations, comparator, checks);
  const zoneYears = readZoneYears(sources);
  const zones = new Map(zoneYears.map((z) => [z.zone, z.name]));
  zones.set('9311', 'Manosque');
  const communes = communeFeatures(readOutlines(sources, 'geo/communes-amp.geojson'), perimeter);
  const overview = simplifyCommunes(communes, 3000);
  checks.note(
    'communes-overview.geojson',
    `${vertexCount(overview.features)} of ${vertexCount(communes.features)} vertices`,
  );
  const files: OutputFile[] = [
    layerFile('communes', communes.features),
    layerFile('communes-overview', overview.features),
    layerFile('labels', labelFeatures(sources, perimeter, population)),
    placesFile(formatPlaces(perimeter, zones, areas)),
    tableFile(readEstablishments(sources, perimeter, checks)),
    tableFile(areas),
    tableFile(zoneEstablishments(zoneYears)),
    indicatorsFile(),
  ];
  return [...files, { path: 'datapackage.json', text: formatPackage(files) }];
}
