import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Indicator, IndicatorId } from './indicator';
import type { Place, PlaceId } from './place';
import type { Resource } from './resource';
import type { DataError, Table } from './table';

export type PlaceFeature = Feature<Polygon | MultiPolygon, { readonly code: string; readonly name: string }>;
export type PlaceFeatures = FeatureCollection<Polygon | MultiPolygon, { readonly code: string; readonly name: string }>;
/** Where the name of a commune stands, longitude and latitude; rank 0 is the largest. */
export interface LabelPoint {
  readonly code: string;
  readonly name: string;
  readonly rank: number;
  readonly at: readonly [number, number];
}

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
