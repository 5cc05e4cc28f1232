import type { keyFigures as frKeyFigures } from '../fr/key-figures';

export const keyFigures: typeof frKeyFigures = {
  titleMetropolis: (establishments, jobs) => `The metropolis has ${establishments} establishments and ${jobs} jobs`,
  titleOne: (name, value, rank) => (rank === null ? `${name}: ${value}` : `${name}: ${value}, ${rank}`),
  titleMany: (names) => `${names}: key figures`,
  subtitle: 'Key figures, all sectors',
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
