import type { CircleLayerSpecification, ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { stateFlag, stateNumber } from './expressions';
import { colourOf, type MapView } from './view';

const RING_PX = 1.25;
const CASING_PX = 3;
const DISC_EDGE_PX = 0.75;
const LIT_PX = 2.5;

/**
 * Proportional circles, as in the SVG map: discs where the land is plain; over fills rings with a casing, so that the
 * colour still shows. All three layers are always there and the state of a place says which of them it fills: a layer
 * that comes or goes while states change leaves the engine with buckets of one style and states of another.
 */
export function circleLayers({ colours, textScale }: MapView): LayerSpecification[] {
  const edge: ExpressionSpecification = ['case', stateFlag('lit'), LIT_PX * textScale, DISC_EDGE_PX * textScale];
  const ink = colourOf(colours, 'ink');
  const disc = circle('circles-discs', true, edge, ['case', stateFlag('lit'), ink, colourOf(colours, 'card')], 1);
  return [
    circle('circles-casing', false, CASING_PX * textScale, colourOf(colours, 'paper'), 0.85),
    circle('circles-rings', false, RING_PX * textScale, ink, 1),
    {
      ...disc,
      paint: {
        ...disc.paint,
        'circle-color': colourOf(colours, 'seq-8'),
        'circle-opacity': ['*', 0.82, stateNumber('opacity', 1)],
      },
    },
  ];
}

/** The engine strokes outside of the radius, SVG on both sides of it: half a stroke is taken off. */
function circle(
  id: string,
  isDisc: boolean,
  strokePx: number | ExpressionSpecification,
  stroke: string | ExpressionSpecification,
  opacity: number,
): CircleLayerSpecification {
  const own = stateNumber('radius', 0);
  const radius: ExpressionSpecification = ['case', ['==', stateFlag('disc'), isDisc], own, 0];
  return {
    id,
    type: 'circle',
    source: 'points',
    layout: { 'circle-sort-key': ['-', ['get', 'rank']] },
    paint: {
      'circle-radius': ['max', 0, ['-', radius, ['/', strokePx, 2]]],
      'circle-color': 'rgba(0,0,0,0)',
      'circle-stroke-color': stroke,
      'circle-stroke-width': ['case', ['>', radius, 0], strokePx, 0],
      'circle-stroke-opacity': ['*', opacity, stateNumber('opacity', 1)],
    },
  };
}
