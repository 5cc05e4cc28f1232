import { group } from 'd3';
import type { LabelPoint, PlaceFeatures } from '../../domain/atlas';
import type { Layer, Mark } from '../../domain/scene';
import type { PlaceId } from '../../domain/place';
import type { ChoroplethData } from '../../model/choropleth';
import { pinInkPaint, pinPaint } from '../paint';
import { classFills, fillOfPlace } from './choropleth-fills';
import { placeLabels, type LabelWish } from './map-labels';
import { fitProjection, linesPath, outlinesOf, type MapProjection, type Outline } from './map-projection';
import { outerEdge } from './outer-edge';

export interface LocatorChoice {
  /** The commune that the map is about; null for a map of all. */
  readonly focus: PlaceId | null;
  /** Named, as room allows, in this order after the focus. */
  readonly named: readonly string[];
  /** Outlined finely: its neighbours. */
  readonly around: readonly string[];
}

export interface Locator {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly layers: readonly Layer[];
}

/** Room kept free at each side, px, and size of names, px: over 6 pt still where a map is a third of a sheet of A4. */
const EDGE_PX = 6;
const NAME_PX = 14;
const MOST_NAMES = 9;
/** Vertices nearer than this are one at that size; the borders of neighbours stay the same line, since both are rounded. */
const GRAIN_PX = 0.6;

/**
 * Where a commune lies: the communes in the colours of a map, one path a colour, since nobody points at so small a map;
 * the commune outlined, its neighbours more finely, and names. Empty where there are no outlines.
 * @param separate every commune a mark of its own with its key, for a map that is a list of links
 */
export function layoutLocator(
  data: ChoroplethData,
  { focus, named, around }: LocatorChoice,
  labels: readonly LabelPoint[],
  [widthPx, heightPx]: readonly [number, number],
  separate = false,
): Locator {
  const size = { widthPx, heightPx };
  if (data.features === null || data.features.features.length === 0) return { ...size, layers: [] };
  const projection = fitProjection(data.features, widthPx, heightPx, EDGE_PX);
  const outlines = coarseOutlines(data.features, projection);
  const edge: Mark = {
    type: 'path',
    d: coarse(linesPath(outerEdge(data.features), projection)),
    fill: 'none',
    stroke: 'border',
  };
  const points = new Map(labels.map(({ code, at }) => [code, projection.point(at)]));
  const wishes = [...(focus === null ? [] : [focus]), ...named].flatMap((code): readonly LabelWish[] => {
    const at = points.get(code) ?? outlines.get(code)?.centre;
    const text = data.places.find(({ id }) => id === code)?.name;
    if (at === undefined || text === undefined) return [];
    const isFocus = code === focus;
    const fill = isFocus ? pinInkPaint(0) : 'ink';
    return [{ key: code, text, at, clearancePx: isFocus ? 5 : 0, weight: isFocus ? 700 : 400, fill, sizePx: NAME_PX }];
  });
  const layers = [
    { name: 'communes', marks: areaMarks(data, outlines, separate) },
    { name: 'edge', marks: [{ ...edge, strokeWidth: 1.2 }] },
    { name: 'around', marks: around.flatMap((code) => outlineMark(outlines.get(code), 'border', 1.2)) },
    { name: 'focus', marks: focusMarks(focus === null ? undefined : outlines.get(focus)) },
    { name: 'labels', marks: placeLabels(wishes, { x: 0, y: 0, width: widthPx, height: heightPx }, MOST_NAMES) },
  ];
  return { ...size, layers: layers.filter(({ marks }) => marks.length > 0) };
}

function areaMarks(data: ChoroplethData, outlines: ReadonlyMap<string, Outline>, separate: boolean): readonly Mark[] {
  const fills = data.classification === null ? null : classFills(data.classification);
  const areas = data.places.flatMap((place) => {
    const outline = outlines.get(place.id);
    return outline === undefined
      ? []
      : [{ key: place.id, d: outline.d, fill: fillOfPlace(place, fills, data.isLoaded) }];
  });
  const line = { type: 'path', stroke: 'border', strokeWidth: 0.4 } as const;
  if (separate) return areas.map((area): Mark => ({ ...line, ...area }));
  const byFill = group(areas, ({ fill }) => fill);
  return [...byFill].map(([fill, same]): Mark => ({ ...line, fill, d: same.map(({ d }) => d).join('') }));
}

function outlineMark(outline: Outline | undefined, stroke: string, strokeWidth: number): readonly Mark[] {
  return outline === undefined ? [] : [{ type: 'path', d: outline.d, fill: 'none', stroke, strokeWidth }];
}

function focusMarks(outline: Outline | undefined): readonly Mark[] {
  return [...outlineMark(outline, 'paper', 5), ...outlineMark(outline, pinPaint(0), 2.6)];
}

const known = new WeakMap<PlaceFeatures, Map<string, ReadonlyMap<string, Outline>>>();

/** The same for every page that has a map of that size. */
function coarseOutlines(features: PlaceFeatures, projection: MapProjection): ReadonlyMap<string, Outline> {
  const sizes = known.get(features) ?? new Map<string, ReadonlyMap<string, Outline>>();
  known.set(features, sizes);
  const size = `${projection.scale} ${projection.translate.join(' ')}`;
  const outlines =
    sizes.get(size) ??
    new Map(
      [...outlinesOf(features, projection)].map(([code, outline]) => [code, { ...outline, d: coarse(outline.d) }]),
    );
  sizes.set(size, outlines);
  return outlines;
}

/** A path of lines with its points on a grain, each once: a fifth of the bytes, and no pixel else. */
function coarse(d: string): string {
  let last = '';
  return d.replace(/([ML])(-?[\d.]+),(-?[\d.]+)/g, (_, command: string, x: string, y: string) => {
    const point = [x, y]
      .map((text) => String(Math.round(Math.round(Number(text) / GRAIN_PX) * GRAIN_PX * 10) / 10))
      .join(',');
    if (command === 'L' && point === last) return '';
    last = point;
    return command + point;
  });
}
