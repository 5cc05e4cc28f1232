import type { map as fr } from '../fr/map';

export const map: typeof fr = {
  label: 'Map of the communes',
  keyboard:
    'Arrows: go from commune to commune. Enter: pin. Plus and minus: zoom in and out. Zero: back to the metropolis. Escape: close the card.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Back to the metropolis',
  wheelHint: (key) => `${key} + wheel to zoom`,
  touchHint: 'Two fingers to move the map',
  basemapSources: '© OpenStreetMap contributors, SNCF Réseau (ODbL), IGN',
  foreignSources: (producers) => `Basemap: ${producers}. Outlines: IGN Admin Express (Licence Ouverte).`,
  unavailable: {
    webgl: 'The zoomable map needs WebGL, which this browser lacks: the fixed map says the same.',
    'context-lost': 'The zoomable map was interrupted: the fixed map takes over.',
    engine: 'The zoomable map could not start: the fixed map says the same.',
    outlines: 'The outlines of the zoomable map could not be read: the fixed map says the same.',
  },
  basemapProblem: (part) => `A part of the basemap could not be read: ${part}.`,
};
