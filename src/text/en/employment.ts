import type { employment as fr } from '../fr/employment';
import { bands, sectors } from './employer-structure';
import { keyFigures, table } from './key-figures';
import { communes, inPlace } from './place-phrases';

export const employment: typeof fr = {
  metropolis: 'Metropolis',
  inPlace,
  communes,
  coverage: {
    'all-sectors': 'all sectors',
    'information-communication': 'information and communication',
    sector: 'one sector',
    'private-all-sectors': 'private sector, all activities',
    'not-economic': '',
  },
  sectorNames: {
    AZ: 'Agriculture',
    BE: 'Industry',
    FZ: 'Construction',
    GU: 'Trade, transport, services',
    OQ: 'Public admin., education, health',
  },
  zone: (name) => (name.includes('+') ? 'Three employment zones' : `${name} zone`),
  sectorShortNames: {
    AZ: 'Agriculture',
    BE: 'Industry',
    FZ: 'Construction',
    GU: 'Trade, services',
    OQ: 'Public, school, health',
  },
  filteredGroup: (count) => `${communes(count)} kept`,
  othersGroup: (count) => `The ${count} other communes`,
  commune: 'Commune',
  rankColumn: 'Rank',
  rankOf: (rank, of) => `${rank} of ${of}`,
  rankAmong: (rank, of) => `${rank} of ${of} communes`,
  missing: 'not available',
  noPercentage: 'no %',
  whyNoChange: {
    'small-base': 'fewer than ten jobs at the start, no percentage',
    missing: 'not available',
    break: 'break in the series',
    zero: 'started from zero',
  },
  empty: 'No commune passes the filters.',
  noData: 'Data not available',
  noDataDescription: 'The data of this figure are not available.',
  provisional: (names) => `Provisional or estimated values: ${names}.`,
  missingFor: (names) => `Not available: ${names}.`,
  confidentialFor: (names) => `Confidential: ${names}.`,
  others: (count) => (count === 1 ? 'and 1 other commune' : `and ${count} other communes`),
  zonesNotCovered: (names) =>
    `The source is by commune: no figure for ${names}, an employment zone wider than the metropolis.`,

  jobs: {
    titleTwo: (first, second, share) => `${first} and ${second} hold ${share} of the jobs`,
    titleOne: (name, jobs, change, since) =>
      change === null ? `${name}: ${jobs} jobs` : `${name}: ${jobs} jobs, ${change} since ${since}`,
    titleMany: (since, best, worst) => `Since ${since}, jobs ${best}, ${worst}`,
    moved: (percent, name, up) => `${up ? 'up' : 'down'} ${percent} ${inPlace(name)}`,
    titleFiltered: (count, of, jobs, share) => `${communes(count)} of ${of}: ${jobs} jobs, ${share} of the metropolis`,
    subtitle: (first, last) =>
      `Jobs at the workplace by commune in ${last}, all sectors, and change since ${first} in %. Métropole Aix-Marseille-Provence`,
    headLevel: (year) => `Jobs in ${year}`,
    headChange: (first, last) => `Change ${first}–${last}`,
    others: (count, jobs, share) =>
      count === 1
        ? `and 1 other commune: ${jobs} jobs (${share})`
        : `and ${count} other communes: ${jobs} jobs (${share})`,
    reference: (change) => `metropolis ${change}`,
    noteCensus: (of) => `Census estimates, rounded to whole jobs; ranks are among the ${of} communes.`,
    noteSmall: 'From fewer than ten jobs no percentage is given.',
    label: (name, rank, jobs, change) => `${name}, ${rank}: ${jobs} jobs, change ${change}`,
    twin: (first, last) => `Jobs at the workplace by commune, all sectors, ${first} and ${last}`,
    columns: {
      before: (year) => `Jobs ${year}`,
      jobs: (year) => `Jobs ${year}`,
      change: (first, last) => `Change ${first}–${last}`,
      share: 'Share of the metropolis',
    },
    describe: (count, high, highJobs, low, lowJobs) =>
      `Ranking of ${communes(count)}. Most jobs: ${high} (${highJobs}); fewest: ${low} (${lowJobs}).`,
    describeChange: (best, up, worst, down) => ` Highest change: ${best} (${up}); lowest: ${worst} (${down}).`,
    describeMetropolis: (jobs, change) => ` Metropolis: ${jobs} jobs, ${change}.`,
  },

  intensity: {
    titleTop: (name, value, metropolis) =>
      `${value} jobs per establishment ${inPlace(name)}, ${metropolis} in the metropolis`,
    titleOne: (name, value, times) => `${name}: ${value} jobs per establishment, ${times} times the metropolis`,
    titleMany: (high, highValue, low, lowValue) =>
      `From ${lowValue} jobs per establishment ${inPlace(low)} to ${highValue} ${inPlace(high)}`,
    subtitle: (year) =>
      `Jobs at the workplace per establishment in ${year}, all sectors, by commune. Logarithmic scale. Métropole Aix-Marseille-Provence`,
    head: (year) => `Jobs per establishment, ${year}`,
    reference: (value) => `metropolis ${value}`,
    note: 'Census jobs over all establishments active on 31 December (SIDE), with or without employees.',
    label: (name, rank, value) => `${name}, ${rank}: ${value} jobs per establishment`,
    twin: (year) => `Jobs per establishment by commune, all sectors, ${year}`,
    columns: { value: 'Jobs per establishment', jobs: 'Jobs', establishments: 'Establishments' },
    describe: (count, high, highValue, low, lowValue, metropolis) =>
      `Ranking of ${communes(count)}. Highest: ${high} (${highValue}); lowest: ${low} (${lowValue}). Metropolis: ${metropolis}.`,
  },

  bands,
  sectors,
  keyFigures,
  table,
};
