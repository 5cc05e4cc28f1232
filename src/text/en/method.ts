import type { MethodWords } from '../fr/method';

export const method: MethodWords = {
  title: 'Data and method',
  description:
    'Where each number of the atlas comes from, how it is computed, what it does not say, what is missing, and how to cite it.',
  lead: ({ indicators, resources, producers }) =>
    `The atlas consists of ${indicators} indicators computed from ${resources} open files. Producers: ${producers}. This page tells where each number comes from, how it is made, and what it does not say. It is written from the same files as the atlas.`,
  contents: 'On this page',
  backToContents: 'Back to the contents',

  reading: {
    title: 'Reading a number',
    text: [
      'A missing value, a confidential one and a zero are three different things, from the file to the screen. Each row of the data has a status; a sum that lacks a member is missing too.',
      'A commune, an employment zone (zone d’emploi) and the metropolis cannot be compared with each other. Employment zones go beyond the metropolis, and item JZ, which comes closest to digital, is published at that level alone.',
    ],
    statuses: 'Statuses of values (SDMX)',
    status: {
      A: 'normal',
      P: 'provisional, marked (p)',
      E: 'estimated, marked (e)',
      B: 'the series breaks before this value',
      M: 'missing',
      C: 'confidential',
    },
  },

  methods: {
    title: 'Computations',
    terms: [
      [
        'Density',
        'Count ÷ published area, in km². Of a group of communes: the sum of the counts ÷ the sum of the areas, never the mean of densities.',
      ],
      ['Share', 'Part ÷ whole, of the same source and year.'],
      [
        'Mean annual growth',
        '(last value ÷ first value)^(1 ÷ number of years) − 1. None from fewer than ten units, and none across a break in the series.',
      ],
      ['Index, base 100', 'Value ÷ value of the base year × 100.'],
      ['Doubling time', 'ln 2 ÷ ln (1 + annual rate).'],
      [
        'Location quotient',
        '(part ÷ whole here) ÷ (part ÷ whole of the reference). Above 1, the sector is more present here than in the reference.',
      ],
      [
        'Classes of the map',
        'Natural breaks (Jenks) by default: classes whose members are most alike. Quantiles, equal intervals, a logarithmic scale and chosen thresholds where wanted.',
      ],
      ['Rank', 'The highest has rank 1; equals share the better rank. Only places that have a value count.'],
      ['Sum of a group', 'What adds up is added; a ratio is made again from the sums; a mean (a wage) has none.'],
      [
        'Denominator',
        'Of the same year as the numerator, or of the latest available year before it: the entry of the indicator says so.',
      ],
    ],
  },

  indicators: {
    title: 'Indicators',
    formula: 'Formula',
    inputs: 'Data',
    unit: 'Unit',
    level: 'Level',
    periods: 'Periods',
    coverage: 'Coverage',
    cautions: 'Cautions and particulars',
    show: 'See it in the atlas',
    levels: { commune: 'commune', zone: 'employment zone' },
    natures: { stock: 'stock at a date', flow: 'flow over a period', ratio: 'ratio' },
    coverages: {
      'all-sectors': 'all sectors',
      'information-communication': 'information and communication (JZ)',
      sector: 'one sector',
      'private-all-sectors': 'private sector, all sectors',
      'not-economic': 'not about the economy',
    },
    breakBefore: (period, note) => `Break before ${period}: ${note}`,
    span: (from, to, count) => `${from}–${to} (${count} periods)`,
    some: (periods) => periods,
    formulas: {
      observed: 'Rows of the file',
      where: (dimension, label) => `${dimension} = ${label}`,
      everyRow: 'all rows',
      additive: 'adds up',
      notAdditive: 'does not add up',
      previousYear: 'of the year before',
      nearest: 'of the same year or the latest before it',
      end: 'at the end',
      start: 'at the start',
      years: 'number of years',
      ofReference: 'of the reference',
    },
  },

  resources: {
    title: 'Files',
    text: 'Sources were read from public copies of the official files. Each file is checked before it is published: known codes, published totals, number of rows, valid geometry. Its SHA-256 lets anybody check again.',
    source: 'Source',
    vintage: 'Vintage',
    licence: 'Licence',
    read: 'Read on',
    rows: 'Rows',
    coverage: 'Coverage',
    places: (count, span) => `${count} places, ${span}`,
    statuses: 'Values',
    columns: 'Columns',
    hash: 'SHA-256',
    download: (name, size) => `Download ${name} (${size})`,
    kilobytes: (count) => `${count} kB`,
    whole: 'The manifest of the package (datapackage.json, Frictionless)',
  },

  missing: {
    title: 'What is missing',
    text: 'The atlas shows nothing of what follows: the sources that exist are not in its data package yet. It is ready for them.',
    gaps: [
      [
        'Employees of the digital sector by commune',
        'Insee publishes Flores by commune and detailed sector (Melodi files), Urssaf employees by commune and APE code.',
        'https://open.urssaf.fr/',
      ],
      [
        'Establishments in information and communication by commune',
        'Sirene, open in full, would allow it establishment by establishment.',
        'https://www.sirene.fr/',
      ],
      [
        'Turnover by territory',
        'Known by legal unit, at its head office (Insee, Ésane); nothing is published by commune.',
        'https://www.casd.eu/',
      ],
      [
        'Flores in Marseille, Lyon and Paris from 2017 to 2021',
        'The copy that was read had lost these cities; the official series exists.',
        'https://catalogue-donnees.insee.fr/',
      ],
      ['The list of “tech-champions”', 'Neither the list nor the criteria are public.', ''],
    ],
    claims: 'The figures of 2017 put to the test',
  },

  changes: {
    title: 'Changelog of the data',
    text: 'A published state never changes again; a new one takes a new date. A figure cited at a date stays what it was.',
    files: (count) => `${count} files`,
    first: 'first publication',
    list: 'Files of this state',
  },

  cite: {
    title: 'How to cite',
    text: 'Name the producer, the dataset and the date of the published state. Each figure of the atlas gives its own citation under “Share”.',
  },
};
