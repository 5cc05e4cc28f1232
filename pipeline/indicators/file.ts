import { LICENCE_OUVERTE } from '../catalogue/licences';
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
    note: {
      title: { fr: 'Indicateurs : définitions, unités, précautions', en: 'Indicators: definitions, units, cautions' },
      sources: [
        {
          producer: 'Phare',
          title: { fr: 'Définitions de l’atlas', en: 'Definitions of the atlas' },
          path: 'indicators.json',
        },
      ],
      licence: LICENCE_OUVERTE,
      vintage: '2026',
    },
  };
}
