import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { stateFlag, stateNumber, widen } from './expressions';
import { patternId } from './pattern';
import { colourOf, type MapView, type PatternName } from './view';

/** Over a basemap of somebody else the communes let its relief through. */
const OVER_FOREIGN = 0.72;

const ROUND = { 'line-join': 'round', 'line-cap': 'round' } as const;

/** The choropleth: colours come from the state of the features, so that another year costs no new style. */
export function fillLayers(view: MapView, overForeign: boolean): LayerSpecification[] {
  const full = overForeign ? OVER_FOREIGN : 1;
  const opacity: ExpressionSpecification = ['*', full, stateNumber('opacity', 1)];
  const pattern = (name: PatternName, state: 'missing' | 'confidential'): LayerSpecification => ({
    id: name,
    type: 'fill',
    source: 'areas',
    paint: {
      'fill-pattern': patternId(name, view),
      'fill-opacity': ['*', stateNumber(state, 0), opacity],
    },
  });
  return [
    {
      id: 'areas',
      type: 'fill',
      source: 'areas',
      paint: { 'fill-color': ['to-color', ['feature-state', 'fill'], 'rgba(0,0,0,0)'], 'fill-opacity': opacity },
    },
    pattern('pattern-missing', 'missing'),
    pattern('pattern-confidential', 'confidential'),
  ];
}

export function borderLayers({ circles, colours, homeZoom, textScale }: MapView): LayerSpecification[] {
  const border = colourOf(colours, 'border');
  return [
    {
      id: 'borders',
      type: 'line',
      source: 'areas',
      layout: ROUND,
      paint: {
        'line-color': circles === 'discs' ? colourOf(colours, 'rail') : border,
        'line-width': widen(homeZoom, 0.6 * textScale, homeZoom + 4, 1.6 * textScale),
        'line-opacity': stateNumber('opacity', 1),
      },
    },
    {
      id: 'metropolis',
      type: 'line',
      source: 'metropolis',
      layout: ROUND,
      paint: { 'line-color': border, 'line-width': widen(homeZoom, 1.2 * textScale, homeZoom + 4, 2.4 * textScale) },
    },
  ];
}

/**
 * Pinned and lit places, outlined over all others as in the SVG map: pins first, what is lit on top. What is neither
 * has a line of no width, which costs no pixel.
 */
export function highlightLayers({ colours, textScale }: MapView): LayerSpecification[] {
  const pinned: ExpressionSpecification = ['!=', ['to-string', ['feature-state', 'pin']], ''];
  const alone: ExpressionSpecification = ['all', stateFlag('lit'), ['!', stateFlag('thin')]];
  const outline = (
    id: string,
    colour: string | ExpressionSpecification,
    width: ExpressionSpecification,
  ): LayerSpecification => ({
    id,
    type: 'line',
    source: 'areas',
    layout: ROUND,
    paint: { 'line-color': colour, 'line-width': width },
  });
  const where = (condition: ExpressionSpecification, widthPx: number): ExpressionSpecification => [
    'case',
    condition,
    widthPx * textScale,
    0,
  ];
  return [
    outline('pinned-casing', colourOf(colours, 'paper'), where(pinned, 5.5)),
    outline('pinned', ['to-color', ['feature-state', 'pin'], 'rgba(0,0,0,0)'], where(pinned, 3)),
    outline('lit-casing', colourOf(colours, 'accent'), where(alone, 5.5)),
    outline('lit', colourOf(colours, 'ink'), ['case', alone, 1.75 * textScale, stateFlag('lit'), 1.25 * textScale, 0]),
  ];
}
