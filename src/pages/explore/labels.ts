import { decodeLabels } from '../../data/decode-labels';
import { fetchText } from '../../data/fetch-text';
import type { LabelPoint } from '../../domain/atlas';
import type { Resource } from '../../domain/resource';

/** Label points of the communes; none where the file is missing or broken: the SVG map does without them. */
export async function loadLabels(resource: Resource | undefined, dataUrl: string): Promise<readonly LabelPoint[]> {
  if (resource === undefined) return [];
  const fetched = await fetchText(resource.path, dataUrl);
  return fetched.text === null ? [] : decodeLabels(fetched.text, resource).labels;
}
