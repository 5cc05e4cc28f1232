import type { Indicator, Localized } from '../../src/domain/indicator';
import { OUR_ZONES_ID } from '../../src/domain/place';
import { CRISIS_YEAR_NOTES, LILLE_CONSTRUCTION_NOTES, MARSEILLE_JZ_NOTES } from './annotations';
import {
  ALL_SECTORS,
  CREATIONS_SCOPE,
  ESTABLISHMENTS_CREATED,
  HEALTH_CRISIS,
  JZ_WIDTH,
  SINGLE_WINDOW,
  ZONE_WIDER,
} from './cautions';
import { both, define, PERCENT, ratioOf, rowsOf, years } from './define';

const common = { theme: 'creations', level: 'zone', periods: years(2012, 2025), direction: 'more' } as const;
const UNIT = both('établissements créés', 'establishments created');
const MARSEILLE_2022 = both(
  'À Marseille, 2 596 établissements d’information-communication créés en 2022, contre 1 254 en 2021 et 1 517 en 2023 : le chiffre est publié tel quel et pèse sur le total de l’année.',
  'In Marseille, 2,596 establishments in information and communication were created in 2022, against 1,254 in 2021 and 1,517 in 2023: the figure is as published and weighs on the total of the year.',
);

interface Sector {
  readonly id: string;
  readonly code: string;
  readonly name: Localized;
  readonly shortName: Localized;
  /** Follows "in" in the description. */
  readonly content: Localized;
  readonly annotations?: Indicator['annotations'];
}

const SECTORS: readonly Sector[] = [
  {
    id: 'zone-creations-be',
    code: 'BE',
    name: both('Créations dans l’industrie', 'Creations in industry'),
    shortName: both('Créations, industrie', 'Creations, industry'),
    content: both('dans l’industrie (BE)', 'in industry (BE)'),
  },
  {
    id: 'zone-creations-fz',
    code: 'FZ',
    name: both('Créations dans la construction', 'Creations in construction'),
    shortName: both('Créations, construction', 'Creations, construction'),
    content: both('dans la construction (FZ)', 'in construction (FZ)'),
    annotations: LILLE_CONSTRUCTION_NOTES,
  },
  {
    id: 'zone-creations-gi',
    code: 'GI',
    name: both(
      'Créations dans le commerce, les transports et l’hébergement-restauration',
      'Creations in trade, transport and hospitality',
    ),
    shortName: both('Créations, commerce', 'Creations, trade'),
    content: both(
      'dans le commerce, les transports, l’hébergement et la restauration (GI)',
      'in trade, transport, accommodation and food (GI)',
    ),
  },
  {
    id: 'zone-creations-kz',
    code: 'KZ',
    name: both('Créations dans la finance et l’assurance', 'Creations in finance and insurance'),
    shortName: both('Créations, finance', 'Creations, finance'),
    content: both('dans la finance et l’assurance (KZ)', 'in finance and insurance (KZ)'),
  },
  {
    id: 'zone-creations-lz',
    code: 'LZ',
    name: both('Créations dans l’immobilier', 'Creations in real estate'),
    shortName: both('Créations, immobilier', 'Creations, real estate'),
    content: both('dans l’immobilier (LZ)', 'in real estate (LZ)'),
  },
  {
    id: 'zone-creations-mn',
    code: 'MN',
    name: both('Créations dans les services aux entreprises', 'Creations in business services'),
    shortName: both('Créations, services aux entr.', 'Creations, business services'),
    content: both(
      'dans les activités scientifiques, techniques, administratives et de soutien (MN)',
      'in scientific, technical, administrative and support activities (MN)',
    ),
  },
  {
    id: 'zone-creations-oq',
    code: 'OQ',
    name: both(
      'Créations dans l’enseignement, la santé et l’action sociale',
      'Creations in teaching, health and social work',
    ),
    shortName: both('Créations, santé, enseign.', 'Creations, health, teaching'),
    content: both(
      'dans l’administration, l’enseignement, la santé et l’action sociale (OQ), pour leur part marchande',
      'in administration, teaching, health and social work (OQ), for their market part',
    ),
  },
  {
    id: 'zone-creations-ru',
    code: 'RU',
    name: both('Créations dans les autres services', 'Creations in other services'),
    shortName: both('Créations, autres services', 'Creations, other services'),
    content: both('dans les arts, les loisirs et les autres services (RU)', 'in arts, leisure and other services (RU)'),
  },
];

export function zoneCreationIndicators(): readonly Indicator[] {
  return [...digitalCreations(), allCreations(), ...SECTORS.map(ofSector)];
}

function digitalCreations(): readonly Indicator[] {
  const digital = { ...common, coverage: 'information-communication', annotations: MARSEILLE_JZ_NOTES } as const;
  const cautions = [ZONE_WIDER, JZ_WIDTH, MARSEILLE_2022, ESTABLISHMENTS_CREATED, CREATIONS_SCOPE, HEALTH_CRISIS];
  return [
    define({
      ...digital,
      id: 'zone-creations-jz',
      name: both('Créations en information-communication', 'Creations in information and communication'),
      shortName: both('Créations info-com', 'Info & comms creations'),
      description: both(
        'Nombre d’établissements créés dans l’année dans l’information-communication (JZ), par zone d’emploi.',
        'Number of establishments created in the year in information and communication (JZ), by zone d’emploi.',
      ),
      unit: UNIT,
      unitKind: 'count',
      nature: 'flow',
      measure: rowsOf('zones-creations', { sector: 'JZ' }),
      cautions: [...cautions, SINGLE_WINDOW],
    }),
    define({
      ...digital,
      id: 'zone-creations-jz-share',
      name: both(
        'Part de l’information-communication dans les créations',
        'Share of information and communication in creations',
      ),
      shortName: both('Part info-com, créations', 'Info & comms share, creations'),
      description: both(
        'Établissements créés dans l’information-communication (JZ) parmi ceux de tous les secteurs, dans l’année, par zone d’emploi.',
        'Establishments created in information and communication (JZ) among those of all sectors, in the year, by zone d’emploi.',
      ),
      unit: PERCENT,
      unitKind: 'share',
      decimals: 1,
      nature: 'ratio',
      measure: ratioOf({ numerator: 'zone-creations-jz', denominator: 'zone-creations' }),
      cautions,
    }),
    define({
      ...digital,
      id: 'zone-creations-jz-quotient',
      name: both(
        'Spécialisation des créations en information-communication, comparée à nos trois zones',
        'Specialisation of creations in information and communication, compared to our three zones',
      ),
      shortName: both('Spécialisation, créations', 'Specialisation, creations'),
      description: both(
        'Quotient de localisation : part de l’information-communication (JZ) dans les créations de la zone, divisée par sa part dans celles d’Aix-en-Provence, de Marseille et de Martigues-Salon réunies. Au-dessus de 1, la zone est plus spécialisée que cet ensemble.',
        'Location quotient: share of information and communication (JZ) in the creations of the zone, divided by its share in those of Aix-en-Provence, Marseille and Martigues-Salon together. Above 1, the zone is more specialised than these three.',
      ),
      unit: both('fois la part de nos trois zones', 'times the share of our three zones'),
      unitKind: 'quotient',
      decimals: 2,
      nature: 'ratio',
      measure: { type: 'quotient', part: 'zone-creations-jz', whole: 'zone-creations', reference: OUR_ZONES_ID },
      direction: 'neutral',
      cautions,
    }),
  ];
}

function allCreations(): Indicator {
  return define({
    ...common,
    id: 'zone-creations',
    name: both('Créations, tous secteurs', 'Creations, all sectors'),
    shortName: both('Créations, tous secteurs', 'Creations, all sectors'),
    description: both(
      'Nombre d’établissements créés dans l’année, tous secteurs, par zone d’emploi.',
      'Number of establishments created in the year, all sectors, by zone d’emploi.',
    ),
    unit: UNIT,
    unitKind: 'count',
    nature: 'flow',
    measure: rowsOf('zones-creations', { sector: 'total' }),
    coverage: 'all-sectors',
    cautions: [
      ZONE_WIDER,
      ALL_SECTORS,
      MARSEILLE_2022,
      ESTABLISHMENTS_CREATED,
      CREATIONS_SCOPE,
      SINGLE_WINDOW,
      HEALTH_CRISIS,
    ],
    annotations: CRISIS_YEAR_NOTES,
  });
}

function ofSector({ id, code, name, shortName, content, annotations = [] }: Sector): Indicator {
  return define({
    ...common,
    id,
    name,
    shortName,
    description: both(
      `Nombre d’établissements créés dans l’année ${content.fr}, par zone d’emploi.`,
      `Number of establishments created in the year ${content.en}, by zone d’emploi.`,
    ),
    unit: UNIT,
    unitKind: 'count',
    nature: 'flow',
    measure: rowsOf('zones-creations', { sector: code }),
    coverage: 'sector',
    direction: 'neutral',
    cautions: [ZONE_WIDER, ESTABLISHMENTS_CREATED, CREATIONS_SCOPE, SINGLE_WINDOW, HEALTH_CRISIS],
    annotations: [...CRISIS_YEAR_NOTES, ...annotations],
  });
}
