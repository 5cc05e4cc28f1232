import type { Layer, Scene } from '../../src/domain/scene';

/** A scene of any layers, for tests of what draws scenes. */
export function sceneOf(layers: readonly Layer[], words: Partial<Scene['caption']> = {}): Scene {
  return {
    kind: 'choropleth',
    widthPx: 200,
    heightPx: 100,
    layers,
    scales: {},
    caption: { title: 'Titre', subtitle: '', notes: [], source: 'S', vintage: 'V', licence: 'L', ...words },
    description: 'Description',
    table: { caption: '', rowHeader: '', columns: [], rows: [] },
    warnings: [],
  };
}
