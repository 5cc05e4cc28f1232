import { isPlaceId, type Place, type PlaceId, type PlaceLevel } from '../domain/place';
import type { Resource } from '../domain/resource';
import type { DataError } from '../domain/table';
import { decodeNumber } from './decode-cell';
import { checkColumns, decodeCsv, type CsvRow } from './decode-csv';
import { checkLength } from './decode-table';
import { refusal } from './fault';

const COLUMNS = ['id', 'level', 'name', 'zone', 'postcodes', 'area_km2', 'members', 'ours'] as const;
type Column = (typeof COLUMNS)[number];
const LEVELS: readonly PlaceLevel[] = ['commune', 'zone', 'metropolis'];

export interface PlacesDecoding {
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly errors: readonly DataError[];
  /** rowsRead = rowsKept + rowsRefused */
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly rowsRefused: number;
}

/**
 * `places.csv` as places by code, in the order of the file. A place whose members are not all there is kept as it is:
 * its sums are then missing, which is true. Never throws.
 */
export function decodePlaces(input: unknown, resource: Resource): PlacesDecoding {
  const csv = decodeCsv(input, resource);
  if (csv.columns === null) return nothing([csv.error], 0);
  const header = csv.columns;
  const fatalError =
    checkColumns(resource, COLUMNS, header) ??
    checkLength(resource, csv.rowsRead, csv.endsWithNewline || typeof input !== 'string' ? null : input);
  if (fatalError !== null) return nothing([...csv.errors, fatalError], csv.rowsRead);
  const places = new Map<PlaceId, Place>();
  const errors: DataError[] = [...csv.errors];
  for (const row of csv.rows) {
    const cell = (column: Column): string => row.cells[header.indexOf(column)] ?? '';
    const place = decodePlace(cell, (column, expected) =>
      refusal(resource, kindOf(column), { row: row.line, column }, expected, cell(column)),
    );
    if ('grade' in place) errors.push(place);
    else if (!places.has(place.id)) places.set(place.id, place);
    else errors.push(duplicate(resource, row, place.id));
  }
  return { places, errors, rowsRead: csv.rowsRead, rowsKept: places.size, rowsRefused: csv.rowsRead - places.size };
}

function nothing(errors: readonly DataError[], rowsRead: number): PlacesDecoding {
  return { places: new Map(), errors, rowsRead, rowsKept: 0, rowsRefused: rowsRead };
}

function duplicate(resource: Resource, row: CsvRow, id: PlaceId): DataError {
  return refusal(resource, 'duplicate', { row: row.line, column: 'id' }, '', id);
}

function kindOf(column: Column): 'number' | 'code' {
  return column === 'area_km2' ? 'number' : 'code';
}

function decodePlace(
  cell: (column: Column) => string,
  refuse: (column: Column, expected: string) => DataError,
): Place | DataError {
  const id = cell('id');
  const level = LEVELS.find((candidate) => candidate === cell('level'));
  const zone = cell('zone');
  const memberIds = wordsOf(cell('members'));
  const area = cell('area_km2');
  const areaKm2 = area === '' ? null : decodeNumber(area, false);
  const ours = cell('ours');
  if (!isPlaceId(id)) return refuse('id', '13055');
  if (level === undefined) return refuse('level', LEVELS.join(', '));
  if (cell('name').trim() === '') return refuse('name', '…');
  if (zone !== '' && !isPlaceId(zone)) return refuse('zone', '9312');
  if (area !== '' && (areaKm2 === null || areaKm2 <= 0)) return refuse('area_km2', '12.5');
  if (!memberIds.every(isPlaceId) || memberIds.includes(id)) return refuse('members', '13001 13002');
  if (ours !== '0' && ours !== '1') return refuse('ours', '0, 1');
  return {
    id,
    level,
    name: cell('name'),
    memberIds: memberIds.filter(isPlaceId),
    zoneId: zone === '' ? null : zone,
    postcodes: wordsOf(cell('postcodes')),
    areaKm2,
    ours: ours === '1',
  };
}

function wordsOf(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}
