import type { Messages } from '../fr';

const inPlace = (name: string): string => `in ${name}`;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const communes = (count: number): string => (count === 1 ? '1 commune' : `${count} communes`);

const sectorWeighs: Readonly<Record<string, string>> = {
  AZ: 'agriculture weighs',
  BE: 'industry weighs',
  FZ: 'construction weighs',
  GU: 'trade, transport and services weigh',
  OQ: 'public administration, education and health weigh',
};

export const employment: Messages['employment'] = {
  metropolis: 'Metropolis',
  metropolisFull: 'Métropole Aix-Marseille-Provence',
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
    titleTop: (names, share) => `${names}: ${share} of the jobs of the metropolis`,
    titleTwo: (first, second, share) => `${first} and ${second} hold ${share} of the jobs`,
    titleOne: (name, jobs, change, since) =>
      change === null ? `${name}: ${jobs} jobs` : `${name}: ${jobs} jobs, ${change} since ${since}`,
    titleMany: (since, best, worst) => `Since ${since}, jobs ${best}, ${worst}`,
    moved: (percent, name, up) => `${up ? 'up' : 'down'} ${percent} ${inPlace(name)}`,
    titleFiltered: (count, jobs, share) => `${communes(count)} of 92: ${jobs} jobs, ${share} of the metropolis`,
    subtitle: (first, last) =>
      `Jobs at the workplace by commune in ${last}, all sectors, and change since ${first} in %. Métropole Aix-Marseille-Provence`,
    headLevel: (year) => `Jobs in ${year}`,
    headChange: (first, last) => `Change ${first}–${last}`,
    others: (count, jobs, share) =>
      count === 1
        ? `and 1 other commune: ${jobs} jobs (${share})`
        : `and ${count} other communes: ${jobs} jobs (${share})`,
    reference: (change) => `metropolis ${change}`,
    noteCensus: 'Census estimates, rounded to whole jobs; ranks are among the 92 communes.',
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
    headDetail: 'Jobs / estab.',
    reference: (value) => `metropolis ${value}`,
    note: 'Census jobs over all establishments active on 31 December (SIDE), with or without employees.',
    label: (name, rank, value) => `${name}, ${rank}: ${value} jobs per establishment`,
    twin: (year) => `Jobs per establishment by commune, all sectors, ${year}`,
    columns: { value: 'Jobs per establishment', jobs: 'Jobs', establishments: 'Establishments' },
    describe: (count, high, highValue, low, lowValue, metropolis) =>
      `Ranking of ${communes(count)}. Highest: ${high} (${highValue}); lowest: ${low} (${lowValue}). Metropolis: ${metropolis}.`,
  },

  bands: {
    names: {
      '0': '0 or unknown',
      '1-5': '1 to 5',
      '6-9': '6 to 9',
      '10-19': '10 to 19',
      '20-49': '20 to 49',
      '50-99': '50 to 99',
      '100-199': '100 to 199',
      '200-499': '200 to 499',
      '500+': '500 and more',
    },
    employees: (band) => (band === '0 or unknown' ? 'no employee or unknown' : `${band} employees`),
    titleMetropolis: (year, none, large) =>
      `In ${year}, ${none} of establishments had no known employee, ${large} had 10 or more`,
    titleOne: (place, large, metropolis, year) =>
      `${upperFirst(place)}, ${large} of establishments had 10 employees or more in ${year}, against ${metropolis} in the metropolis`,
    inFiltered: (count) => (count === 1 ? 'in the commune kept' : `in the ${count} communes kept`),
    titleMany: (low, lowName, high, highName, year) =>
      `Establishments with 10 employees or more in ${year}: from ${low} ${inPlace(lowName)} to ${high} ${inPlace(highName)}`,
    subtitle: (year) =>
      `Establishments of all sectors by number of employees in ${year}, in %; selection and Métropole Aix-Marseille-Provence`,
    all: 'All establishments',
    employers: 'Only those with employees',
    lens: (share) => `of which ${share} with employees`,
    legend: 'Employees',
    noteUnknown:
      '“0 or unknown”: the source does not part establishments without employees from those of unknown size.',
    noteUniverse: (year) =>
      `Establishments of ${year}, all sectors: another count than the SIDE stock, not to be compared with it.`,
    label: (band, shares) => `${band}: ${shares}`,
    shareOf: (name, share) => `${name} ${share}`,
    shareAndCount: (share, count) => `${share} (${count})`,
    twin: (year) => `Establishments by employee band, all sectors, ${year}`,
    total: 'Total',
    rowHeader: 'Employees',
    count: (name) => `${name}, number`,
    share: (name) => `${name}, share`,
    describe: (name, none, small, large) =>
      `${name}: ${none} without known employee, ${small} with 1 to 9 employees, ${large} with 10 or more.`,
  },

  sectors: {
    titleMetropolis: (sector, share) => `${sector}: ${share} of employer establishments`,
    titleQuotient: (place, sector, quotient) =>
      `${upperFirst(place)}, ${sectorWeighs[sector] ?? 'the sector weighs'} ${quotient} times as much as in the metropolis`,
    titleAlike: (place) => `${upperFirst(place)}, sectors close to those of the metropolis`,
    subtitle: (year) =>
      `Employer establishments of all sectors in ${year}, by sector: share in % and location quotient (metropolis = 1)`,
    headShare: (name) => `Share, ${name}`,
    headQuotient: 'Location quotient',
    reference: 'metropolis = 1',
    noteQuotient:
      'Location quotient: share of the sector in the commune over its share in the metropolis; above 1 the sector is over-represented.',
    noteSpread: (count, minimum) =>
      `Grey dots: the ${communes(count)} with at least ${minimum} employer establishments.`,
    noteSmall: (names, minimum) => `Fewer than ${minimum} employer establishments, fragile quotients: ${names}.`,
    tick: 'metropolis',
    label: (sector, parts) => `${sector}: ${parts}`,
    part: (name, share, quotient) => `${name} ${share} (quotient ${quotient})`,
    partOnly: (name, share) => `${name} ${share}`,
    shareCountQuotient: (share, count, quotient) => `${share} (${count}), quotient ${quotient}`,
    shareCount: (share, count) => `${share} (${count})`,
    quotientTip: (value) => `quotient ${value}`,
    twin: (year) => `Employer establishments by sector and location quotients, ${year}`,
    rowHeader: 'Sector',
    columns: {
      count: (name) => `${name}, number`,
      share: (name) => `${name}, share`,
      quotient: (name) => `${name}, quotient`,
    },
    describe: (name, sector, share) => `${name}: first sector ${sector}, ${share}.`,
    describeQuotient: (name, high, highValue, low, lowValue) =>
      ` ${name}: highest quotient ${high} (${highValue}), lowest ${low} (${lowValue}).`,
  },

  keyFigures: {
    titleMetropolis: (establishments, jobs) => `The metropolis has ${establishments} establishments and ${jobs} jobs`,
    titleOne: (name, value, rank) => (rank === null ? `${name}: ${value}` : `${name}: ${value}, ${rank}`),
    titleMany: (names) => `${names}: key figures`,
    subtitle: 'Key figures of the selection, all sectors; year, rank among communes and change',
    region: 'Key figures',
    indicator: 'Indicator',
    since: (change, first) => `${change} since ${first}`,
    spark: (from, fromValue, to, toValue) => `from ${fromValue} in ${from} to ${toValue} in ${to}`,
    columns: {
      value: (name) => name,
      year: 'Year',
      rank: 'Rank',
      change: 'Change',
    },
    noSum: 'not applicable',
    zonesWider: 'employment zone, wider than the metropolis',
    ofPlace: (figure, name) => `${figure}, ${name}`,
    subtitleZones:
      'Key figures of the pinned employment zones, wider than the metropolis; information and communication, then all sectors',
    describe: (name, parts) => `${name}: ${parts}.`,
  },

  table: {
    caption: (indicators) => `Communes of the metropolis: ${indicators}`,
    filter: 'Filter the communes',
    filterHint: 'Name or postcode',
    count: (shown, all) => `${shown} of ${all} communes`,
    none: 'No commune matches.',
    sortBy: (column) => `Sort by ${column}`,
    ascending: 'ascending',
    descending: 'descending',
    sorted: (column, direction) => `Table sorted by ${column}, ${direction}`,
    download: 'Download as CSV',
    downloadFrench: 'CSV for French spreadsheets',
    downloadPlain: 'International CSV',
    fileName: 'phare-communes',
    code: 'Code',
    name: 'Commune',
    status: (column) => `${column}, status`,
    source: 'Source',
    vintage: 'Vintage',
    licence: 'Licence',
    pinned: 'pinned',
    statuses: {
      A: 'normal',
      P: 'provisional',
      E: 'estimated',
      B: 'break in the series',
      M: 'not available',
      C: 'confidential',
    },
    statusMark: { A: '', P: '(p)', E: '(e)', B: '(b)', M: '', C: '' },
    legend: '(p) provisional, (e) estimated, (b) break in the series before this value',
  },
};
