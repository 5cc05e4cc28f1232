import type { Feature, Geometry } from 'geojson';
import { CLAIMS_NOTE, LAYER_NOTES, PLACES_NOTE } from './catalogue/layers';
import { TABLE_NOTES } from './catalogue/tables';
import { formatFeatures } from './geometry/features';
import type { OutputField, OutputFile } from './output';
import { STATUS_FIELD } from './package';
import type { Claims } from './sources/claims';
import { PLACE_COLUMNS } from './sources/places';
import { columnsOf, formatTidy, type TidyTable } from './tidy';
import { Violation } from './violation';

export function tableFile(table: TidyTable): OutputFile {
  const note = TABLE_NOTES[table.name];
  if (!note) throw new Violation(`${table.name}.csv`, null, 'nothing is said of this table in the catalogue');
  const period: OutputField = { name: table.periodColumn, type: table.periodColumn };
  const fields: OutputField[] = [
    { name: 'place', type: 'string' },
    period,
    ...table.dimensions.map((d): OutputField => ({ name: d.name, type: 'string', values: d.values })),
    { name: 'value', type: table.decimals === 0 ? 'integer' : 'number', unit: note.unit },
    STATUS_FIELD,
  ];
  return {
    name: table.name,
    path: `${table.name}.csv`,
    format: 'csv',
    text: formatTidy(table),
    rowCount: table.rows.length,
    fields,
    primaryKey: columnsOf(table).slice(0, -2),
    note,
  };
}

export function layerFile(name: string, features: readonly Feature<Geometry>[]): OutputFile {
  const note = LAYER_NOTES[name];
  if (!note) throw new Violation(`${name}.geojson`, null, 'nothing is said of this layer in the catalogue');
  const text = formatFeatures(features);
  const rowCount = features.length;
  return { name, path: `${name}.geojson`, format: 'geojson', text, rowCount, fields: [], primaryKey: [], note };
}

export function placesFile(text: string): OutputFile {
  const values: Readonly<Record<string, readonly string[]>> = {
    level: ['commune', 'zone', 'metropolis'],
    ours: ['0', '1'],
  };
  const fields = PLACE_COLUMNS.map((name): OutputField => {
    const type = name === 'area_km2' ? 'number' : 'string';
    const known = values[name];
    return { name, type, ...(known ? { values: known } : {}), ...(name === 'area_km2' ? { unit: 'km2' } : {}) };
  });
  const rowCount = text.split('\n').length - 2;
  return {
    name: 'places',
    path: 'places.csv',
    format: 'csv',
    text,
    rowCount,
    fields,
    primaryKey: ['id'],
    note: PLACES_NOTE,
  };
}

export function claimsFile({ text, count }: Claims): OutputFile {
  const name = 'claims-2017';
  return {
    name,
    path: `${name}.json`,
    format: 'json',
    text,
    rowCount: count,
    fields: [],
    primaryKey: [],
    note: CLAIMS_NOTE,
  };
}
