import type { Indicator } from '../../src/domain/indicator';
import { ODD_STOCK_NOTES } from './annotations';
import {
  ALL_SECTORS,
  AREA_SOURCE,
  LEGAL_UNIT,
  NOT_COMPANIES,
  ODD_STOCKS,
  POPULATION_NEAREST,
  SIDE_SCOPE,
  SMALL_NUMBERS,
} from './cautions';
import { both, define, ratioOf, rowsOf, years } from './define';

const STOCK_YEARS = years(2021, 2023);
const common = {
  theme: 'density',
  level: 'commune',
  coverage: 'all-sectors',
  direction: 'more',
  periods: STOCK_YEARS,
} as const;

export function densityIndicators(): readonly Indicator[] {
  return [...establishmentIndicators(), ...legalUnitIndicators(), researchStructures()];
}

function establishmentIndicators(): readonly Indicator[] {
  return [
    define({
      ...common,
      id: 'establishments-per-km2',
      name: both('Établissements par km²', 'Establishments per km²'),
      shortName: both('Établ. / km²', 'Estab. / km²'),
      description: both(
        'Établissements au 31 décembre, tous secteurs, avec ou sans salarié, rapportés à la superficie de la commune.',
        'Establishments on 31 December, all sectors, with or without employees, divided by the area of the commune.',
      ),
      unit: both('établissements par km²', 'establishments per km²'),
      unitKind: 'rate',
      decimals: 1,
      nature: 'ratio',
      measure: ratioOf({ numerator: 'establishments', denominator: 'area', nearest: true }),
      cautions: [ALL_SECTORS, SIDE_SCOPE, ODD_STOCKS, AREA_SOURCE],
      annotations: ODD_STOCK_NOTES,
    }),
    define({
      ...common,
      id: 'establishments-per-1000',
      name: both('Établissements pour 1 000 habitants', 'Establishments per 1,000 inhabitants'),
      shortName: both('Établ. / 1 000 hab.', 'Estab. / 1,000 inh.'),
      description: both(
        'Établissements au 31 décembre, tous secteurs, avec ou sans salarié, pour 1 000 habitants de la commune.',
        'Establishments on 31 December, all sectors, with or without employees, per 1,000 inhabitants of the commune.',
      ),
      unit: both('établissements pour 1 000 habitants', 'establishments per 1,000 inhabitants'),
      unitKind: 'rate',
      nature: 'ratio',
      measure: ratioOf({ numerator: 'establishments', denominator: 'population', factor: 1000, nearest: true }),
      cautions: [ALL_SECTORS, SIDE_SCOPE, ODD_STOCKS, POPULATION_NEAREST, SMALL_NUMBERS],
      annotations: ODD_STOCK_NOTES,
    }),
    define({
      ...common,
      id: 'establishments',
      name: both('Établissements', 'Establishments'),
      shortName: both('Établissements', 'Establishments'),
      description: both(
        'Nombre d’établissements au 31 décembre, tous secteurs, avec ou sans salarié.',
        'Number of establishments on 31 December, all sectors, with or without employees.',
      ),
      unit: both('établissements', 'establishments'),
      unitKind: 'count',
      nature: 'stock',
      measure: rowsOf('communes-establishments', { unit: 'establishment' }),
      cautions: [ALL_SECTORS, NOT_COMPANIES, SIDE_SCOPE, ODD_STOCKS],
      annotations: ODD_STOCK_NOTES,
    }),
  ];
}

function legalUnitIndicators(): readonly Indicator[] {
  return [
    define({
      ...common,
      id: 'legal-units',
      name: both('Unités légales', 'Legal units'),
      shortName: both('Unités légales', 'Legal units'),
      description: both(
        'Nombre d’unités légales (sociétés et entrepreneurs individuels) au 31 décembre, tous secteurs, avec ou sans salarié.',
        'Number of legal units (companies and sole traders) on 31 December, all sectors, with or without employees.',
      ),
      unit: both('unités légales', 'legal units'),
      unitKind: 'count',
      nature: 'stock',
      measure: rowsOf('communes-establishments', { unit: 'legal-unit' }),
      cautions: [ALL_SECTORS, LEGAL_UNIT, SIDE_SCOPE],
    }),
    define({
      ...common,
      id: 'legal-units-per-km2',
      name: both('Unités légales par km²', 'Legal units per km²'),
      shortName: both('Unités lég. / km²', 'Legal units / km²'),
      description: both(
        'Unités légales (sociétés et entrepreneurs individuels) au 31 décembre, tous secteurs, rapportées à la superficie de la commune.',
        'Legal units (companies and sole traders) on 31 December, all sectors, divided by the area of the commune.',
      ),
      unit: both('unités légales par km²', 'legal units per km²'),
      unitKind: 'rate',
      decimals: 1,
      nature: 'ratio',
      measure: ratioOf({ numerator: 'legal-units', denominator: 'area', nearest: true }),
      cautions: [ALL_SECTORS, LEGAL_UNIT, SIDE_SCOPE, AREA_SOURCE],
    }),
  ];
}

function researchStructures(): Indicator {
  return define({
    ...common,
    id: 'research-structures',
    name: both('Structures publiques de recherche', 'Public research structures'),
    shortName: both('Structures de recherche', 'Research structures'),
    description: both(
      'Nombre de structures publiques de recherche (laboratoires, unités, équipes) inscrites au répertoire national, toutes disciplines.',
      'Number of public research structures (laboratories, units, teams) in the national register, all disciplines.',
    ),
    unit: both('structures', 'structures'),
    unitKind: 'count',
    nature: 'stock',
    measure: rowsOf('communes-research'),
    periods: [2022],
    coverage: 'not-economic',
    cautions: [
      both(
        'Répertoire de février 2022. Une commune qui n’y figure pas n’en a aucune : le zéro est un vrai zéro.',
        'Register of February 2022. A commune that is not in it has none: zero is a true zero.',
      ),
      both(
        'Une structure est comptée à son adresse, quelle que soit sa taille : le nombre ne dit rien des effectifs.',
        'A structure is counted at its address, whatever its size: the number says nothing of its staff.',
      ),
    ],
  });
}
