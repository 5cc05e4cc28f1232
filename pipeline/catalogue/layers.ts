import type { Localized } from '../../src/domain/indicator';
import type { ResourceNote } from '../output';
import { LICENCE_OUVERTE, ODBL, QUOTATION } from './licences';
import {
  ADMIN_EXPRESS,
  ATLAS,
  COMPARATOR,
  DIVISION,
  HIGHER_EDUCATION,
  MEMBERSHIP,
  OPENSTREETMAP,
  PRESS_2017,
  SNCF,
} from './sources';

const OUTLINES = { sources: [ADMIN_EXPRESS], licence: LICENCE_OUVERTE, vintage: '2018' } as const;
const ZONES = { ...OUTLINES, sources: [ADMIN_EXPRESS, MEMBERSHIP], vintage: '2018-2021' } as const;
const OSM = { sources: [OPENSTREETMAP], licence: ODBL, vintage: '2026' } as const;

const DEPARTMENT_ONLY: Localized = {
  fr: 'Bouches-du-Rhône seulement : rien à Pertuis ni à Saint-Zacharie, ni au-delà du département.',
  en: 'Bouches-du-Rhône only: nothing in Pertuis and Saint-Zacharie, nor beyond the département.',
};
const EXTENT: Localized = {
  fr: 'De 4,2° à 6,2° est et de 42,6° à 44,15° nord ; l’étang de Berre n’est pas terre.',
  en: 'From 4.2 to 6.2 degrees east and 42.6 to 44.15 degrees north; the étang de Berre is not land.',
};

/** What is said of each geographical layer. */
export const LAYER_NOTES: Readonly<Record<string, ResourceNote>> = {
  communes: { title: { fr: 'Contours des 92 communes', en: 'Outlines of the 92 communes' }, ...OUTLINES },
  'communes-overview': {
    title: { fr: 'Contours des 92 communes, simplifiés', en: 'Outlines of the 92 communes, simplified' },
    ...OUTLINES,
  },
  zones: {
    title: {
      fr: 'Contours des zones d’emploi d’Aix-en-Provence, de Marseille et de Martigues-Salon (119 communes)',
      en: 'Outlines of the zones d’emploi of Aix-en-Provence, Marseille and Martigues-Salon (119 communes)',
    },
    ...ZONES,
  },
  metropolis: { title: { fr: 'Contour de la métropole', en: 'Outline of the metropolis' }, ...OUTLINES },
  land: { title: { fr: 'Terre', en: 'Land' }, description: EXTENT, ...OUTLINES },
  sea: { title: { fr: 'Mer', en: 'Sea' }, description: EXTENT, ...OUTLINES },
  lakes: {
    title: { fr: 'Étangs, bassins et lacs', en: 'Lagoons, basins and lakes' },
    description: DEPARTMENT_ONLY,
    ...OSM,
  },
  rivers: {
    title: { fr: 'Fleuves, rivières et canaux', en: 'Rivers and canals' },
    description: DEPARTMENT_ONLY,
    ...OSM,
  },
  woods: { title: { fr: 'Bois et forêts', en: 'Woods and forests' }, description: DEPARTMENT_ONLY, ...OSM },
  roads: {
    title: { fr: 'Autoroutes et routes principales', en: 'Motorways and main roads' },
    description: DEPARTMENT_ONLY,
    ...OSM,
  },
  rail: { title: { fr: 'Lignes ferroviaires', en: 'Railway lines' }, sources: [SNCF], licence: ODBL, vintage: '2026' },
  labels: {
    title: { fr: 'Points d’étiquette des communes', en: 'Label points of the communes' },
    description: {
      fr: '90 points d’OpenStreetMap ; Pertuis et Saint-Zacharie : un point du contour.',
      en: '90 points of OpenStreetMap; Pertuis and Saint-Zacharie: a point of the outline.',
    },
    ...OSM,
    sources: [OPENSTREETMAP, ADMIN_EXPRESS],
  },
  'points-education': {
    title: {
      fr: 'Sièges de cinq établissements d’enseignement supérieur',
      en: 'Head offices of five institutions of higher education',
    },
    sources: [HIGHER_EDUCATION],
    licence: LICENCE_OUVERTE,
    vintage: '2022-2023',
  },
};

export const PLACES_NOTE: ResourceNote = {
  title: {
    fr: 'Communes, zones d’emploi et métropole : codes, noms, codes postaux, superficies',
    en: 'Communes, zones d’emploi and the metropolis: codes, names, postcodes, areas',
  },
  sources: [DIVISION, MEMBERSHIP, COMPARATOR],
  licence: LICENCE_OUVERTE,
  vintage: '2021-2024',
};

export const CLAIMS_NOTE: ResourceNote = {
  title: {
    fr: 'Chiffres publiés en septembre 2017, que l’atlas met à l’épreuve',
    en: 'Figures published in September 2017 that the atlas puts to the test',
  },
  sources: [PRESS_2017],
  licence: QUOTATION,
  vintage: '2017',
};

export const INDICATORS_NOTE: ResourceNote = {
  title: { fr: 'Indicateurs : définitions, unités, précautions', en: 'Indicators: definitions, units, cautions' },
  sources: [ATLAS],
  licence: LICENCE_OUVERTE,
  vintage: '2026',
};
