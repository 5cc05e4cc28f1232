import type { ResourceNote } from '../output';
import { LICENCE_OUVERTE, ODBL } from './licences';
import { ADMIN_EXPRESS, COMPARATOR, DIVISION, MEMBERSHIP, OPENSTREETMAP } from './sources';

export const PLACES_NOTE: ResourceNote = {
  title: {
    fr: 'Communes, zones d’emploi et métropole : codes, noms, codes postaux, superficies',
    en: 'Communes, zones d’emploi and the metropolis: codes, names, postcodes, areas',
  },
  sources: [DIVISION, MEMBERSHIP, COMPARATOR],
  licence: LICENCE_OUVERTE,
  vintage: '2021-2024',
};

const OUTLINES = { sources: [ADMIN_EXPRESS], licence: LICENCE_OUVERTE, vintage: '2018' } as const;
const OSM = { sources: [OPENSTREETMAP], licence: ODBL, vintage: '2026-08-17' } as const;

export const LAYER_NOTES: Readonly<Record<string, ResourceNote>> = {
  communes: { title: { fr: 'Contours des 92 communes', en: 'Outlines of the 92 communes' }, ...OUTLINES },
  'communes-overview': {
    title: { fr: 'Contours des 92 communes, simplifiés', en: 'Outlines of the 92 communes, simplified' },
    ...OUTLINES,
  },
  labels: { title: { fr: 'Points d’étiquette des communes', en: 'Label points of the communes' }, ...OSM },
};
