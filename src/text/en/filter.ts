import type { filter as fr } from '../fr/filter';

export const bandNames: Readonly<Record<string, string>> = {
  '0': '0 or unknown',
  '1-5': '1 to 5',
  '6-9': '6 to 9',
  '10-19': '10 to 19',
  '20-49': '20 to 49',
  '50-99': '50 to 99',
  '100-199': '100 to 199',
  '200-499': '200 to 499',
  '500+': '500 or more',
};

/** "10 to 19 employees", "500 employees or more" */
export const employees = (band: string): string =>
  band === '0 or unknown' ? 'no employee or unknown' : band.replace(/^(.*?)( or more)?$/, '$1 employees$2');

export const sectorNames: Readonly<Record<string, string>> = {
  AZ: 'Agriculture',
  BE: 'Industry',
  FZ: 'Construction',
  GU: 'Trade, transport, services',
  OQ: 'Public admin., education, health',
};

export const filter: typeof fr = {
  band: (band) => `At least one establishment: ${employees(bandNames[band] ?? band)}`,
  sector: (sector) => `Over-represented sector: ${sectorNames[sector] ?? sector}`,
  communes: (name) => `Drawn area: ${name}`,
  class: (label) => `Class: ${label}`,
  range: (what, time, bounds) => `${what}, ${time}: ${bounds}`,
  from: (low) => `${low} or more`,
  below: (high) => `under ${high}`,
  between: (low, high) => `${low} to ${high}`,
  any: 'known value',
  named: (labels, list) => `${labels.length > 1 ? 'Filters' : 'Filter'} ${list(labels.map((label) => `“${label}”`))}`,
  none: 'No commune passes the filters.',
};
