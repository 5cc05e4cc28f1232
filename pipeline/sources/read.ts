import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { parseCsv, type SourceTable } from '../csv';
import { Violation } from '../violation';

/** Where the raw sources lie; every file is named relative to it in messages. */
export interface SourceFolder {
  readonly table: (file: string) => SourceTable;
  readonly json: (file: string) => unknown;
  readonly features: (file: string) => readonly Feature<Geometry>[];
}

export function openSources(root: string): SourceFolder {
  const text = (file: string): string => {
    try {
      return readFileSync(join(root, file), 'utf8');
    } catch {
      throw new Violation(file, null, 'the file is missing');
    }
  };
  const json = (file: string): unknown => {
    try {
      return JSON.parse(text(file));
    } catch (error) {
      if (error instanceof Violation) throw error;
      throw new Violation(file, null, 'the file is not JSON');
    }
  };
  return {
    table: (file) => parseCsv(file, text(file)),
    json,
    features: (file) => decodeFeatures(file, json(file)),
  };
}

/**
 * Features of a FeatureCollection or, with empty properties, of a GeometryCollection (the basemap sources are some).
 * @throws Violation for any other shape.
 */
function decodeFeatures(file: string, value: unknown): readonly Feature<Geometry>[] {
  if (isRecord(value) && value['type'] === 'FeatureCollection' && Array.isArray(value['features'])) {
    return (value as unknown as FeatureCollection).features;
  }
  if (isRecord(value) && value['type'] === 'GeometryCollection' && Array.isArray(value['geometries'])) {
    const geometries = value['geometries'] as Geometry[];
    return geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
  }
  throw new Violation(file, null, 'neither a FeatureCollection nor a GeometryCollection');
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
