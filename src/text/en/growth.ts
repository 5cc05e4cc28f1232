import type { growth as fr } from '../fr/growth';

interface Subject {
  readonly text: string;
  readonly plural: boolean;
}

const many = (text: string): Subject => ({ text, plural: true });
const one = (text: string): Subject => ({ text, plural: false });

const SUBJECTS: Readonly<Record<string, Subject>> = {
  establishments: many('establishments'),
  'legal-units': many('legal units'),
  'establishments-per-km2': one('the density of establishments'),
  creations: many('company creations'),
  jobs: many('jobs at the workplace'),
  'jobs-per-km2': one('the density of jobs'),
  population: one('the population'),
  'population-density': one('the density of population'),
  'zone-establishments': many('establishments of all sectors'),
  'zone-establishments-jz': many('establishments in information-communication'),
  'zone-creations': many('establishments created in all sectors'),
  'zone-creations-be': many('establishments created in industry'),
  'zone-creations-fz': many('establishments created in construction'),
  'zone-creations-gi': many('establishments created in trade, transport and hospitality'),
  'zone-creations-kz': many('establishments created in finance and insurance'),
  'zone-creations-lz': many('establishments created in real estate'),
  'zone-creations-mn': many('establishments created in business services'),
  'zone-creations-oq': many('establishments created in education, health and social work'),
  'zone-creations-ru': many('establishments created in other services'),
  'zone-creations-jz': many('establishments created in information and communication'),
  'zone-employers': many('employer establishments of all sectors'),
  'zone-employers-jz': many('employer establishments in information and communication'),
  'zone-jobs': many('salaried jobs'),
  'zone-private-employers': many('private employer establishments'),
  'zone-private-employees': many('private employees'),
  'zone-payroll': one('the private payroll'),
  'zone-payroll-per-employee': one('the payroll per private employee'),
  'zone-private-employees-quarterly': many('private employees'),
  'zone-private-employees-quarterly-raw': many('private employees'),
  'zone-payroll-quarterly': one('the private payroll'),
};

const REASONS = {
  'small-base': 'fewer than 10 at the start, no rate',
  missing: 'missing value, no rate',
  break: 'break in the series, no rate',
  zero: 'zero at the start, no rate',
};

const COVERAGES = {
  'all-sectors': 'all sectors',
  'information-communication': 'Insee item JZ',
  sector: '',
  'private-all-sectors': 'all sectors',
  'not-economic': '',
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function moved(sign: number): string {
  return sign < 0 ? 'shrank' : 'grew';
}

/** " and 1 other", " and 3 others"; nothing for none. */
function andOthers(count: number): string {
  return count === 0 ? '' : ` and ${count} other${count > 1 ? 's' : ''}`;
}

export const growth: typeof fr = {
  subject: (id) => SUBJECTS[id] ?? null,
  ourZones: 'Our three zones',
  metropolis: 'The metropolis',
  zoneOf: (zone, communes) =>
    `${zone} zone${communes.length === 0 ? '' : ` (${communes[0] ?? ''}${andOthers(communes.length - 1)})`}`,
  zoneShort: (name) => `${name} zone`,
  inOurZones: 'in the three zones',
  inMetropolis: 'in the metropolis',
  inZone: (name) => `in the ${name} zone`,
  inArea: (name) => `in “${name}”`,
  inCommune: (name) => `in ${name}`,

  titleOne: (place, { text }, rate, sign, span) => `${place}, ${text} ${moved(sign)} by ${rate} a year ${span}`,
  titleOneNamed: (name, rate, span, place) => `${name}: ${rate} a year ${span} ${place}`,
  titleMany: (span, { text }, high, low) =>
    high.sign <= 0 && low.sign < 0
      ? `${span}, ${text} shrank by ${high.amount} (${high.name}) to ${low.amount} a year (${low.name})`
      : low.sign < 0
        ? `${span}, ${text} grew by ${high.amount} a year (${high.name}) and shrank by ${low.amount} (${low.name})`
        : `${span}, ${text} grew by ${low.amount} (${low.name}) to ${high.amount} a year (${high.name})`,
  titleManyNamed: (name, span, high, low) =>
    `${name}: ${high.rate} a year ${high.place} ${span}, ${low.rate} ${low.place}`,
  titleLevels: (name, from, start, to, end, place) => `${name}: from ${from} in ${start} to ${to} in ${end} ${place}`,
  titleNone: (name, span) => `${name}: no growth can be computed ${span}`,
  titleSingle: (name, value, period, place) => `${name}: ${value} in ${period} ${place}`,
  farBelow: (rate) => `, far from the announced ${rate}`,
  near: (rate) => `, close to the announced ${rate}`,
  above: (rate) => `, above the announced ${rate}`,
  against: (rate, place) => `, against ${rate} ${place}`,
  during: (period) => `in ${period}`,
  over: (start, end) => `from ${start} to ${end}`,

  coverage: COVERAGES,
  zones: 'employment zones wider than the metropolis',
  communes: 'communes',
  years: (start, end) => (start === end ? start : `${start}–${end}`),
  scales: {
    level: 'level',
    log: 'logarithmic scale',
    index: (base) => `${base} = 100`,
  },
  axisIndex: (base) => `Index, ${base} = 100`,
  axisLog: (unit) => `${unit}, logarithmic scale`,

  aYear: (rate) => `${rate} a year`,
  aYearShort: (rate) => `${rate}/yr`,
  aYearDoubling: (rate, years) => `${rate} a year · doubles in ${years} years`,
  aYearDoublingShort: (rate, years) => `${rate}/yr · ×2 in ${years} yrs`,
  points: (difference, plural) => `${difference} ${plural ? 'points' : 'point'}`,
  reasons: REASONS,
  reasonsShort: { 'small-base': 'under 10', missing: 'missing', break: 'break', zero: 'from 0' },

  reference: (rate, month, year) => `${rate} a year, figure published in ${MONTHS[month - 1] ?? ''} ${year}`,
  referenceShort: (rate) => `${rate} a year`,
  rates: (start, end) => `Mean rates ${start}–${end}`,
  break: 'break in the series',

  noteReference: (rate, month, year) =>
    `Line at ${rate} a year: figure published in the press in ${MONTHS[month - 1] ?? ''} ${year} for the whole ` +
    'ecosystem, without saying which measure grows nor on which perimeter.',
  noteZone:
    'An employment zone (zone d’emploi) is wider than the metropolis: 119 communes in the three zones, against 92.',
  noteStandsFor: (pairs) => `Without data of their own, hence drawn by their employment zone: ${pairs.join('; ')}.`,
  standsFor: (communes, zone) => `${communes} (zone of ${zone})`,
  noteLeftOut: (places) => `No data for this indicator: ${places}.`,
  noteTentative: 'Fine dashes and hollow points: provisional or estimated data.',
  noteGap: 'An interrupted curve means missing or confidential values.',
  noteBreak: (period, note) => `Break in the series in ${period}: ${note}`,
  noteBreakPlain: (period) => `Break in the series in ${period}: the two sides cannot be compared.`,
  noteNoIndex: (places, reason, base) =>
    ({
      'small-base': `Fewer than 10 units in ${base}, so neither index nor percentage: ${places}.`,
      missing: `No value in ${base}, so no index: ${places}.`,
      break: `Break in the series, so no index: ${places}.`,
      zero: `Zero in ${base}, so no index: ${places}.`,
    })[reason],
  noteSmallBase: (places) =>
    `Fewer than 10 units at the start, so no percentage (one unit more would make 10% or more): ${places}.`,
  noteOffScale: (places) => `Too far above the others for this chart, to be read in the table: ${places}.`,
  noteNotPositive: (places) => `Without a positive value, so off the logarithmic scale: ${places}.`,
  noteAnnotation: (place, note) => `${place}: ${note}`,

  describeLine: (place, from, start, to, end, pace) =>
    `${place}: from ${from} in ${start} to ${to} in ${end}${pace === '' ? '' : `, ${pace}`}.`,
  describeRange: (high, highPace, low, lowPace, count) =>
    `Of ${count} curves, ${high} grows most (${highPace}) and ${low} least (${lowPace}).`,
  describeReference: (above, count, rate) =>
    above === 0
      ? `None reaches ${rate} a year.`
      : `${above} of ${count} ${above > 1 ? 'reach' : 'reaches'} ${rate} a year.`,
  markLabel: (place, value, period, pace) => `${place}: ${value} in ${period}${pace === '' ? '' : `, ${pace}`}`,

  tableCaption: (name, start, end) => `${name}, ${start}–${end}`,
  tableIndex: (caption, base) => `${caption}; in brackets, index (${base} = 100)`,
  tablePlace: 'Place',
  tableGrowth: (start, end) => `Mean annual growth ${start}–${end}`,
  tablePoints: (start, end) => `Difference in points ${start}–${end}`,
  tableDoubling: 'Doubling time (years)',
  never: 'does not double',
  notApplicable: 'not applicable',

  tipIndex: (base) => `Index (${base} = 100)`,
  tipSince: (base) => `Since ${base}`,
  tipYearBefore: 'Over one year',
  tipStatus: 'Status',
  statuses: {
    A: 'final',
    P: 'provisional',
    E: 'estimated',
    B: 'break before this value',
    M: 'not available',
    C: 'confidential',
  },

  handleBase: 'Base period',
  handleStart: 'Start of the growth span',
  handleEnd: 'End of the growth span',
  handleBaseText: (period) => `100 in ${period}`,
  handleSpanText: (period, place, pace) => `${period}; ${place}: ${pace}`,
  handles: 'Settings of the curves',
  empty: 'No data for these curves.',
};
