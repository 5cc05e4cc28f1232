import type { Indicator } from '../../src/domain/indicator';
import { AREA_SOURCE } from './cautions';
import { both, define, PERCENT, ratioOf, rowsOf } from './define';

const CENSUS_YEARS = [2010, 2011, 2015, 2016, 2020, 2021, 2022];
const FIVE_YEARS = both(
  'Chaque population résume cinq années d’enquête : comparez des années distantes d’au moins cinq ans.',
  'Each population sums up five years of surveys: compare years at least five years apart.',
);
const IRREGULAR = both(
  'Les années connues ne se suivent pas toutes : 2010, 2011, 2015, 2016, 2020, 2021 et 2022.',
  'The years known do not all follow one another: 2010, 2011, 2015, 2016, 2020, 2021 and 2022.',
);
const common = { theme: 'population', level: 'commune', coverage: 'not-economic' } as const;

export function populationIndicators(): readonly Indicator[] {
  return [
    define({
      ...common,
      id: 'population-density',
      name: both('Densité de population', 'Population density'),
      shortName: both('Habitants / km²', 'Inhabitants / km²'),
      description: both(
        'Population municipale rapportée à la superficie de la commune.',
        'Municipal population divided by the area of the commune.',
      ),
      unit: both('habitants par km²', 'inhabitants per km²'),
      unitKind: 'rate',
      nature: 'ratio',
      measure: ratioOf({ numerator: 'population', denominator: 'area', nearest: true }),
      periods: CENSUS_YEARS,
      cautions: [FIVE_YEARS, IRREGULAR, AREA_SOURCE],
    }),
    define({
      ...common,
      id: 'population',
      name: both('Population', 'Population'),
      shortName: both('Population', 'Population'),
      description: both(
        'Population municipale au 1er janvier, selon le recensement.',
        'Municipal population on 1 January, according to the census.',
      ),
      unit: both('habitants', 'inhabitants'),
      unitKind: 'count',
      nature: 'stock',
      measure: rowsOf('communes-population'),
      periods: CENSUS_YEARS,
      cautions: [FIVE_YEARS, IRREGULAR],
    }),
    define({
      ...common,
      id: 'population-change',
      name: both('Évolution de la population', 'Population change'),
      shortName: both('Évol. population', 'Population change'),
      description: both(
        'Évolution relative de la population municipale entre deux années du recensement.',
        'Relative change of the municipal population between two census years.',
      ),
      unit: PERCENT,
      unitKind: 'change',
      decimals: 1,
      nature: 'ratio',
      measure: { type: 'change', of: 'population', per: 'span' },
      periods: CENSUS_YEARS,
      cautions: [FIVE_YEARS, IRREGULAR],
    }),
    define({
      ...common,
      id: 'area',
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
      cautions: [AREA_SOURCE],
    }),
  ];
}
