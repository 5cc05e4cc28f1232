import type { ResourceNote } from '../output';
import { LICENCE_OUVERTE } from './licences';
import { COMPARATOR, SIDE_STOCK } from './sources';

/** What is said of each tidy table, and the unit of its values (UCUM-like, English). */
export const TABLE_NOTES: Readonly<Record<string, ResourceNote & { readonly unit: string }>> = {
  'communes-establishments': {
    title: {
      fr: 'Établissements et unités légales au 31 décembre, par commune, tous secteurs',
      en: 'Establishments and legal units on 31 December, by commune, all sectors',
    },
    sources: [SIDE_STOCK],
    licence: LICENCE_OUVERTE,
    vintage: '2021-2023',
    unit: 'count',
  },
  'communes-area': {
    title: { fr: 'Superficie des communes', en: 'Area of communes' },
    sources: [COMPARATOR],
    licence: LICENCE_OUVERTE,
    vintage: '2022',
    unit: 'km2',
  },
  'zones-establishments': {
    title: {
      fr: 'Établissements au 31 décembre, par zone d’emploi : tous secteurs, et information-communication (JZ)',
      en: 'Establishments on 31 December, by zone d’emploi: all sectors, and information and communication (JZ)',
    },
    sources: [SIDE_STOCK],
    licence: LICENCE_OUVERTE,
    vintage: '2014-2023',
    unit: 'count',
  },
};
