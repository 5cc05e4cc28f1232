import type { bands as frBands, sectors as frSectors } from '../fr/employer-structure';
import { bandNames, employees } from './filter';
import { communes, inPlace, upperFirst } from './place-phrases';

const sectorWeighs: Readonly<Record<string, string>> = {
  AZ: 'agriculture weighs',
  BE: 'industry weighs',
  FZ: 'construction weighs',
  GU: 'trade, transport and services weigh',
  OQ: 'public administration, education and health weigh',
};

export const bands: typeof frBands = {
  names: bandNames,
  employees,
  titleMetropolis: (year, none, large) =>
    `In ${year}, ${none} of establishments had no known employee, ${large} had 10 or more`,
  titleOne: (place, large, metropolis, year) =>
    `${upperFirst(place)}, ${large} of establishments had 10 employees or more in ${year}, against ${metropolis} in the metropolis`,
  inFiltered: (count) => (count === 1 ? 'in the commune kept' : `in the ${count} communes kept`),
  titleMany: (low, lowName, high, highName, year) =>
    `Establishments with 10 employees or more in ${year}: from ${low} ${inPlace(lowName)} to ${high} ${inPlace(highName)}`,
  subtitle: (year) => `Establishments of all sectors by number of employees, ${year}, in %, Aix-Marseille-Provence`,
  all: 'All establishments',
  employers: 'Only those that had employees',
  lens: (share) => `of which ${share} had employees`,
  legend: 'Employees',
  noteUnknown: '“0 or unknown”: the source does not part establishments without employees from those of unknown size.',
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
};

export const sectors: typeof frSectors = {
  titleMetropolis: (sector, share) => `${sector}: ${share} of employer establishments`,
  titleQuotient: (place, sector, quotient) =>
    `${upperFirst(place)}, ${sectorWeighs[sector] ?? 'the sector weighs'} ${quotient} times as much as in the metropolis`,
  titleAlike: (place) => `${upperFirst(place)}, sectors close to those of the metropolis`,
  subtitle: (year) => `Employer establishments, all sectors, ${year}: share in %, location quotient (metropolis = 1)`,
  headShares: 'Share of each place',
  headShare: (name) => `Share, ${name}`,
  headQuotient: 'Location quotient',
  reference: 'metropolis = 1',
  noteQuotient:
    'Location quotient: share of the sector in the commune over its share in the metropolis; above 1 the sector is over-represented.',
  noteSpread: (count, minimum) => `Grey dots: the ${communes(count)} with at least ${minimum} employer establishments.`,
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
};
