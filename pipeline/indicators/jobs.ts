import type { Indicator } from '../../src/domain/indicator';
import { CADARACHE_NOTES } from './annotations';
import { ALL_SECTORS, AREA_SOURCE, CENSUS_JOBS, JOBS_SOURCES } from './cautions';
import { both, define, PERCENT, ratioOf, rowsOf } from './define';

const CENSUS_YEARS = [2016, 2022];
const common = { theme: 'employment', level: 'commune', coverage: 'all-sectors', direction: 'more' } as const;

export function jobIndicators(): readonly Indicator[] {
  return [...counts(), ...changes(), wage()];
}

function counts(): readonly Indicator[] {
  return [
    define({
      ...common,
      id: 'jobs-per-km2',
      name: both('Emplois par km²', 'Jobs per km²'),
      shortName: both('Emplois / km²', 'Jobs / km²'),
      description: both(
        'Emplois au lieu de travail, tous secteurs, rapportés à la superficie de la commune.',
        'Jobs at the workplace, all sectors, divided by the area of the commune.',
      ),
      unit: both('emplois par km²', 'jobs per km²'),
      unitKind: 'rate',
      decimals: 1,
      nature: 'ratio',
      measure: ratioOf({ numerator: 'jobs', denominator: 'area', nearest: true }),
      periods: CENSUS_YEARS,
      cautions: [ALL_SECTORS, CENSUS_JOBS, AREA_SOURCE],
    }),
    define({
      ...common,
      id: 'jobs',
      name: both('Emplois au lieu de travail', 'Jobs at the workplace'),
      shortName: both('Emplois', 'Jobs'),
      description: both(
        'Nombre d’emplois occupés dans la commune, où que vivent ceux qui les occupent, tous secteurs.',
        'Number of jobs held in the commune, wherever those who hold them live, all sectors.',
      ),
      unit: both('emplois', 'jobs'),
      unitKind: 'count',
      nature: 'stock',
      measure: rowsOf('communes-jobs'),
      periods: CENSUS_YEARS,
      cautions: [ALL_SECTORS, CENSUS_JOBS],
    }),
    define({
      ...common,
      id: 'jobs-per-establishment',
      name: both('Emplois par établissement', 'Jobs per establishment'),
      shortName: both('Emplois / établ.', 'Jobs / estab.'),
      description: both(
        'Emplois au lieu de travail de 2022 rapportés aux établissements du 31 décembre 2022, tous secteurs.',
        'Jobs at the workplace in 2022 divided by the establishments on 31 December 2022, all sectors.',
      ),
      unit: both('emplois par établissement', 'jobs per establishment'),
      unitKind: 'rate',
      decimals: 1,
      nature: 'ratio',
      measure: ratioOf({ numerator: 'jobs', denominator: 'establishments' }),
      periods: [2022],
      direction: 'neutral',
      cautions: [ALL_SECTORS, JOBS_SOURCES, CENSUS_JOBS],
      annotations: CADARACHE_NOTES,
    }),
  ];
}

function changes(): readonly Indicator[] {
  const change = {
    ...common,
    unit: PERCENT,
    unitKind: 'change',
    decimals: 1,
    nature: 'ratio',
    periods: CENSUS_YEARS,
    cautions: [ALL_SECTORS, CENSUS_JOBS],
  } as const;
  return [
    define({
      ...change,
      id: 'jobs-change',
      name: both('Évolution de l’emploi', 'Change in jobs'),
      shortName: both('Évol. emplois', 'Change in jobs'),
      description: both(
        'Évolution relative du nombre d’emplois au lieu de travail de 2016 à 2022, tous secteurs.',
        'Relative change in the number of jobs at the workplace from 2016 to 2022, all sectors.',
      ),
      measure: { type: 'change', of: 'jobs', per: 'span' },
    }),
    define({
      ...change,
      id: 'jobs-growth',
      name: both('Croissance annuelle moyenne de l’emploi', 'Mean annual growth of jobs'),
      shortName: both('Emplois, % par an', 'Jobs, % a year'),
      description: both(
        'Taux de croissance annuel moyen du nombre d’emplois au lieu de travail de 2016 à 2022, tous secteurs.',
        'Mean annual growth rate of the number of jobs at the workplace from 2016 to 2022, all sectors.',
      ),
      measure: { type: 'change', of: 'jobs', per: 'year' },
    }),
  ];
}

function wage(): Indicator {
  return define({
    ...common,
    id: 'wage',
    name: both('Salaire net mensuel moyen', 'Mean net monthly wage'),
    shortName: both('Salaire net moyen', 'Mean net wage'),
    description: both(
      'Salaire net mensuel moyen, en équivalent temps plein, des salariés du privé qui habitent la commune, tous secteurs.',
      'Mean net monthly wage, in full-time equivalent, of the private employees who live in the commune, all sectors.',
    ),
    unit: both('€', '€'),
    unitKind: 'euro',
    nature: 'stock',
    measure: rowsOf('communes-wage', {}, false),
    periods: [2023],
    coverage: 'private-all-sectors',
    cautions: [
      both(
        'C’est le salaire des habitants, pas celui des emplois de la commune : beaucoup travaillent ailleurs.',
        'This is the wage of the inhabitants, not of the jobs in the commune: many work elsewhere.',
      ),
      both(
        'Confidentiel dans 12 petites communes, que le secret statistique protège.',
        'Confidential in 12 small communes, which statistical secrecy protects.',
      ),
      both(
        'Une moyenne ne s’additionne pas : la métropole n’a pas de valeur ici.',
        'A mean does not add up: the metropolis has no value here.',
      ),
    ],
  });
}
