import { markerPath } from '../../domain/marker';
import type { Layer, Mark } from '../../domain/scene';
import type { ChoroplethData, ChoroplethPlace } from '../../model/choropleth';
import type { Speech } from '../../text/messages';
import { pinInkPaint, pinPaint } from '../paint';
import { classFills, fillOfPlace } from './choropleth-fills';
import { rankText, timeText, valueText } from './choropleth-words';
import type { LabelBox, LabelWish } from './map-labels';
import { linesPath, type MapProjection, type Outline } from './map-projection';
import { outerEdge } from './outer-edge';

/** Opacity of what the filters leave out; the WebGL map uses the same. */
const FADED = 0.28;
const PIN_RADIUS_PX = 5.5;

/** A place of the map where it is drawn, px. */
export interface DrawnPlace {
  readonly place: ChoroplethPlace;
  readonly outline: Outline;
  /** Where its name, circle and tooltip stand. */
  readonly at: readonly [number, number];
  /** Of its circle; 0 where it has none. */
  readonly radius: number;
  /** Pin index; -1 where it is not pinned. */
  readonly pin: number;
}

export function communeLayer(drawn: readonly DrawnPlace[], data: ChoroplethData, speech: Speech): Layer {
  const fills = data.classification === null ? null : classFills(data.classification);
  const words = speech.messages.choropleth;
  const time = timeText(data, speech);
  const marks = drawn.map(({ place, outline, at }): Mark => ({
    type: 'path',
    key: place.id,
    d: outline.d,
    at,
    fill: fillOfPlace(place, fills, data.isLoaded),
    stroke: fills === null ? 'rail' : 'border',
    strokeWidth: 0.6,
    label: words.markLabel(place.name, valueText(place, data, speech), rankText(place, speech), time),
    ...(place.passes ? {} : { opacity: FADED }),
  }));
  return { name: 'communes', marks };
}

/** The outer edge of the metropolis, over the borders of its communes. */
export function edgeLayer(data: ChoroplethData, projection: MapProjection): readonly Layer[] {
  const d = data.features === null ? '' : linesPath(outerEdge(data.features), projection);
  if (d === '') return [];
  const edge = { type: 'path', d, fill: 'none', stroke: 'border', strokeWidth: 1.4, className: 'edge' } as const;
  return [{ name: 'edge', marks: [edge] }];
}

/** Largest first, so that small circles stay on top. */
export function circleLayers(drawn: readonly DrawnPlace[], data: ChoroplethData): readonly Layer[] {
  if (data.circles === null) return [];
  const plain = data.classification === null;
  const sorted = drawn.filter(({ radius }) => radius > 0).toSorted((a, b) => b.radius - a.radius);
  return [{ name: 'circles', marks: sorted.flatMap((item) => (plain ? [disc(item)] : ring(item))) }];
}

function disc({ place, at: [cx, cy], radius: r }: DrawnPlace): Mark {
  const opacity = place.passes ? 0.82 : 0.82 * FADED;
  return { type: 'circle', cx, cy, r, key: place.id, fill: 'seq-8', stroke: 'card', strokeWidth: 0.75, opacity };
}

/** Under this radius a ring would be a dot with a hole. */
const LEAST_RING_PX = 2.5;

/** Over a fill a circle is a ring with a casing, so that its own edge and the colour beneath both show. */
function ring({ place, at: [cx, cy], radius: r }: DrawnPlace): readonly Mark[] {
  const faded = place.passes ? 1 : FADED;
  const circle = { type: 'circle', cx, cy, r, key: place.id } as const;
  if (r < LEAST_RING_PX) return [{ ...circle, fill: 'ink', stroke: 'paper', strokeWidth: 0.75, opacity: faded }];
  return [
    { type: 'circle', cx, cy, r, fill: 'none', stroke: 'paper', strokeWidth: 3, opacity: 0.85 * faded },
    { ...circle, fill: 'none', stroke: 'ink', strokeWidth: 1.25, opacity: faded },
  ];
}

/** What names must not cover: the middle of circles that are large enough to be read. */
export function circleBoxes(drawn: readonly DrawnPlace[]): readonly LabelBox[] {
  return drawn
    .filter(({ radius }) => radius > 4)
    .map(({ at: [x, y], radius }): LabelBox => {
      const half = radius * 0.8;
      return [x - half, y - half, x + half, y + half];
    });
}

export function pinLayers(drawn: readonly DrawnPlace[]): readonly Layer[] {
  const pinned = drawn.filter(({ pin }) => pin >= 0).toSorted((a, b) => a.pin - b.pin);
  if (pinned.length === 0) return [];
  const outlines = pinned.flatMap(({ outline, pin }): readonly Mark[] => [
    { type: 'path', d: outline.d, fill: 'none', stroke: 'paper', strokeWidth: 5.5 },
    { type: 'path', d: outline.d, fill: 'none', stroke: pinPaint(pin), strokeWidth: 3 },
  ]);
  const markers = pinned.map(({ place, at, pin }): Mark => ({
    type: 'path',
    key: place.id,
    d: markerPath(pin, at[0], at[1], PIN_RADIUS_PX),
    fill: pinPaint(pin),
    stroke: 'paper',
    strokeWidth: 1.5,
  }));
  return [{ name: 'pins', marks: [...outlines, ...markers] }];
}

export function labelWishes(
  drawn: readonly DrawnPlace[],
  data: ChoroplethData,
  type: { readonly label: number; readonly small: number },
): readonly LabelWish[] {
  const shown = data.filtered ? drawn.filter(({ place, pin }) => place.passes || pin >= 0) : drawn;
  const order = shown.toSorted(
    (a, b) => Number(b.pin >= 0) - Number(a.pin >= 0) || b.place.prominence - a.place.prominence,
  );
  return order.map(({ place, at, pin, radius }, index): LabelWish => {
    const large = pin >= 0 || index < 2;
    return {
      key: place.id,
      text: place.name,
      at,
      clearancePx: pin >= 0 ? PIN_RADIUS_PX + 1 : radius > 5 ? radius : 0,
      weight: pin >= 0 ? 700 : large ? 600 : 400,
      fill: pin >= 0 ? pinInkPaint(pin) : 'ink',
      sizePx: large ? type.label : type.small,
    };
  });
}
