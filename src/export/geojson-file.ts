import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Atlas, PlaceFeature } from '../domain/atlas';
import type { ChoroplethSpec } from '../domain/view-spec';
import { choroplethData, type ChoroplethData, type ChoroplethPlace } from '../model/choropleth';
import { isLoaded } from '../model/loaded';
import { observe } from '../model/observe';
import type { FileMetadata } from './metadata';
import { periodCode, spanCode } from './period-code';

type Properties = Readonly<Record<string, string | number | boolean | null>>;

/** A collection of outlines with values; `metadata` is a foreign member (RFC 7946, 6.1). */
export type PlaceCollection = FeatureCollection<Polygon | MultiPolygon, Properties> & {
  readonly metadata: FileMetadata;
};

/**
 * The places of a map with their values, WGS 84, rings after the right-hand rule. Properties are flat, so that every
 * program reads them: the value shown with its period, status, rank, and each period of a series as `value_2021`. Null
 * where the atlas has no outlines, or neither knows nor has loaded the indicator.
 */
export function geojsonFile(atlas: Atlas, spec: ChoroplethSpec, metadata: FileMetadata): string | null {
  const data = choroplethData(atlas, spec);
  if (data === null || data.features === null || !isLoaded(atlas, spec.indicator)) return null;
  const features = data.features.features.flatMap((feature): readonly Feature<Polygon | MultiPolygon, Properties>[] => {
    const place = data.places.find(({ id }) => id === feature.properties.code);
    if (place === undefined) return [];
    return [
      { type: 'Feature', id: place.id, properties: propertiesOf(atlas, data, place), geometry: geometryOf(feature) },
    ];
  });
  const collection: PlaceCollection = { type: 'FeatureCollection', metadata, features };
  return `${JSON.stringify(collection)}\n`;
}

function propertiesOf(atlas: Atlas, data: ChoroplethData, place: ChoroplethPlace): Properties {
  const { indicator, at, circles } = data;
  const { frequency, periods } = indicator;
  const series = at.span === null && periods.length > 1 ? periods : [];
  return {
    code: place.id,
    name: place.name,
    indicator: indicator.id,
    period:
      at.span !== null ? spanCode(at.span, frequency) : at.period === null ? null : periodCode(at.period, frequency),
    value: place.observation.value,
    status: place.observation.status,
    rank: place.rank?.rank ?? null,
    ...(data.classification === null ? {} : { class: place.classIndex < 0 ? null : place.classIndex + 1 }),
    ...(data.filtered ? { passes_filters: place.passes } : {}),
    ...(circles === null || circles.indicator === indicator || place.circle === null
      ? {}
      : { circles: circles.indicator.id, circles_value: place.circle.value, circles_status: place.circle.status }),
    ...Object.fromEntries(
      series.map((period) => {
        const { value } = observe(atlas, indicator.id, place.id, { period, span: null });
        return [`value_${periodCode(period, frequency)}`, value] as const;
      }),
    ),
  };
}

/** Rings as RFC 7946 wants them, outer ones anticlockwise: the atlas holds them the other way round, for d3-geo. */
function geometryOf({ geometry }: PlaceFeature): Polygon | MultiPolygon {
  const turned = (rings: readonly Position[][]): Position[][] => rings.map((ring) => ring.toReversed());
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: turned(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(turned) };
}
