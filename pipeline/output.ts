import { createHash } from 'node:crypto';
import type { Localized } from '../src/domain/indicator';
import type { Licence } from './catalogue/licences';
import type { SourceReference } from './catalogue/sources';

export interface OutputField {
  readonly name: string;
  /** Frictionless type; a quarter is a string with a pattern. */
  readonly type: 'string' | 'integer' | 'number' | 'year' | 'quarter';
  readonly values?: readonly string[];
  readonly unit?: string;
  readonly title?: Localized;
}

/** What is said of a resource beside its bytes. */
export interface ResourceNote {
  readonly title: Localized;
  /** What one should know before using it. */
  readonly description?: Localized;
  readonly sources: readonly SourceReference[];
  readonly licence: Licence;
  /** Period that the data describe, readable in both languages: "2021-2023". */
  readonly vintage: string;
}

/** A file of public/data, ready to be written and to be listed in datapackage.json. */
export interface OutputFile {
  /** Name of the resource, for example communes-area. */
  readonly name: string;
  /** Relative to public/data. */
  readonly path: string;
  readonly format: 'csv' | 'geojson' | 'json';
  readonly text: string;
  readonly rowCount: number;
  readonly fields: readonly OutputField[];
  readonly primaryKey: readonly string[];
  readonly note: ResourceNote;
}

export function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

export function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
