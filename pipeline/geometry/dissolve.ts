import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type {
  GeometryCollection,
  MultiPolygon as MultiObject,
  Polygon as PolygonObject,
  Topology,
} from 'topojson-specification';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { ZoneMember } from '../sources/zone-members';
import { METROPOLIS, OUR_ZONES } from '../sources/places';
import { Violation } from '../violation';
import type { AreaFeature, AreaProps } from './features';
import { tidyPolygon } from './rings';

type Outlines = ReadonlyMap<string, AreaFeature>;

/** Outlines merged along the borders that they share: no seam remains where the borders are the same to the last digit. */
function dissolve(outlines: readonly AreaFeature[]): Polygon | MultiPolygon {
  const layer: FeatureCollection<Polygon | MultiPolygon, AreaProps> = {
    type: 'FeatureCollection',
    features: [...outlines],
  };
  const shared = topology({ layer }) as unknown as Topology<{ layer: GeometryCollection<AreaProps> }>;
  const objects = shared.objects.layer.geometries.filter(
    (g): g is PolygonObject<AreaProps> | MultiObject<AreaProps> => g.type === 'Polygon' || g.type === 'MultiPolygon',
  );
  return tidyPolygon(merge(shared, objects));
}

/**
 * Our three zones d'emploi, each dissolved from its communes, of the metropolis or not.
 * @throws Violation where a commune of a zone has no outline.
 */
export function zoneFeatures(
  outlines: Outlines,
  members: readonly ZoneMember[],
  names: ReadonlyMap<string, string>,
): AreaFeature[] {
  return OUR_ZONES.map((zone) => {
    const parts = members.filter((member) => member.zone === zone).map(({ code }) => outlineOf(outlines, code));
    return { type: 'Feature', properties: { code: zone, name: names.get(zone) ?? zone }, geometry: dissolve(parts) };
  });
}

export function metropolisFeature(communes: readonly AreaFeature[]): AreaFeature {
  const properties = { code: METROPOLIS.id, name: METROPOLIS.name };
  return { type: 'Feature', properties, geometry: dissolve(communes) };
}

function outlineOf(outlines: Outlines, code: string): AreaFeature {
  const outline = outlines.get(code);
  if (!outline) throw new Violation('zones/communes_of_zones.csv', null, `the commune ${code} has no outline`);
  return outline;
}
