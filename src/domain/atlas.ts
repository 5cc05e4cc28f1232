import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { Indicator, IndicatorId } from './indicator';
import type { Place, PlaceId } from './place';
import type { Resource } from './resource';
import type { DataError, Table } from './table';

export type PlaceFeature = Feature<Polygon | MultiPolygon, { readonly code: string; readonly name: string }>;
export type PlaceFeatures = FeatureCollection<Polygon | MultiPolygon, { readonly code: string; readonly name: string }>;
export type LabelFeatures = FeatureCollection<
  Point,
  { readonly code: string; readonly name: string; readonly rank: number }
>;

/** Everything that was loaded: what failed stands in `errors` under the name of its resource. */
export interface Atlas {
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly errors: ReadonlyMap<string, readonly DataError[]>;
  /** Wound clockwise for d3-geo (the file is RFC 7946, anticlockwise). */
  readonly communes: PlaceFeatures | null;
  readonly zones: PlaceFeatures | null;
}
