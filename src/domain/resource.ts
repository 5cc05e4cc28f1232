import type { Localized } from './indicator';

export interface Source {
  /** Producer and dataset as cited: "INSEE, SIDE, stock d'établissements". */
  readonly producer: string;
  readonly title: Localized;
  readonly path: string;
}

/** What a caption needs of a resource of `datapackage.json`, beside its schema. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: 'csv' | 'geojson' | 'json';
  readonly sources: readonly Source[];
  readonly licence: { readonly name: string; readonly title: string; readonly path: string };
  /** Period that the data describe, as printed: "2021-2023", "31 décembre 2023". */
  readonly vintage: string;
  /** ISO date. */
  readonly dateRead: string;
  readonly rowCount: number;
  readonly bytes: number;
  readonly sha256: string;
  /** CSV only: columns in order; `values` lists the labels a dimension may have. */
  readonly fields: readonly ResourceField[];
}

export interface ResourceField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'year' | 'quarter';
  readonly values: readonly string[] | null;
}
