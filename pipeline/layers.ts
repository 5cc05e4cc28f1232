import type { Feature, Geometry } from 'geojson';
import type { Checks } from './checks';
import { areaKm2 } from './geometry/area';
import { landFeature, lineFeatures, seaFeature, woodFeatures } from './geometry/basemap';
import { metropolisFeature, zoneFeatures } from './geometry/dissolve';
import { communeFeatures, readOutlines } from './geometry/features';
import { labelFeatures } from './geometry/labels';
import { simplifyCommunes } from './geometry/overview';
import { countVertices } from './geometry/simplify';
import { checkAreas } from './geometry/validate';
import { waterFeatures } from './geometry/water';
import { readEducation } from './sources/knowledge';
import type { Perimeter } from './sources/perimeter';
import type { SourceFolder } from './sources/read';
import { readZoneMembers } from './sources/zone-members';
import type { TidyTable } from './tidy';

export interface Layer {
  readonly name: string;
  readonly features: readonly Feature<Geometry>[];
}

interface Context {
  readonly perimeter: Perimeter;
  readonly zoneNames: ReadonlyMap<string, string>;
  readonly population: TidyTable;
}

const AMP = 'geo/communes-amp.geojson';
/** Measured on the outlines of IGN: what the metropolis covers, the étang de Berre not counted. */
const PUBLISHED_KM2 = 3158;
/** Positions kept, all features together: the basemap must stay under 700 kB. */
const VERTICES = { overview: 3000, water: 5500, woods: 10500, roads: 6500, rail: 2800 } as const;

/** Every GeoJSON of the package, the areas that figures stand on checked first. */
export function buildLayers(sources: SourceFolder, context: Context, checks: Checks): readonly Layer[] {
  const { perimeter } = context;
  const inside = readOutlines(sources, AMP);
  const communes = communeFeatures(inside, perimeter).features;
  const overview = simplifyCommunes({ type: 'FeatureCollection', features: [...communes] }, VERTICES.overview).features;
  const outlines = new Map([...readOutlines(sources, 'geo/communes-zones-outside-amp.geojson'), ...inside]);
  const zones = zoneFeatures(outlines, readZoneMembers(sources, perimeter, checks), context.zoneNames);
  const metropolis = metropolisFeature(communes);
  checkAreas('communes.geojson', communes, checks);
  checkAreas('communes-overview.geojson', overview, checks);
  checkAreas('zones.geojson', zones, checks);
  checkAreas('metropolis.geojson', [metropolis], checks);
  checks.total(AMP, 'area in Lambert-93, km2', areaKm2(metropolis.geometry), PUBLISHED_KM2, 1);
  checks.total('communes-overview.geojson', 'communes', overview.length, communes.length);
  checks.note('communes-overview.geojson', `${countVertices(overview)} of ${countVertices(communes)} vertices`);
  return [
    { name: 'communes', features: communes },
    { name: 'communes-overview', features: overview },
    { name: 'zones', features: zones },
    { name: 'metropolis', features: [metropolis] },
    ...basemapLayers(sources, communes),
    { name: 'labels', features: labelFeatures(sources, perimeter, context.population) },
    { name: 'points-education', features: readEducation(sources, perimeter) },
  ];
}

function basemapLayers(sources: SourceFolder, communes: Parameters<typeof landFeature>[1]): readonly Layer[] {
  const land = landFeature(sources, communes);
  const { lakes, rivers } = waterFeatures(sources, VERTICES.water);
  const rail = lineFeatures(sources, 'geo/rail.geojson', VERTICES.rail, (properties) => ({
    name: String(properties['lib_ligne']),
    highSpeed: properties['lgv'] === true,
  }));
  return [
    { name: 'land', features: [land] },
    { name: 'sea', features: [seaFeature(land)] },
    { name: 'lakes', features: lakes },
    { name: 'rivers', features: rivers },
    { name: 'woods', features: woodFeatures(sources, VERTICES.woods) },
    { name: 'roads', features: lineFeatures(sources, 'geo/roads.geojson', VERTICES.roads, () => ({})) },
    { name: 'rail', features: rail },
  ];
}
