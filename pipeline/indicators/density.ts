import type { Indicator } from '../../src/domain/indicator';
import { ALL_SECTORS, AREA_SOURCE, NOT_COMPANIES } from './cautions';
import { both, define, ratioOf, rowsOf, years } from './define';

export function densityIndicators(): readonly Indicator[] {
  return [
    define({
      id: 'establishments',
      theme: 'density',
      level: 'commune',
      name: both('Établissements', 'Establishments'),
      shortName: both('Établissements', 'Establishments'),
      description: both(
        'Nombre d’établissements actifs au 31 décembre, tous secteurs, avec ou sans salarié.',
        'Number of active establishments on 31 December, all sectors, with or without employees.',
      ),
      unit: both('établissements', 'establishments'),
      unitKind: 'count',
      nature: 'stock',
      measure: rowsOf('communes-establishments', { unit: 'establishment' }),
      periods: years(2021, 2023),
      coverage: 'all-sectors',
      direction: 'more',
      cautions: [ALL_SECTORS, NOT_COMPANIES],
    }),
    define({
      id: 'area',
      theme: 'population',
      level: 'commune',
      name: both('Superficie', 'Area'),
      shortName: both('Superficie', 'Area'),
      description: both(
        'Superficie de la commune, en kilomètres carrés.',
        'Area of the commune, in square kilometres.',
      ),
      unit: both('km²', 'km²'),
      unitKind: 'area',
      decimals: 1,
      nature: 'stock',
      measure: rowsOf('communes-area'),
      periods: [2022],
      coverage: 'not-economic',
      cautions: [AREA_SOURCE],
    }),
    define({
      id: 'establishments-per-km2',
      theme: 'density',
      level: 'commune',
      name: both('Établissements par km²', 'Establishments per km²'),
      shortName: both('Établ. / km²', 'Estab. / km²'),
      description: both(
        'Établissements actifs au 31 décembre, tous secteurs, rapportés à la superficie de la commune.',
        'Active establishments on 31 December, all sectors, divided by the area of the commune.',
      ),
      unit: both('établissements par km²', 'establishments per km²'),
      unitKind: 'rate',
      decimals: 1,
      nature: 'ratio',
      measure: ratioOf({ numerator: 'establishments', denominator: 'area', nearest: true }),
      periods: years(2021, 2023),
      coverage: 'all-sectors',
      direction: 'more',
      cautions: [ALL_SECTORS, NOT_COMPANIES, AREA_SOURCE],
    }),
  ];
}
