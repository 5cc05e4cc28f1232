import type { employment as fr } from '../fr/employment';
import { bands, sectors } from './employer-structure';
import { filter, sectorNames } from './filter';
import { keyFigures } from './key-figures';
import { communes, inPlace, isSingular, upperFirst, zone } from './place-phrases';

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
  sectorNames,
  zone,
  zoneShort: (name) => `${name} zone`,
  upperFirst,
  sectorShortNames: {
    AZ: 'Agriculture',
    BE: 'Industry',
    FZ: 'Construction',
    GU: 'Trade, services',
    OQ: 'Public, school, health',
  },
  filteredGroup: (count) => `${communes(count)} kept`,
  othersGroup: (count) => (count === 1 ? 'The other commune' : `The ${count} other communes`),
  commune: 'Commune',
  rankColumn: 'Rank',
  rankOf: (rank, of) => `${rank} of ${of}`,
  rankAmong: (rank, of) => `${rank} of ${of} communes`,
  missing: 'not available',
  notLoaded: 'not loaded',
  noPercentage: 'no %',
  whyNoChange: {
    'small-base': 'fewer than ten jobs at the start, no percentage',
    missing: 'not available',
    break: 'break in the series',
    zero: 'started from zero',
  },
  empty: filter.none,
  noData: 'Data not available',
  dataNotLoaded: 'Data not loaded',
  noDataDescription: 'The data of this figure are not available.',
  provisional: (names) => `Provisional or estimated values: ${names}.`,
  missingFor: (names) => `Not available: ${names}.`,
  confidentialFor: (names) => `Confidential: ${names}.`,
  others: (count) => (count === 1 ? 'and 1 other commune' : `and ${count} other communes`),
  zonesNotCovered: (names) => `The source is by commune: no figure for ${names}, wider than the metropolis.`,
  noZoneFigure: (names, count, shown) => {
    if (shown === null) return `No figure by commune for ${names}.`;
    const pinned = count === 1 ? 'Pinned employment zone' : 'Pinned employment zones';
    return `${pinned} without figures by commune: this is ${shown === 'metropolis' ? 'the metropolis' : 'the communes kept'}.`;
  },
  theZone: (name) => (name.startsWith('our') ? name : `the ${name}`),

  jobs: {
    titleTwo: (first, second, share) => `${first} and ${second} hold ${share} of the jobs`,
    titleOne: (name, jobs, change, since) =>
      change === null ? `${name}: ${jobs}` : `${name}: ${jobs}, ${change} since ${since}`,
    count: (text, value) => `${text} ${isSingular(value) ? 'job' : 'jobs'}`,
    titleMany: (since, best, worst) => `Since ${since}, jobs ${best} and ${worst}`,
    moved: (percent, name, way) => `${way === null ? '' : `${way} `}${percent} ${inPlace(name)}`,
    titleFiltered: (count, of, jobs, share) => `${communes(count)} of ${of}: ${jobs}, ${share} of the metropolis`,
    subtitle: (first, last) =>
      `Jobs at the workplace, all sectors, ${last}, and change since ${first}, Aix-Marseille-Provence`,
    headLevel: (year) => `Jobs in ${year}`,
    headChange: (first, last) => `Change ${first}–${last}`,
    others: (count, jobs, share) =>
      count === 1 ? `and 1 other commune: ${jobs} (${share})` : `and ${count} other communes: ${jobs} (${share})`,
    reference: (change) => `metropolis ${change}`,
    noteCensus: (of) => `Census estimates, rounded to whole jobs; ranks are among the ${of} communes.`,
    noteSmall: 'From fewer than ten jobs no percentage is given.',
    label: (name, rank, jobs, change) => `${name}, ${rank}: ${jobs}, change ${change}`,
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
    describeMetropolis: (jobs, change) => ` Metropolis: ${jobs}, ${change}.`,
  },

  intensity: {
    titleTop: (name, value, metropolis) => `${value} ${inPlace(name)}, ${metropolis} in the metropolis`,
    titleOne: (name, value, times) => `${name}: ${value}, ${times} times the metropolis`,
    titleMany: (high, highValue, low, lowValue) => `From ${lowValue} ${inPlace(low)} to ${highValue} ${inPlace(high)}`,
    subtitle: (year) => `Jobs per establishment, all sectors, ${year}, logarithmic scale, Aix-Marseille-Provence`,
    head: (year) => `Jobs per establishment, ${year}`,
    reference: (value) => `metropolis ${value}`,
    note: 'Census jobs over all establishments active on 31 December (SIDE), with or without employees.',
    label: (name, rank, value) => `${name}, ${rank}: ${value}`,
    count: (text, value) => `${text} ${isSingular(value) ? 'job' : 'jobs'} per establishment`,
    twin: (year) => `Jobs per establishment by commune, all sectors, ${year}`,
    columns: { value: 'Jobs per establishment', jobs: 'Jobs', establishments: 'Establishments' },
    describe: (count, high, highValue, low, lowValue, metropolis) =>
      `Ranking of ${communes(count)}. Highest: ${high} (${highValue}); lowest: ${low} (${lowValue}). Metropolis: ${metropolis}.`,
  },

  bands,
  sectors,
  keyFigures,
};
