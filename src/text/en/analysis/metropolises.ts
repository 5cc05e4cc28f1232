import type { metropolises as fr } from '../../fr/analysis/metropolises';

const GAPS = {
  missing: 'not available',
  zero: 'starts at zero',
  'small-base': 'start too small',
  break: 'series broken',
} as const;

export const metropolises: typeof fr = {
  ours: 'Aix-Marseille (three zones)',
  measureLabel: 'Measure',
  measures: { level: 'Level', growth: 'Growth a year', index: 'Index 100' },
  rowHeader: 'Zone d’emploi',
  title: (rank, of, name, value) => `Aix-Marseille is ${rank} of ${of}: ${name}, ${value}`,
  titleGrowth: (rank, of, name, value, span) =>
    `Aix-Marseille is ${rank} of ${of} in growth: ${name}, ${value} a year, ${span}`,
  titleEmpty: (name) => `Aix-Marseille has no value to compare: ${name}`,
  subtitle: (measure, count) =>
    `${count} zones d’emploi of metropolises, wider than the metropolises themselves · ${
      measure === 'level'
        ? 'latest year that all have'
        : measure === 'growth'
          ? 'mean annual growth rate'
          : 'last value, 100 in the first year'
    }`,
  columnTime: (form, from, to) => (form === 'level' ? to : `${from}–${to}`),
  coverage: { digital: 'information and communication', all: 'all sectors', private: 'private, all sectors' },
  heads: {
    'zone-establishments-jz': 'Establishments',
    'zone-jz-share': 'Share of establishments',
    'zone-creations-jz': 'Creations',
    'zone-employers-jz': 'Employers',
    'zone-jobs': 'Salaried jobs',
    'zone-private-employees': 'Private employees',
  },
  points: (value) => `${value} pp`,
  gap: (reason) => GAPS[reason],
  partsHead: 'The three zones of Aix-Marseille, within the total above',
  sortBy: (name) => `Sort by: ${name}`,
  sort: 'Sort by',
  sorted: (name) => `${name}, sorted`,
  rank: (rank, of) => `${rank} of ${of}`,
  notes: [
    'A zone d’emploi is the territory where most people both live and work: it does not follow the boundary of the metropolis.',
    'Information and communication (JZ) is the section of the nomenclature nearest to digital; it counts publishing, film and television too.',
    'Each column compares all zones between the same two years, the furthest apart for which every one has a value. A share changes by points.',
  ],
  hidden: (count) => (count > 1 ? `${count} more indicators in the table` : 'one more indicator in the table'),
  describe: (count, sorted) => `Table of ${count} zones d’emploi, sorted by ${sorted}.`,
  describeRow: (rank, name, value) => `${rank}, ${name}, ${value}.`,
};
