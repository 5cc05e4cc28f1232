import type { LayerSpecification } from 'maplibre-gl';
import { appear, widen } from './expressions';
import { colourOf, type MapView } from './view';

/** Under the communes: sea, and the land around them so that the metropolis does not float. */
export function groundLayers({ colours, homeZoom, textScale }: MapView): LayerSpecification[] {
  const paint = (token: string): string => colourOf(colours, token);
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': paint('sea') } },
    {
      id: 'shore',
      type: 'line',
      source: 'land',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': paint('water'),
        'line-width': 9 * textScale,
        'line-blur': 7 * textScale,
        'line-opacity': 0.9,
      },
    },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': paint('land') } },
    {
      id: 'woods-around',
      type: 'fill',
      source: 'woods',
      paint: { 'fill-color': paint('wood'), 'fill-opacity': appear(homeZoom - 0.4, homeZoom + 0.8, 0.9) },
    },
    { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': paint('sea') } },
  ];
}

/** Over the communes, and only when the reader comes nearer: what one finds one's way by, without hiding a class. */
export function detailLayers({ colours, homeZoom, textScale }: MapView): LayerSpecification[] {
  const paint = (token: string): string => colourOf(colours, token);
  const near = homeZoom + 0.8;
  const close = homeZoom + 2;
  return [
    {
      id: 'woods',
      type: 'fill',
      source: 'woods',
      minzoom: near,
      paint: { 'fill-color': paint('wood'), 'fill-opacity': appear(near, close, 0.08), 'fill-antialias': false },
    },
    {
      id: 'lakes-inside',
      type: 'fill',
      source: 'lakes',
      minzoom: near,
      paint: { 'fill-color': paint('sea'), 'fill-opacity': appear(near, near + 0.6, 1) },
    },
    {
      id: 'rivers-wide',
      type: 'fill',
      source: 'rivers',
      minzoom: near,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': paint('sea'), 'fill-opacity': appear(near, near + 0.6, 1) },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      minzoom: near,
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: {
        'line-color': paint('sea'),
        'line-width': widen(near, 0.6 * textScale, close + 2, 3 * textScale),
        'line-opacity': appear(near, near + 0.6, 1),
      },
    },
    {
      id: 'rail',
      type: 'line',
      source: 'rail',
      minzoom: near,
      paint: {
        'line-color': paint('ink'),
        'line-width': widen(near, 0.5 * textScale, close + 2, 1.5 * textScale),
        'line-opacity': appear(near, close, 0.5),
        'line-dasharray': [6, 2],
      },
    },
    {
      id: 'roads-casing',
      type: 'line',
      source: 'roads',
      minzoom: near,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': paint('ink'),
        'line-width': widen(near, 1.1 * textScale, close + 2, 4.4 * textScale),
        'line-opacity': appear(near, close, 0.28),
      },
    },
    {
      id: 'roads',
      type: 'line',
      source: 'roads',
      minzoom: near,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': paint('paper'),
        'line-width': widen(near, 0.5 * textScale, close + 2, 2.8 * textScale),
        'line-opacity': appear(near, close, 0.75),
      },
    },
  ];
}
