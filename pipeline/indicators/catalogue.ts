import type { Indicator } from '../../src/domain/indicator';
import { creationIndicators } from './creations';
import { densityIndicators } from './density';
import { employerIndicators } from './employers';
import { growthIndicators } from './growth';
import { jobIndicators } from './jobs';
import { populationIndicators } from './population';
import { zoneCreationIndicators } from './zone-creations';
import { zoneEmploymentIndicators } from './zone-employment';
import { zonePrivateIndicators } from './zone-private';
import { zoneStockIndicators } from './zone-stocks';

/** All indicators, in the order in which a picker lists them within a theme: rates before counts, commune before zone. */
export function allIndicators(): readonly Indicator[] {
  return [
    ...densityIndicators(),
    ...growthIndicators(),
    ...zoneStockIndicators(),
    ...creationIndicators(),
    ...zoneCreationIndicators(),
    ...employerIndicators(),
    ...jobIndicators(),
    ...zoneEmploymentIndicators(),
    ...zonePrivateIndicators(),
    ...populationIndicators(),
  ];
}
