import type { Indicator } from '../../src/domain/indicator';
import { CREATIONS_2022_NOTES } from './annotations';
import {
  ALL_SECTORS,
  CREATIONS_2022,
  CREATIONS_SCOPE,
  POPULATION_NEAREST,
  SINGLE_WINDOW,
  SMALL_NUMBERS,
} from './cautions';
import { both, define, PERCENT, ratioOf, rowsOf, years } from './define';

const common = { theme: 'creations', level: 'commune', coverage: 'all-sectors', direction: 'more' } as const;

export function creationIndicators(): readonly Indicator[] {
  return [
    define({
      ...common,
      id: 'creation-rate',
      name: both('Taux de création d’unités légales', 'Creation rate of legal units'),
      shortName: both('Taux de création', 'Creation rate'),
      description: both(
        'Unités légales créées dans l’année, tous secteurs, rapportées au stock d’unités légales du 31 décembre précédent.',
        'Legal units created in the year, all sectors, divided by the stock of legal units on the previous 31 December.',
      ),
      unit: PERCENT,
      unitKind: 'share',
      decimals: 1,
      nature: 'ratio',
      measure: ratioOf({ numerator: 'creations', denominator: 'legal-units', lag: -1 }),
      periods: years(2022, 2024),
      cautions: [
        ALL_SECTORS,
        CREATIONS_2022,
        CREATIONS_SCOPE,
        both(
          'Le stock ne retient que les unités qui ont une activité, les créations comptent aussi celles qui n’en auront pas : le taux en est relevé. Celui de 2025 attend le stock de fin 2024.',
          'The stock keeps only units that have an activity, creations also count those that will have none: this raises the rate. That of 2025 awaits the stock of the end of 2024.',
        ),
      ],
      annotations: CREATIONS_2022_NOTES,
    }),
    define({
      ...common,
      id: 'creations-per-1000',
      name: both('Créations d’entreprises pour 1 000 habitants', 'Business creations per 1,000 inhabitants'),
      shortName: both('Créations / 1 000 hab.', 'Creations / 1,000 inh.'),
      description: both(
        'Unités légales créées dans l’année, tous secteurs, pour 1 000 habitants de la commune.',
        'Legal units created in the year, all sectors, per 1,000 inhabitants of the commune.',
      ),
      unit: both('créations pour 1 000 habitants', 'creations per 1,000 inhabitants'),
      unitKind: 'rate',
      decimals: 1,
      nature: 'ratio',
      measure: ratioOf({ numerator: 'creations', denominator: 'population', factor: 1000, nearest: true }),
      periods: years(2022, 2025),
      cautions: [ALL_SECTORS, CREATIONS_2022, CREATIONS_SCOPE, SINGLE_WINDOW, POPULATION_NEAREST, SMALL_NUMBERS],
      annotations: CREATIONS_2022_NOTES,
    }),
    define({
      ...common,
      id: 'creations',
      name: both('Créations d’entreprises', 'Business creations'),
      shortName: both('Créations', 'Creations'),
      description: both(
        'Nombre d’unités légales créées dans l’année, tous secteurs, entrepreneurs individuels compris.',
        'Number of legal units created in the year, all sectors, sole traders included.',
      ),
      unit: both('créations', 'creations'),
      unitKind: 'count',
      nature: 'flow',
      measure: rowsOf('communes-creations', { unit: 'legal-unit' }),
      periods: years(2022, 2025),
      cautions: [ALL_SECTORS, CREATIONS_2022, CREATIONS_SCOPE, SINGLE_WINDOW],
      annotations: CREATIONS_2022_NOTES,
    }),
    define({
      ...common,
      id: 'creations-sole-traders',
      name: both('Créations d’entreprises individuelles', 'Sole traders created'),
      shortName: both('Créations individuelles', 'Sole traders created'),
      description: both(
        'Nombre d’entreprises individuelles créées en 2025, tous secteurs, micro-entrepreneurs compris.',
        'Number of sole traders created in 2025, all sectors, micro-entrepreneurs included.',
      ),
      unit: both('créations', 'creations'),
      unitKind: 'count',
      nature: 'flow',
      measure: rowsOf('communes-creations', { unit: 'sole-trader' }),
      periods: [2025],
      direction: 'neutral',
      cautions: [ALL_SECTORS, CREATIONS_SCOPE],
    }),
  ];
}
