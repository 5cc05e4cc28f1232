import { INDICATORS_NOTE } from '../catalogue/layers';
import type { OutputFile } from '../output';
import { allIndicators } from './catalogue';

/** indicators.json, pretty enough to be read and diffed. */
export function indicatorsFile(): OutputFile {
  const indicators = allIndicators();
  return {
    name: 'indicators',
    path: 'indicators.json',
    format: 'json',
    text: JSON.stringify({ version: 1, indicators }, null, 1) + '\n',
    rowCount: indicators.length,
    fields: [],
    primaryKey: [],
    note: INDICATORS_NOTE,
  };
}
