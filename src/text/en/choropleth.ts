import type { choropleth as fr } from '../fr/choropleth';

type Level = 'commune' | 'zone';

const COUNTED: Readonly<Record<string, string>> = {
  establishments: 'establishments',
  'establishments-2014': 'establishments',
  'legal-units': 'legal units',
  creations: 'business creations',
  'creations-sole-traders': 'sole-trader creations',
  employers: 'employer establishments',
  'employers-industry': 'employer establishments in industry',
  'employers-construction': 'employer establishments in construction',
  'employers-services': 'employer establishments in trade and services',
  'employers-agriculture': 'employer establishments in farming',
  'employers-public': 'public, health and social employer establishments',
  'employers-small': 'establishments with 1 to 9 employees',
  'employers-large': 'establishments with 10 or more employees',
  jobs: 'jobs',
  population: 'inhabitants',
  area: 'land',
  'research-structures': 'research structures',
};

const COVERAGES = {
  'all-sectors': 'all sectors',
  'information-communication': 'information and communication (JZ)',
  sector: 'one sector',
  'private-all-sectors': 'private sector, all activities',
  'not-economic': '',
} as const;

const METHODS = {
  jenks: 'natural breaks',
  quantiles: 'quantiles',
  equal: 'equal steps',
  log: 'geometric steps',
  own: 'own breaks',
} as const;

const STATUSES = {
  A: '',
  P: 'provisional',
  E: 'estimated',
  B: 'the series breaks before this value',
  M: 'not available',
  C: 'confidential',
} as const;

const GAPS = {
  'small-base': 'Fewer than 10 units to start with: a percentage would mean nothing.',
  missing: 'One of the two values is missing.',
  break: 'The series breaks between the two dates: they cannot be compared.',
  zero: 'The first value is zero: there is no rate.',
} as const;

function units(count: number, level: Level): string {
  if (level === 'zone') return count === 1 ? 'employment zone' : 'employment zones';
  return count === 1 ? 'commune' : 'communes';
}

export const choropleth: typeof fr = {
  counted: (id) => COUNTED[id] ?? null,
  coverage: (coverage) => COVERAGES[coverage],
  status: (status) => STATUSES[status],
  gap: (reason) => GAPS[reason],
  units,
  metropolis: (level) => (level === 'zone' ? 'The three zones' : 'Metropolis'),

  titleConcentration: (places, placeCount, share, what) =>
    `${places} ${placeCount > 1 ? 'hold' : 'holds'} ${share} of the ${what}`,
  titleConcentrationOther: (indicator, places, share) => `${indicator}: ${places} with ${share} of the total`,
  titleTimesMean: (place, value, ratio, level) =>
    `${place} has ${value}, ${ratio} times the mean of the ${level === 'zone' ? 'three zones' : 'metropolis'}`,
  titleAboveMean: (place, value, percent, level) =>
    `${place} has ${value}, ${percent} more than the mean of the ${level === 'zone' ? 'three zones' : 'metropolis'}`,
  titleAgainstMean: (indicator, place, value, mean, level) =>
    `${indicator}: ${value} in ${place}, ${mean} in the ${level === 'zone' ? 'three zones' : 'metropolis'}`,
  titleRange: (indicator, high, highPlace, low, lowPlace) =>
    `${indicator}: ${high} in ${highPlace}, ${low} in ${lowPlace}`,
  titleSame: (indicator, value) => `${indicator}: ${value} everywhere`,
  titleNoData: (indicator) => `${indicator}: no data for this date`,
  titleChange: (count, of, level, gains, what, from, to) =>
    `${count} of ${of} ${units(2, level)} ${gains ? 'gained' : 'lost'} ${what} between ${from} and ${to}`,
  titleChangeOther: (count, of, level, gains, name, from, to) =>
    `${name}: ${gains ? 'up' : 'down'} in ${count} of ${of} ${units(2, level)} between ${from} and ${to}`,

  inUnit: (unit) => `in ${unit}`,
  scope: (count, level) =>
    level === 'zone'
      ? `${count} employment zones, wider than the metropolis`
      : `${count} communes of the Aix-Marseille-Provence metropolis`,
  between: (from, to) => `${from}–${to}`,
  circlesSubtitle: (name, period) => `circles: ${name}, ${period}`,

  noteClasses: (method, from, to) =>
    `Classes are fixed once and for all (${METHODS[method]}${from === to ? '' : `, ${from} to ${to} together`}): a colour keeps its meaning from year to year.`,
  noteCount: 'A number is read from the area of circles; a fill would only show which communes are large.',
  noteMissing: (count, plural) => `${count} ${plural ? 'communes' : 'commune'} without data (hatched).`,
  noteConfidential: (count, plural) => `${count} ${plural ? 'communes' : 'commune'} confidential (dotted).`,
  noteFiltered: (count, plural) =>
    `${count} ${plural ? 'communes pass' : 'commune passes'} the filters, the others fade.`,

  describe: (kind, high, low, whole) =>
    `${kind} Highest value: ${high}. Lowest: ${low}.${whole === '' ? '' : ` ${whole}.`}`,
  describeKind: (indicator, count, level, time) => `Map: ${indicator}, ${count} ${units(2, level)}, ${time}.`,
  describeEmpty: 'No value for this date.',
  placeValue: (place, value) => `${place}, ${value}`,
  markLabel: (place, value, rank, time) => [`${place}: ${value}`, rank, time].filter((part) => part !== '').join(', '),
  rank: (rank, of) => `${rank} of ${of}`,

  tipYear: 'Year',
  tipSpan: 'Period',
  tipRank: 'Rank',
  tipCoverage: 'Coverage',
  tipStatus: 'Value',
  tipConfidential: 'The law forbids publishing a figure about too few units.',

  columnRank: 'Rank',
  rowHeader: (level) => (level === 'zone' ? 'Employment zone' : 'Commune'),

  legendTitle: (name, unit) => (unit === '' ? name : `${name} (${unit})`),
  legendCount: (count, plural, level) => `${count} ${units(plural ? 2 : 1, level)}`,
  legendRange: (low, high) => `${low} to ${high}`,
  legendZero: 'zero',
  legendMissing: 'not available',
  legendConfidential: 'confidential',
  legendSpecial: (name, count) => `${name} (${count})`,
  legendMean: (value, level) => `${level === 'zone' ? 'three zones' : 'metropolis'} ${value}`,
  legendHint: (level) => `and number of ${level === 'zone' ? 'zones' : 'communes'}`,
  legendCircles: (name, values) => `Circles: ${name}, sizes for ${values}`,
  legendGroup: (name) => `Legend: ${name}`,
  legendClass: (range, count) => `${range}: ${count}`,
  kilometres: (length) => `${length} km`,
};
