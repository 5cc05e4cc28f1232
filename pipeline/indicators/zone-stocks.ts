import type { Indicator } from '../../src/domain/indicator';
import { JZ_WIDTH, MICRO_ENTREPRENEURS, ZONE_WIDER } from './cautions';
import { both, define, rowsOf, years } from './define';

export function zoneStockIndicators(): readonly Indicator[] {
  return [
    define({
      id: 'zone-establishments-jz',
      theme: 'growth',
      level: 'zone',
      name: both('Établissements en information-communication', 'Establishments in information and communication'),
      shortName: both('Établ. info-com (JZ)', 'Info-com estab. (JZ)'),
      description: both(
        'Nombre d’établissements actifs au 31 décembre dans l’information-communication (JZ), avec ou sans salarié, par zone d’emploi.',
        'Number of active establishments on 31 December in information and communication (JZ), with or without employees, by zone d’emploi.',
      ),
      unit: both('établissements', 'establishments'),
      unitKind: 'count',
      nature: 'stock',
      measure: rowsOf('zones-establishments', { sector: 'JZ' }),
      periods: years(2014, 2023),
      coverage: 'information-communication',
      direction: 'more',
      cautions: [ZONE_WIDER, JZ_WIDTH, MICRO_ENTREPRENEURS],
    }),
  ];
}
