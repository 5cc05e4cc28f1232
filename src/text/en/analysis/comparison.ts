import type { comparison as fr } from '../../fr/analysis/comparison';
import { upperFirst } from '../place-phrases';

export const comparison: typeof fr = {
  empty: {
    'too-few':
      'Choose at least two places: communes, drawn areas and the metropolis, or zones d’emploi among themselves.',
    'too-many': 'Six places at most can be compared, drawn areas included: remove some.',
    'unknown-place': 'The atlas does not know one of these places.',
    'mixed-levels':
      'A commune and a zone d’emploi have neither the same sources nor the same borders: compare communes with communes, or zones with zones.',
    'metropolis-and-zones':
      'The metropolis and a zone d’emploi have neither the same sources nor the same borders: compare the metropolis with communes, or zones with zones.',
  },
  tryCommunes: 'Marseille, Aix-en-Provence and the metropolis',
  tryZones: 'The three zones and Lyon, Toulouse, Nantes',
  title: (first, best, of, others) =>
    `${first} has the highest value of ${best} indicators out of ${of}, against ${others}`,
  titleOne: (first, of, others) => `${first} has the highest value of 1 indicator out of ${of}, against ${others}`,
  titleNone: (first, others) => `${first} against ${others}`,
  /** A whole beside its parts: of its totals nothing is claimed. */
  totalsAside: (name) => `${name} (totals aside)`,
  subtitle: (level) =>
    level === 'zone'
      ? 'Zones d’emploi, wider than the metropolis'
      : 'Latest published year of each indicator, all sectors unless said',
  bothAgainst: (first) => `difference and ratio against ${first}`,
  ratioAgainst: (first, changes) => `ratio against ${first}${changes ? ', or difference of a change' : ''}`,
  /** Within a sentence. */
  metropolis: 'the metropolis',
  rowHeader: 'Indicator',
  times: (ratio) => `×\u00a0${ratio}`,
  points: (value) => `${value}\u00a0pp`,
  rank: (rank, of) => `${rank} of ${of}`,
  best: 'highest',
  worst: 'lowest',
  growth: (value) => `${value} a year`,
  noMean: 'no mean',
  notLoaded: 'not loaded',
  columnDifference: (name) => `${name}, difference`,
  columnRatio: (name) => `${name}, ratio`,
  columnRank: (name) => `${name}, rank`,
  legend:
    '▲ the highest and ▼ the lowest of the values compared, where “more” has a meaning; the total of a whole is not held against those of its parts.',
  rankNote: 'The rank is among the 92 communes, or among the zones d’emploi that the atlas knows.',
  similar: (name) => `Communes similar to ${name}`,
  noneNear: (name) => `No commune is really near ${name}; the least distant`,
  similarNote: (share, limit) =>
    `Distance in standard deviations between the logarithms of population, population density and jobs per inhabitant; 0 means identical. ${share} of the communes have another within ${limit}: beyond it none is called really near.`,
  distance: (value) => `distance ${value}`,
  addPrefix: 'Add ',
  add: (name) => `Add ${name}`,
  describeRow: (indicator, values) => `${upperFirst(indicator)}: ${values}.`,
};
