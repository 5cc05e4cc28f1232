import type { Indicator, Localized } from '../../src/domain/indicator';
import { ALL_SECTORS, AREA_SOURCE, FLORES_SCOPE, NOT_COMPANIES, SIZES, SMALL_NUMBERS } from './cautions';
import { both, define, PERCENT, ratioOf, rowsOf } from './define';

const common = {
  theme: 'employment',
  level: 'commune',
  periods: [2024],
  coverage: 'all-sectors',
  direction: 'more',
} as const;
const EMPLOYERS_UNIT = both('établissements employeurs', 'employer establishments');

export function employerIndicators(): readonly Indicator[] {
  return [...allEmployers(), ...SECTORS.map(ofSector), ...bySize(), bands2014()];
}

function allEmployers(): readonly Indicator[] {
  return [
    define({
      ...common,
      id: 'employers-per-km2',
      name: both('Établissements employeurs par km²', 'Employer establishments per km²'),
      shortName: both('Employeurs / km²', 'Employers / km²'),
      description: both(
        'Établissements employeurs fin 2024, tous secteurs, rapportés à la superficie de la commune.',
        'Employer establishments at the end of 2024, all sectors, divided by the area of the commune.',
      ),
      unit: both('établissements employeurs par km²', 'employer establishments per km²'),
      unitKind: 'rate',
      decimals: 1,
      nature: 'ratio',
      measure: ratioOf({ numerator: 'employers', denominator: 'area', nearest: true }),
      cautions: [ALL_SECTORS, FLORES_SCOPE, AREA_SOURCE],
    }),
    define({
      ...common,
      id: 'employers',
      name: both('Établissements employeurs', 'Employer establishments'),
      shortName: both('Employeurs', 'Employers'),
      description: both(
        'Nombre d’établissements qui ont employé au moins un salarié dans l’année, fin 2024, tous secteurs.',
        'Number of establishments that had at least one employee in the year, at the end of 2024, all sectors.',
      ),
      unit: EMPLOYERS_UNIT,
      unitKind: 'count',
      nature: 'stock',
      measure: rowsOf('communes-employers', { sector: 'total', band: 'total' }),
      cautions: [ALL_SECTORS, NOT_COMPANIES, FLORES_SCOPE],
    }),
  ];
}

interface Sector {
  readonly id: string;
  readonly code: string;
  readonly name: Localized;
  readonly shortName: Localized;
  readonly content: Localized;
}

const SECTORS: readonly Sector[] = [
  {
    id: 'employers-industry',
    code: 'BE',
    name: both('Établissements employeurs de l’industrie', 'Employer establishments in industry'),
    shortName: both('Employeurs, industrie', 'Employers, industry'),
    content: both('dans l’industrie (BE)', 'in industry (BE)'),
  },
  {
    id: 'employers-construction',
    code: 'FZ',
    name: both('Établissements employeurs de la construction', 'Employer establishments in construction'),
    shortName: both('Employeurs, construction', 'Employers, construction'),
    content: both('dans la construction (FZ)', 'in construction (FZ)'),
  },
  {
    id: 'employers-services',
    code: 'GU',
    name: both(
      'Établissements employeurs du commerce, des transports et des services',
      'Employer establishments in trade, transport and services',
    ),
    shortName: both('Employeurs, services', 'Employers, services'),
    content: both(
      'dans le commerce, les transports et les services divers (GU), information-communication comprise',
      'in trade, transport and various services (GU), information and communication included',
    ),
  },
  {
    id: 'employers-agriculture',
    code: 'AZ',
    name: both('Établissements employeurs de l’agriculture', 'Employer establishments in agriculture'),
    shortName: both('Employeurs, agriculture', 'Employers, agriculture'),
    content: both('dans l’agriculture, la sylviculture et la pêche (AZ)', 'in agriculture, forestry and fishing (AZ)'),
  },
  {
    id: 'employers-public',
    code: 'OQ',
    name: both(
      'Établissements employeurs de l’administration, de l’enseignement et de la santé',
      'Employer establishments in administration, teaching and health',
    ),
    shortName: both('Employeurs, admin. et santé', 'Employers, admin. and health'),
    content: both(
      'dans l’administration publique, l’enseignement, la santé et l’action sociale (OQ), publics ou privés',
      'in public administration, teaching, health and social work (OQ), public or private',
    ),
  },
];

function ofSector({ id, code, name, shortName, content }: Sector): Indicator {
  return define({
    ...common,
    id,
    name,
    shortName,
    description: both(
      `Nombre d’établissements employeurs fin 2024 ${content.fr}.`,
      `Number of employer establishments at the end of 2024 ${content.en}.`,
    ),
    unit: EMPLOYERS_UNIT,
    unitKind: 'count',
    nature: 'stock',
    measure: rowsOf('communes-employers', { sector: code, band: 'total' }),
    coverage: 'sector',
    direction: 'neutral',
    cautions: [FLORES_SCOPE, SMALL_NUMBERS],
  });
}

function bySize(): readonly Indicator[] {
  return [
    define({
      ...common,
      id: 'employers-small',
      name: both('Établissements de 1 à 9 salariés', 'Establishments with 1 to 9 employees'),
      shortName: both('1 à 9 salariés', '1 to 9 employees'),
      description: both(
        'Nombre d’établissements employeurs de 1 à 9 salariés fin 2024, tous secteurs.',
        'Number of employer establishments with 1 to 9 employees at the end of 2024, all sectors.',
      ),
      unit: EMPLOYERS_UNIT,
      unitKind: 'count',
      nature: 'stock',
      measure: rowsOf('communes-employers', { sector: 'total', band: '1-9' }),
      cautions: [ALL_SECTORS, FLORES_SCOPE, SIZES],
    }),
    define({
      ...common,
      id: 'employers-large',
      name: both('Établissements de 10 salariés ou plus', 'Establishments with 10 employees or more'),
      shortName: both('10 salariés ou plus', '10 employees or more'),
      description: both(
        'Nombre d’établissements employeurs de 10 salariés ou plus fin 2024, tous secteurs.',
        'Number of employer establishments with 10 employees or more at the end of 2024, all sectors.',
      ),
      unit: EMPLOYERS_UNIT,
      unitKind: 'count',
      nature: 'stock',
      measure: rowsOf('communes-employers', { sector: 'total', band: '10+' }),
      cautions: [ALL_SECTORS, FLORES_SCOPE, SIZES],
    }),
    define({
      ...common,
      id: 'employers-large-share',
      name: both('Part des établissements de 10 salariés ou plus', 'Share of establishments with 10 employees or more'),
      shortName: both('Part des 10 sal. ou plus', 'Share of 10 or more'),
      description: both(
        'Établissements de 10 salariés ou plus parmi les établissements employeurs, fin 2024, tous secteurs.',
        'Establishments with 10 employees or more among employer establishments, end of 2024, all sectors.',
      ),
      unit: PERCENT,
      unitKind: 'share',
      decimals: 1,
      nature: 'ratio',
      measure: ratioOf({ numerator: 'employers-large', denominator: 'employers' }),
      direction: 'neutral',
      cautions: [ALL_SECTORS, FLORES_SCOPE, SIZES, SMALL_NUMBERS],
    }),
  ];
}

function bands2014(): Indicator {
  return define({
    ...common,
    id: 'establishments-2014',
    name: both('Établissements en 2014', 'Establishments in 2014'),
    shortName: both('Établ. 2014', 'Estab. 2014'),
    description: both(
      'Nombre d’établissements en 2014, tous secteurs, toutes tranches d’effectif, y compris sans salarié ou d’effectif inconnu.',
      'Number of establishments in 2014, all sectors, all employee bands, including none or unknown.',
    ),
    unit: both('établissements', 'establishments'),
    unitKind: 'count',
    nature: 'stock',
    measure: rowsOf('communes-bands', { band: 'total' }),
    periods: [2014],
    direction: 'neutral',
    cautions: [
      ALL_SECTORS,
      both(
        'Ce n’est pas le champ de SIDE : ne rapprochez pas ce chiffre des stocks de 2021 à 2023.',
        'This is not the scope of SIDE: do not set this figure beside the stocks of 2021 to 2023.',
      ),
      both(
        'La tranche « 0 » réunit les établissements sans salarié et ceux dont l’effectif est inconnu : la source ne les distingue pas.',
        'The band "0" brings together establishments without employees and those whose number is unknown: the source does not tell them apart.',
      ),
    ],
  });
}
