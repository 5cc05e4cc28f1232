import type { LabelPoint } from '../domain/atlas';
import type { Resource } from '../domain/resource';
import type { DataError } from '../domain/table';
import { decodeJson } from './decode-json';
import { decodeList } from './decode-list';
import { ShapeError, child, filledText, items, number, type Node } from './shape';

export interface LabelsDecoding {
  readonly labels: readonly LabelPoint[];
  readonly errors: readonly DataError[];
}

/** Label points of places; a point without code, rank or position is refused, the others stay. Never throws. */
export function decodeLabels(input: unknown, resource: Resource): LabelsDecoding {
  const json = decodeJson(input, resource, resource.bytes);
  if (!json.ok) return { labels: [], errors: [json.error] };
  const root: Node = { path: '', value: json.value };
  const { values, errors } = decodeList(resource, () => child(root, 'features'), decodeLabel);
  return { labels: values, errors: [...json.notes, ...errors] };
}

function decodeLabel(node: Node): LabelPoint {
  const properties = child(node, 'properties');
  const coordinates = child(child(node, 'geometry'), 'coordinates');
  const [longitude, latitude] = items(coordinates);
  if (longitude === undefined || latitude === undefined) throw new ShapeError(coordinates.path, '[5.4, 43.3]', '');
  return {
    code: filledText(child(properties, 'code')),
    name: filledText(child(properties, 'name')),
    rank: number(child(properties, 'rank')),
    at: [number(longitude), number(latitude)],
  };
}
