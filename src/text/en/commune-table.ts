import type { CommuneTableWords } from '../fr/commune-table';

export const communeTable: CommuneTableWords = {
  caption: (indicators) => `Communes of the metropolis: ${indicators}`,
  filter: 'Filter the communes',
  filterHint: 'Name or postcode',
  count: (shown, all, beyond) =>
    `${shown} of ${all} communes${beyond > 0 ? `, ${beyond} of them outside the filter` : ''}`,
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
