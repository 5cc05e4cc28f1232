import type { Indicator } from '../../src/domain/indicator';
import { OUR_ZONES_ID } from '../../src/domain/place';
import { MICRO_ENTREPRENEUR_NOTES } from './annotations';
import { ALL_SECTORS, JZ_WIDTH, MICRO_ENTREPRENEURS, NOT_COMPANIES, SIDE_SCOPE, ZONE_WIDER } from './cautions';
import { both, define, PERCENT, ratioOf, rowsOf, years } from './define';

const common = { theme: 'growth', level: 'zone', periods: years(2014, 2023), direction: 'more' } as const;
const digital = { ...common, coverage: 'information-communication' } as const;

export function zoneStockIndicators(): readonly Indicator[] {
  return [
    define({
      ...digital,
      id: 'zone-establishments-jz',
      name: both('Établissements en information-communication', 'Establishments in information and communication'),
      shortName: both('Établ. info-com', 'Info & comms estab.'),
      description: both(
        'Nombre d’établissements au 31 décembre dans l’information-communication (JZ), avec ou sans salarié, par zone d’emploi.',
        'Number of establishments on 31 December in information and communication (JZ), with or without employees, by zone d’emploi.',
      ),
      unit: both('établissements', 'establishments'),
      unitKind: 'count',
      nature: 'stock',
      measure: rowsOf('zones-establishments', { sector: 'JZ' }),
      cautions: [ZONE_WIDER, JZ_WIDTH, SIDE_SCOPE, MICRO_ENTREPRENEURS],
      annotations: MICRO_ENTREPRENEUR_NOTES,
    }),
    define({
      ...common,
      id: 'zone-establishments',
      name: both('Établissements, tous secteurs', 'Establishments, all sectors'),
      shortName: both('Établ., tous secteurs', 'Estab., all sectors'),
      description: both(
        'Nombre d’établissements au 31 décembre, tous secteurs, avec ou sans salarié, par zone d’emploi.',
        'Number of establishments on 31 December, all sectors, with or without employees, by zone d’emploi.',
      ),
      unit: both('établissements', 'establishments'),
      unitKind: 'count',
      nature: 'stock',
      measure: rowsOf('zones-establishments', { sector: 'total' }),
      coverage: 'all-sectors',
      cautions: [ZONE_WIDER, ALL_SECTORS, NOT_COMPANIES, SIDE_SCOPE, MICRO_ENTREPRENEURS],
      annotations: MICRO_ENTREPRENEUR_NOTES,
    }),
    define({
      ...digital,
      id: 'zone-jz-share',
      name: both(
        'Part de l’information-communication dans les établissements',
        'Share of information and communication in establishments',
      ),
      shortName: both('Part info-com', 'Info & comms share'),
      description: both(
        'Établissements de l’information-communication (JZ) parmi les établissements de tous les secteurs, au 31 décembre, par zone d’emploi.',
        'Establishments in information and communication (JZ) among those of all sectors, on 31 December, by zone d’emploi.',
      ),
      unit: PERCENT,
      unitKind: 'share',
      decimals: 1,
      nature: 'ratio',
      measure: ratioOf({ numerator: 'zone-establishments-jz', denominator: 'zone-establishments' }),
      cautions: [ZONE_WIDER, JZ_WIDTH, SIDE_SCOPE],
    }),
    define({
      ...digital,
      id: 'zone-jz-quotient',
      name: both(
        'Spécialisation en information-communication, comparée à nos trois zones',
        'Specialisation in information and communication, compared to our three zones',
      ),
      shortName: both('Spécialisation info-com', 'Info & comms specialisation'),
      description: both(
        'Quotient de localisation : part de l’information-communication (JZ) dans les établissements de la zone, divisée par sa part dans l’ensemble d’Aix-en-Provence, de Marseille et de Martigues-Salon. Au-dessus de 1, la zone est plus spécialisée que cet ensemble.',
        'Location quotient: share of information and communication (JZ) in the establishments of the zone, divided by its share in Aix-en-Provence, Marseille and Martigues-Salon taken together. Above 1, the zone is more specialised than these three.',
      ),
      unit: both('fois la part de nos trois zones', 'times the share of our three zones'),
      unitKind: 'quotient',
      decimals: 2,
      nature: 'ratio',
      measure: {
        type: 'quotient',
        part: 'zone-establishments-jz',
        whole: 'zone-establishments',
        reference: OUR_ZONES_ID,
      },
      direction: 'neutral',
      cautions: [ZONE_WIDER, JZ_WIDTH, SIDE_SCOPE],
    }),
  ];
}
