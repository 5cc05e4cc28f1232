import type { Mark } from '../domain/scene';
import { defaultFill, HEADING_STACK, paintValue, TEXT_STACK, type PaintMode } from './svg-paint';

export type Attributes = Readonly<Record<string, string | number>>;

/** Name of the SVG element that draws a mark. */
export function elementOf(mark: Mark): 'path' | 'rect' | 'circle' | 'line' | 'text' {
  return mark.type === 'rule' ? 'line' : mark.type;
}

/** Place and size of a mark as SVG attributes, px rounded to hundredths. */
export function geometryOf(mark: Mark): Attributes {
  switch (mark.type) {
    case 'path':
      return { d: mark.d };
    case 'rect':
      return {
        x: px(mark.x),
        y: px(mark.y),
        width: px(mark.width),
        height: px(mark.height),
        ...(mark.radius === undefined ? {} : { rx: mark.radius }),
      };
    case 'circle':
      return { cx: px(mark.cx), cy: px(mark.cy), r: px(mark.r) };
    case 'rule':
      return { x1: px(mark.x1), y1: px(mark.y1), x2: px(mark.x2), y2: px(mark.y2) };
    case 'text':
      return { x: px(mark.x), y: px(mark.y), 'text-anchor': mark.anchor, 'font-size': px(mark.sizePx) };
  }
}

/** All drawing attributes of a mark: the same on screen and in a file, but for the way colours are named. */
export function attributesOf(mark: Mark, mode: PaintMode, idPrefix: string): Attributes {
  const attributes: Record<string, string | number> = { ...geometryOf(mark) };
  attributes['fill'] = paintValue(defaultFill(mark), mode, idPrefix);
  const stroke = mark.stroke ?? (mark.type === 'rule' ? 'rule' : undefined);
  if (stroke !== undefined) {
    attributes['stroke'] = paintValue(stroke, mode, idPrefix);
    attributes['stroke-width'] = mark.strokeWidth ?? 1;
  }
  if (mark.dash !== undefined) attributes['stroke-dasharray'] = mark.dash;
  if (mark.opacity !== undefined) attributes['opacity'] = mark.opacity;
  if (mark.type === 'path') attributes['stroke-linejoin'] = 'round';
  if (mark.type === 'text') Object.assign(attributes, typeOf(mark, mode, idPrefix));
  return attributes;
}

function typeOf(mark: Extract<Mark, { type: 'text' }>, mode: PaintMode, idPrefix: string): Attributes {
  return {
    'font-family': mark.family === 'heading' ? HEADING_STACK : TEXT_STACK,
    ...(mark.weight === undefined ? {} : { 'font-weight': mark.weight }),
    ...(mark.halo === true
      ? {
          stroke: paintValue(mark.stroke ?? 'paper', mode, idPrefix),
          'stroke-width': px(mark.strokeWidth ?? mark.sizePx * 0.25),
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        }
      : {}),
  };
}

function px(value: number): number {
  return Math.round(value * 100) / 100;
}
