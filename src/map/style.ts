import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import { detailLayers, groundLayers } from './basemap-layers';
import { borderLayers, fillLayers, highlightLayers } from './area-layers';
import { circleLayers } from './circle-layers';
import { labelLayers } from './label-layers';
import { BASEMAP_FILES, type MapFile, type MapView } from './view';

/** Finer than the default 0.375 px: neighbours are simplified apart and must not show a seam. */
const TOLERANCE_PX = 0.2;
const MAX_ZOOM = 14;
/** A page that is being resized gets a new style at every quarter of a zoom, not at every pixel. */
const ZOOM_STEPS = 4;

/**
 * The whole MapLibre style of a view; equal views make equal styles, so that the engine applies only what changed.
 * It names no glyph server, no sprite and no address but the view's own files.
 * @param foreign a style of somebody else to lie under the communes instead of the package's basemap; its labels then
 * stand for ours, because its glyph server does not know our typeface
 */
export function mapStyle(given: MapView, foreign: StyleSpecification | null = null): StyleSpecification {
  const view = { ...given, homeZoom: Math.round(given.homeZoom * ZOOM_STEPS) / ZOOM_STEPS };
  const data = { areas: areas(view), points: points(view) };
  if (foreign === null) {
    return {
      version: 8,
      sources: { ...Object.fromEntries(BASEMAP_FILES.map((name) => [name, file(view, name)])), ...data },
      layers: [
        ...groundLayers(view),
        ...fillLayers(view, false),
        ...detailLayers(view),
        ...borderLayers(view),
        ...highlightLayers(view),
        ...circleLayers(view),
        ...labelLayers(view),
      ],
    };
  }
  const sources: Record<string, SourceSpecification> = {
    ...foreign.sources,
    metropolis: file(view, 'metropolis'),
    ...data,
  };
  return { ...foreign, sources, layers: layersOver(view, foreign.layers) };
}

/** Ours between the ground of the foreign style and its names. */
function layersOver(view: MapView, foreign: readonly LayerSpecification[]): LayerSpecification[] {
  const firstName = foreign.findIndex((layer) => layer.type === 'symbol');
  const split = firstName === -1 ? foreign.length : firstName;
  return [
    ...foreign.slice(0, split),
    ...fillLayers(view, true),
    ...borderLayers(view),
    ...highlightLayers(view),
    ...circleLayers(view),
    ...foreign.slice(split),
  ];
}

function file(view: MapView, name: MapFile): GeoJSONSourceSpecification {
  return { type: 'geojson', data: view.files[name], tolerance: TOLERANCE_PX, maxzoom: MAX_ZOOM };
}

function areas(view: MapView): GeoJSONSourceSpecification {
  return { ...file(view, view.level), promoteId: 'code' };
}

function points(view: MapView): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    promoteId: 'code',
    maxzoom: MAX_ZOOM,
    data: {
      type: 'FeatureCollection',
      features: view.places.map(({ code, name, at, rank }) => ({
        type: 'Feature',
        properties: { code, name, rank },
        geometry: { type: 'Point', coordinates: [...at] },
      })),
    },
  };
}
