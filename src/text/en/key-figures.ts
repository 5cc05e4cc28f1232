import type { keyFigures as frKeyFigures, table as frTable } from '../fr/key-figures';

export const keyFigures: typeof frKeyFigures = {
  titleMetropolis: (establishments, jobs) => `The metropolis has ${establishments} establishments and ${jobs} jobs`,
  titleOne: (name, value, rank) => (rank === null ? `${name}: ${value}` : `${name}: ${value}, ${rank}`),
  titleMany: (names) => `${names}: key figures`,
  subtitle: 'Key figures of the selection, all sectors; year, rank among communes and change',
  region: 'Key figures',
  rest: (count) => (count === 1 ? 'and 1 other figure' : `and ${count} other figures`),
  indicator: 'Indicator',
  since: (change, first) => `${change} since ${first}`,
  columns: {
    value: (name) => name,
    year: 'Year',
    rank: 'Rank',
    change: 'Change',
  },
  noMean: 'no mean at this scale',
  zonesWider: 'wider than the metropolis',
  ofPlace: (figure, name) => `${figure}, ${name}`,
  subtitleZones:
    'Key figures of the pinned employment zones, wider than the metropolis; information and communication, then all sectors',
  describe: (name, parts) => `${name}: ${parts}.`,
};

export const table: typeof frTable = {
  caption: (indicators) => `Communes of the metropolis: ${indicators}`,
  filter: 'Filter the communes',
  filterHint: 'Name or postcode',
  count: (shown, all) => `${shown} of ${all} communes`,
  none: 'No commune matches.',
  sortBy: (column) => `Sort by ${column}`,
  download: 'Download as CSV',
  downloadFrench: 'CSV for French spreadsheets',
  downloadPlain: 'International CSV',
  fileName: 'phare-communes',
  fileDialects: { french: 'french-spreadsheet', international: 'international' },
  inUnit: (name, unit) => `${name}, in ${unit}`,
  code: 'Code',
  name: 'Commune',
  status: (column) => `${column}, status`,
  source: 'Source',
  vintage: 'Vintage',
  licence: 'Licence',
  legend: '(p) provisional, (e) estimated',
};
