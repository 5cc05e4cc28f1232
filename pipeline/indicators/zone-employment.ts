import type { Indicator } from '../../src/domain/indicator';
import { CRISIS_YEAR_NOTES, FLORES_BLANK_NOTES } from './annotations';
import { ALL_SECTORS, FLORES_BLANK, FLORES_SCOPE, HEALTH_CRISIS, JZ_WIDTH, ZONE_WIDER } from './cautions';
import { both, define, PERCENT, ratioOf, rowsOf, years } from './define';

const common = {
  theme: 'employment',
  level: 'zone',
  periods: years(2017, 2024),
  direction: 'more',
  annotations: FLORES_BLANK_NOTES,
} as const;

/** What FLORES says of the zones: employer establishments and salaried jobs. */
export function zoneEmploymentIndicators(): readonly Indicator[] {
  return [
    define({
      ...common,
      id: 'zone-employers-jz',
      name: both('Employeurs en information-communication', 'Employers in information and communication'),
      shortName: both('Employeurs info-com', 'Info & comms employers'),
      description: both(
        'Nombre d’établissements employeurs dans l’information-communication (JZ), par zone d’emploi.',
        'Number of employer establishments in information and communication (JZ), by zone d’emploi.',
      ),
      unit: both('établissements employeurs', 'employer establishments'),
      unitKind: 'count',
      nature: 'stock',
      measure: rowsOf('zones-employers', { sector: 'JZ' }),
      coverage: 'information-communication',
      cautions: [ZONE_WIDER, JZ_WIDTH, FLORES_BLANK, FLORES_SCOPE],
    }),
    define({
      ...common,
      id: 'zone-employers',
      name: both('Établissements employeurs, tous secteurs', 'Employer establishments, all sectors'),
      shortName: both('Employeurs, tous secteurs', 'Employers, all sectors'),
      description: both(
        'Nombre d’établissements employeurs, tous secteurs, par zone d’emploi.',
        'Number of employer establishments, all sectors, by zone d’emploi.',
      ),
      unit: both('établissements employeurs', 'employer establishments'),
      unitKind: 'count',
      nature: 'stock',
      measure: rowsOf('zones-employers', { sector: 'total' }),
      coverage: 'all-sectors',
      cautions: [ZONE_WIDER, ALL_SECTORS, FLORES_BLANK, FLORES_SCOPE],
    }),
    define({
      ...common,
      id: 'zone-employers-jz-share',
      name: both(
        'Part de l’information-communication dans les employeurs',
        'Share of information and communication in employers',
      ),
      shortName: both('Part info-com, employeurs', 'Info & comms share, employers'),
      description: both(
        'Établissements employeurs de l’information-communication (JZ) parmi ceux de tous les secteurs, par zone d’emploi.',
        'Employer establishments in information and communication (JZ) among those of all sectors, by zone d’emploi.',
      ),
      unit: PERCENT,
      unitKind: 'share',
      decimals: 1,
      nature: 'ratio',
      measure: ratioOf({ numerator: 'zone-employers-jz', denominator: 'zone-employers' }),
      coverage: 'information-communication',
      cautions: [ZONE_WIDER, JZ_WIDTH, FLORES_BLANK, FLORES_SCOPE],
    }),
    define({
      ...common,
      id: 'zone-jobs',
      name: both('Postes salariés, tous secteurs', 'Salaried jobs, all sectors'),
      shortName: both('Postes salariés', 'Salaried jobs'),
      description: both(
        'Nombre de postes salariés en fin d’année, publics et privés, tous secteurs, par zone d’emploi.',
        'Number of salaried jobs at the end of the year, public and private, all sectors, by zone d’emploi.',
      ),
      unit: both('postes salariés', 'salaried jobs'),
      unitKind: 'count',
      nature: 'stock',
      measure: rowsOf('zones-jobs'),
      coverage: 'all-sectors',
      cautions: [
        ZONE_WIDER,
        ALL_SECTORS,
        FLORES_BLANK,
        FLORES_SCOPE,
        both(
          'Un poste n’est pas une personne : qui travaille dans deux établissements compte deux fois.',
          'A job is not a person: somebody who works in two establishments counts twice.',
        ),
        HEALTH_CRISIS,
      ],
      annotations: [...CRISIS_YEAR_NOTES, ...FLORES_BLANK_NOTES],
    }),
  ];
}
