import type { Indicator } from '../../src/domain/indicator';
import { densityIndicators } from './density';
import { zoneStockIndicators } from './zone-stocks';

/** All indicators, in the order in which the explorer lists them within a theme. */
export function allIndicators(): readonly Indicator[] {
  return [...densityIndicators(), ...zoneStockIndicators()];
}
