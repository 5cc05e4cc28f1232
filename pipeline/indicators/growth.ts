import type { Indicator } from '../../src/domain/indicator';
import { ODD_STOCK_NOTES } from './annotations';
import { ALL_SECTORS, ODD_STOCKS, SIDE_SCOPE, SMALL_NUMBERS } from './cautions';
import { both, define, PERCENT, years } from './define';

const TWO_STEPS = both(
  'Trois fins d’année seulement, de 2021 à 2023 : c’est trop peu pour parler de tendance.',
  'Only three ends of year, 2021 to 2023: too few to speak of a trend.',
);

/** Change of the communes' stock of establishments. The long series are those of the zones (zone-stocks.ts). */
export function growthIndicators(): readonly Indicator[] {
  const change = {
    theme: 'growth',
    level: 'commune',
    unit: PERCENT,
    unitKind: 'change',
    decimals: 1,
    nature: 'ratio',
    periods: years(2021, 2023),
    coverage: 'all-sectors',
    direction: 'more',
    cautions: [ALL_SECTORS, TWO_STEPS, SIDE_SCOPE, ODD_STOCKS, SMALL_NUMBERS],
    annotations: ODD_STOCK_NOTES,
  } as const;
  return [
    define({
      ...change,
      id: 'establishments-change',
      name: both('Évolution du nombre d’établissements', 'Change in the number of establishments'),
      shortName: both('Évol. établ.', 'Estab. change'),
      description: both(
        'Évolution relative du nombre d’établissements entre deux 31 décembre, tous secteurs.',
        'Relative change in the number of establishments between two 31 Decembers, all sectors.',
      ),
      measure: { type: 'change', of: 'establishments', per: 'span' },
    }),
    define({
      ...change,
      id: 'establishments-growth',
      name: both('Croissance annuelle moyenne des établissements', 'Mean annual growth of establishments'),
      shortName: both('Établ., % par an', 'Estab., % a year'),
      description: both(
        'Taux de croissance annuel moyen du nombre d’établissements entre deux 31 décembre, tous secteurs.',
        'Mean annual growth rate of the number of establishments between two 31 Decembers, all sectors.',
      ),
      measure: { type: 'change', of: 'establishments', per: 'year' },
    }),
  ];
}
