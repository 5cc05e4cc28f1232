import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { stateFlag } from './expressions';
import { colourOf, type MapView } from './view';

/**
 * With no `glyphs` address in the style the engine draws letters itself from the fonts of the page. It takes the
 * weight from the first name, which no font has, and the shapes from the ones after it.
 */
const FACE = ['Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', 'system-ui'];
export const NAME_FONT = ['Label Medium', ...FACE];
export const LARGE_FONT = ['Label Semibold', ...FACE];
export const PINNED_FONT = ['Label Bold', ...FACE];

/** Sizes of the SVG map, px. */
const LABEL_PX = 13;
const SMALL_PX = 12;
/** This many of the largest are set in the larger size. */
const LARGE = 2;

/** How many of the largest communes are named at the home zoom, and at these steps nearer. */
const NAMED_AT_HOME = 16;
const NAMED_NEARER = 36;
const NEARER = 0.5;
const NEAR = 1;

/** Names: the largest first, none over another; pinned places always, below their marker. */
export function labelLayers(view: MapView): LayerSpecification[] {
  const pinned: ExpressionSpecification = ['in', ['get', 'code'], ['literal', [...view.pins.keys()]]];
  const rank: ExpressionSpecification = ['get', 'rank'];
  const named = (count: number): ExpressionSpecification => ['<', rank, count];
  const inTurn: ExpressionSpecification = [
    'step',
    ['zoom'],
    named(NAMED_AT_HOME),
    view.homeZoom + NEARER,
    named(NAMED_NEARER),
    view.homeZoom + NEAR,
    true,
  ];
  const paint: NonNullable<SymbolLayerSpecification['paint']> = {
    'text-color': colourOf(view.colours, 'ink'),
    'text-halo-color': colourOf(view.colours, 'paper'),
    'text-halo-width': 1.6 * view.textScale,
  };
  const layout = {
    'text-field': ['get', 'name'],
    'text-max-width': 8,
    'text-line-height': 1.1,
    'text-padding': 3 * view.textScale,
    'symbol-sort-key': rank,
  } satisfies SymbolLayerSpecification['layout'];
  return [
    {
      id: 'labels',
      type: 'symbol',
      source: 'points',
      filter: ['all', ['!', pinned], inTurn],
      layout: {
        ...layout,
        'text-font': ['step', rank, ['literal', LARGE_FONT], LARGE, ['literal', NAME_FONT]],
        // Below its circle a name stays readable, and the circle a circle.
        ...(view.circles === 'none' ? {} : { 'text-anchor': 'top', 'text-offset': [0, 0.55] }),
        'text-size': ['step', rank, LABEL_PX * view.textScale, LARGE, SMALL_PX * view.textScale],
      },
      paint: { ...paint, 'text-opacity': ['case', stateFlag('dimmed'), 0, 1] },
    },
    {
      id: 'labels-pinned',
      type: 'symbol',
      source: 'points',
      filter: pinned,
      layout: {
        ...layout,
        'text-font': PINNED_FONT,
        'text-size': LABEL_PX * view.textScale,
        'text-offset': [0, 0.85],
        'text-anchor': 'top',
        'text-allow-overlap': true,
        'text-ignore-placement': false,
      },
      paint: { ...paint, 'text-color': pinInk(view), 'text-halo-width': 2.2 * view.textScale },
    },
  ];
}

/** The hue of the pin, dark or light enough for text. */
function pinInk({ colours, pins }: MapView): ExpressionSpecification | string {
  const ink = colourOf(colours, 'ink');
  const [first, ...others] = [...pins].map(([code, pin]) => [code, colourOf(colours, `pin-ink-${pin % 6}`)] as const);
  if (first === undefined) return ink;
  return ['match', ['get', 'code'], ...first, ...others.flat(), ink];
}
