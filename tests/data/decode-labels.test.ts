import { describe, expect, it } from 'vitest';
import { decodeLabels } from '../../src/data/decode-labels';
import type { Resource } from '../../src/domain/resource';

const RESOURCE: Resource = {
  name: 'labels',
  path: 'labels.geojson',
  format: 'geojson',
  sources: [],
  licence: { name: '', title: '', path: '' },
  vintage: '',
  dateRead: '2026-11-22',
  rowCount: 2,
  bytes: 0,
  sha256: '',
  fields: [],
};

function file(...features: readonly unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}
const point = (code: string, coordinates: readonly unknown[]): unknown => ({
  type: 'Feature',
  properties: { code, name: 'Ici', rank: 3 },
  geometry: { type: 'Point', coordinates },
});

describe('label points', () => {
  it('keep code, name, rank and position', () => {
    expect(decodeLabels(file(point('13055', [5.37, 43.3])), RESOURCE)).toEqual({
      labels: [{ code: '13055', name: 'Ici', rank: 3, at: [5.37, 43.3] }],
      errors: [],
    });
  });
  it('refuse a point without position and keep the others', () => {
    const { labels, errors } = decodeLabels(file(point('13001', []), point('13055', [5.37, 43.3])), RESOURCE);
    expect(labels.map(({ code }) => code)).toEqual(['13055']);
    expect(errors).toHaveLength(1);
  });
  it.each(['', '<!doctype html>', '{"type":'])('never throw: %j', (text) => {
    expect(decodeLabels(text, RESOURCE).labels).toEqual([]);
  });
});
