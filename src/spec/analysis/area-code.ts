import {
  MAX_AREAS,
  MAX_AREA_NAME,
  MAX_RADIUS_KM,
  areaName,
  lonLat,
  radiusOf,
  type Area,
  type AreaRing,
  type AreaShape,
  type LonLat,
} from '../../domain/area';

/** Five bits a sign and one that says that more follow: the signs that a query needs not escape. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MORE = 32;
const DEGREE = 1e4;

/** As the encoded polylines of maps: steps from one corner to the next in ten-thousandths of a degree. */
function writeRing(ring: AreaRing): string {
  let [x, y] = [0, 0];
  return ring
    .map(([longitude, latitude]) => {
      const [nextX, nextY] = [Math.round(longitude * DEGREE), Math.round(latitude * DEGREE)];
      const text = writeStep(nextY - y) + writeStep(nextX - x);
      [x, y] = [nextX, nextY];
      return text;
    })
    .join('');
}

function writeStep(step: number): string {
  // Small steps of either sign become small whole numbers.
  let rest = step < 0 ? -2 * step - 1 : 2 * step;
  let text = '';
  do {
    const low = rest % MORE;
    rest = Math.floor(rest / MORE);
    text += SIGNS[rest > 0 ? low + MORE : low] ?? '';
  } while (rest > 0);
  return text;
}

/** Undefined where a number is cut off or a sign is unknown. */
function readSteps(text: string): readonly number[] | undefined {
  const steps: number[] = [];
  let [value, unit] = [0, 1];
  for (const sign of text) {
    const code = SIGNS.indexOf(sign);
    if (code < 0 || unit > MORE ** 5) return undefined;
    value += (code % MORE) * unit;
    unit *= MORE;
    if (code >= MORE) continue;
    steps.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2);
    [value, unit] = [0, 1];
  }
  return unit === 1 ? steps : undefined;
}

function readRing(text: string): AreaRing | undefined {
  const steps = readSteps(text);
  if (steps === undefined || steps.length < 6 || steps.length % 2 === 1) return undefined;
  let [x, y] = [0, 0];
  const ring: LonLat[] = [];
  for (let index = 0; index < steps.length; index += 2) {
    y += steps[index] ?? 0;
    x += steps[index + 1] ?? 0;
    ring.push(lonLat(x / DEGREE, y / DEGREE));
  }
  return ring.every(isOnEarth) ? ring : undefined;
}

/** Outer ring and holes. */
function readPart(text: string): readonly AreaRing[] | undefined {
  const rings = text.split('.').map(readRing);
  const known = rings.filter((ring) => ring !== undefined);
  return known.length === rings.length ? known : undefined;
}

function isOnEarth([longitude, latitude]: LonLat): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

const PAIR = /^(-?\d{1,2}(?:\.\d{1,4})?)_(-?\d{1,3}(?:\.\d{1,4})?)$/;

/** "43.5297_5.4474": latitude first, as people say it. */
function readPoint(text: string): LonLat | undefined {
  const match = PAIR.exec(text);
  if (match === null) return undefined;
  const point = lonLat(Number(match[2]), Number(match[1]));
  return isOnEarth(point) ? point : undefined;
}

function writePoint([longitude, latitude]: LonLat): string {
  return `${latitude}_${longitude}`;
}

function writeShape(shape: AreaShape): string {
  switch (shape.type) {
    case 'circle':
      return `rayon:${writePoint(shape.centre)}_${shape.radiusKm}`;
    case 'rectangle':
      return `rectangle:${writePoint(shape.southWest)}_${writePoint(shape.northEast)}`;
    case 'polygon':
      return `polygone:${shape.parts.map((part) => part.map(writeRing).join('.')).join('..')}`;
  }
}

function readShape(form: string, text: string): AreaShape | undefined {
  switch (form) {
    case 'rayon': {
      const [, point = '', km = ''] = /^(.*)_(\d{1,3}(?:\.\d{1,2})?)$/.exec(text) ?? [];
      const centre = readPoint(point);
      const radiusKm = radiusOf(Number(km));
      const isRadius = Number(km) > 0 && Number(km) <= MAX_RADIUS_KM;
      return centre === undefined || !isRadius ? undefined : { type: 'circle', centre, radiusKm };
    }
    case 'rectangle': {
      const numbers = text.split('_');
      const southWest = readPoint(numbers.slice(0, 2).join('_'));
      const northEast = readPoint(numbers.slice(2).join('_'));
      if (southWest === undefined || northEast === undefined) return undefined;
      const isOpen = southWest[0] < northEast[0] && southWest[1] < northEast[1];
      return isOpen ? { type: 'rectangle', southWest, northEast } : undefined;
    }
    case 'polygone': {
      const parts = text
        .split('..')
        .map(readPart)
        .filter((part) => part !== undefined);
      return parts.length === text.split('..').length ? { type: 'polygon', parts } : undefined;
    }
    default:
      return undefined;
  }
}

export function writeArea({ name, shape }: Area): string {
  return name === '' ? writeShape(shape) : `${writeShape(shape)}:${name}`;
}

function readArea(text: string): Area | undefined {
  const [form = '', code = '', ...name] = text.split(':');
  const shape = readShape(form, code);
  const given = name.join(':');
  return shape === undefined || given !== areaName(given) ? undefined : { name: given, shape };
}

/** For `field`: areas one after the other, each with its form, its place and its name. */
export const areas = {
  expected: `rayon:43.5297_5.4474_10:nom[1-${MAX_AREA_NAME}]~rectangle:43.2_5.1_43.4_5.5~polygone:… (≤\u00a0${MAX_RADIUS_KM}\u00a0km, ${MAX_AREAS} max.)`,
  read(text: string, leave?: (part: string) => void): readonly Area[] | undefined {
    const kept: Area[] = [];
    const left: string[] = [];
    for (const part of text.split('~')) {
      const area = readArea(part);
      if (area === undefined || kept.length === MAX_AREAS) left.push(part);
      else kept.push(area);
    }
    if (kept[0] === undefined) return undefined;
    for (const part of left) leave?.(part);
    return kept;
  },
  write: (list: readonly Area[]): string => list.map(writeArea).join('~'),
};
