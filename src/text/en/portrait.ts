import type { PortraitWords } from '../fr/portrait';
import { inPlace, zone } from './place-phrases';
import { titles } from './portrait-titles';

const OF_EMPLOYERS = 'share of employer establishments';

export const portrait: PortraitWords = {
  measures: {
    'establishments-per-km2': 'the number of establishments per km²',
    'jobs-per-km2': 'the number of jobs per km²',
    'population-density': 'population density',
    'establishments-per-1000': 'the number of establishments per 1,000 inhabitants',
    'creation-rate': 'the creation rate of legal units',
    'creations-per-1000': 'the number of creations per 1,000 inhabitants',
    'establishments-growth': 'mean annual growth of establishments',
    'jobs-change': 'the change in jobs',
    'population-change': 'the change in population',
    'jobs-per-establishment': 'the number of jobs per establishment',
    'employers-large-share': 'the share of employers with 10 employees or more',
    wage: 'the mean net monthly wage of residents',
    'employers-industry': `industry’s ${OF_EMPLOYERS}`,
    'employers-construction': `construction’s ${OF_EMPLOYERS}`,
    'employers-services': `the ${OF_EMPLOYERS} in trade, transport and services`,
    'employers-agriculture': `agriculture’s ${OF_EMPLOYERS}`,
    'employers-public': `the ${OF_EMPLOYERS} in public administration, education and health`,
  },
  allCommunes: 'The communes',
  path: 'You are here',
  facts: (code, postcodes) => `Insee code ${code} · ${postcodes}`,
  postcodes: (list, count) => `${count === 1 ? 'postcode' : 'postcodes'} ${list}`,
  zoneOf: (name) => zone(name),
  title: (name) => `${name}, an economic portrait`,
  titles,
  findingNone: (name) => `${name} resembles most communes of the metropolis: nothing there is far from the median.`,
  size: (name, establishments, rank, jobs) =>
    `${name} has ${establishments} establishments of all sectors${rank === null ? '' : ` (${rank})`} and ${jobs} jobs.`,
  description: (finding) =>
    `${finding} Key figures, curves, sizes and sectors of employers, neighbouring and similar communes, with sources and vintages.`,
  explore: 'Explore this commune',
  compareWith: (name) => `Compare with ${name}`,
  locator: (name) => `Map: where ${name} lies`,
  locatorLegend: (name, year) => `${name}, ${year}, all sectors`,
  locatorClasses: (classes) => `Classes of colour, lightest to darkest: ${classes}`,
  keyFigures: 'Key figures',
  keyFiguresNote: (of) => `All sectors; the rank is among the communes that have a value, ${of} at most.`,
  standing: 'What sets it apart',
  standingLead: 'Its largest differences from the other communes, in ratios, shares and changes: size plays no part.',
  strength: (size, isAbove) =>
    `${{ huge: 'far ', large: 'well ', some: '' }[size]}${isAbove ? 'above' : 'below'} most communes`,
  against: (median, metropolis) =>
    metropolis === null ? `median commune ${median}` : `median commune ${median}, metropolis ${metropolis}`,
  rank: (rank, of) => `${rank} of ${of}`,
  stripLegend: (name) => `One tick a commune, a long one for the median, a dot for ${name}.`,
  standingMethod:
    'Difference from the median of the communes, over 1.4826 times the median absolute deviation; on the logarithm for ratios and wages. One indicator a theme, from a difference of 1. No rate of fewer than 10 units, no share or change of fewer than 50. All sectors: nothing here measures the digital economy alone.',
  method: 'Method',
  curves: 'Its curves',
  noCurve: (name) =>
    `${name}: fewer than ten to begin with, too few for a curve as an index. The value is among the key figures.`,
  digital: 'The digital economy, at the scale of its employment zone',
  digitalLead: (name) =>
    `The atlas has no public source of the digital economy commune by commune yet. Here is information and communication in the ${zone(name)}, which is wider than the commune: this is no figure of the commune.`,
  digitalNone: (name) =>
    `The atlas has no public source of the digital economy commune by commune yet, and the ${zone(name)}, where this one lies, is not in the data of the atlas for information and communication.`,
  exploreZone: 'Explore this employment zone',
  structure: 'Sizes and sectors of establishments',
  structureLead:
    'Two sources, two dates: all establishments of 2014 by number of employees, and the employers of 2024 by sector. All sectors, not the digital economy.',
  neighbours: 'Neighbouring communes',
  neighboursLead: (name, count) =>
    `The ${count === 1 ? 'commune' : `${count} communes`} of the metropolis that ${count === 1 ? 'touches' : 'touch'} ${name}, longest border first.`,
  border: (km) => `${km}\u00a0km`,
  similar: 'Similar communes',
  similarLead: (name, year) => `The nearest to ${name} by population, density and jobs per inhabitant in ${year}.`,
  similarNone: (name, year, distance, limit) =>
    `No commune is really near ${name}: the least distant lies at ${distance}, beyond the limit of ${limit}. Here are the least distant by population, density and jobs per inhabitant in ${year}.`,
  similarColumns: {
    commune: 'Commune',
    distance: 'Distance',
    population: 'Inhabitants',
    'population-density': 'Inhabitants per km²',
    'jobs-per-inhabitant': 'Jobs per inhabitant',
  },
  similarMethod: (share, limit) =>
    `Euclidean distance between the logarithms of the three measures, each centred and scaled over the communes, with equal weights; 0 for two communes alike. Nothing of the digital economy enters. ${share} of the communes have another within ${limit}: beyond it none is called really near.`,
  notices: 'What to know about its data',
  noNotice: 'Nothing particular is noted for this commune.',
  confidential: (names) => `Withheld by statistical secrecy: ${names}.`,
  missing: (names) => `Not in the source: ${names}.`,
  asPublished: (note, indicator) => `${note} (${indicator}).`,
  cautions: 'Reading cautions',
  moreCautions: 'The other reading cautions are on the page.',
  sources: 'Sources',
  cite: 'Cite this page',
  citeTitle: (name) => `${name}, portrait of a commune`,
  printed: (url) => `Phare, atlas of the digital economy of Aix-Marseille-Provence · ${url}`,
  place: 'Commune of the Métropole Aix-Marseille-Provence',

  index: {
    title: 'The communes of the metropolis',
    heading: (count) => `The ${count} communes, one page each`,
    finding: ({ first, firstValue, last, lastValue, measure }) =>
      `From ${lastValue} ${inPlace(last)} to ${firstValue} ${measure} ${inPlace(first)}: activity is far from even.`,
    lead: 'Key figures with rank, what sets the commune apart, its curves, its employers, its neighbours and its likes; each portrait prints on one sheet of A4.',
    description: (count) =>
      `An economic portrait of each of the ${count} communes of the Métropole Aix-Marseille-Provence: key figures with rank, curves, employers, neighbouring and similar communes, on public data.`,
    letters: 'By letter',
    table: 'The communes in alphabetical order',
    zone: 'Employment zone',
    find: 'Find a commune',
    found: { none: 'No commune of that name', one: 'One commune', many: '# communes' },
  },
};
