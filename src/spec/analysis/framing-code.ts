import { framing, MAX_ZOOM, type Framing } from '../../domain/framing';

const FRAMING = /^(-?\d{1,2}(?:\.\d{1,4})?)_(-?\d{1,3}(?:\.\d{1,4})?)_(\d{1,2}(?:\.\d{1,2})?)$/;

/** For `field`: "43.5297_5.4474_2.5", latitude first, as people say it, and the zoom at the end. */
export const framingCode = {
  expected: `43.5297_5.4474_2.5 (1-${MAX_ZOOM})`,
  read(text: string): Framing | undefined {
    const match = FRAMING.exec(text);
    if (match === null) return undefined;
    const [latitude = NaN, longitude = NaN, zoom = NaN] = match.slice(1).map(Number);
    const isOnEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
    if (!isOnEarth || zoom > MAX_ZOOM) return undefined;
    return framing(longitude, latitude, zoom) ?? undefined;
  },
  write: ({ centre: [longitude, latitude], zoom }: Framing): string => `${latitude}_${longitude}_${zoom}`,
};

/** For `field`: a whole number of hundredths. */
export const percent = {
  expected: '0-100',
  read: (text: string): number | undefined => (/^(\d{1,2}|100)$/.test(text) ? Number(text) : undefined),
  write: (value: number): string => String(value),
};
