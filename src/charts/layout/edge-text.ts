import type { Indicator } from '../../domain/indicator';
import { decimalsOf } from '../../model/readable';
import type { Speech } from '../../text/messages';

/** Unit of bare numbers: names of rates carry theirs, percentages and euros have to be said. */
export function edgeUnit(indicator: Indicator, { language }: Speech): string {
  if (indicator.unitKind === 'share' || indicator.unitKind === 'change') return '%';
  return indicator.unitKind === 'euro' ? indicator.unit[language] : '';
}

/** A break without its unit: "25", "1 200"; shares and changes in per cent, changes signed. */
export function edgeText(value: number, indicator: Indicator, { format }: Speech): string {
  const decimals = decimalsOf(value);
  if (indicator.unitKind === 'share') return format.number(value * 100, Math.max(0, decimals - 2));
  if (indicator.unitKind === 'change') return format.signed(value * 100, Math.max(0, decimals - 2));
  return format.number(value, decimals);
}
