import type { Localized } from '../../src/domain/indicator';

export interface SourceReference {
  readonly producer: string;
  readonly title: Localized;
  /** Address of the dataset where it is certain, else of the producer. */
  readonly path: string;
}

/** The files were read from public copies, not from the producers' own sites: every title says so. */
function republished(producer: string, fr: string, en: string, path: string): SourceReference {
  return { producer, title: { fr: `${fr} (données republiées)`, en: `${en} (as republished)` }, path };
}

const INSEE = 'Insee';
const INSEE_SITE = 'https://www.insee.fr/';

export const SIDE_STOCK = republished(
  INSEE,
  'SIDE, stock d’établissements et d’unités légales au 31 décembre',
  'SIDE, stock of establishments and legal units on 31 December',
  INSEE_SITE,
);
export const SIDE_CREATIONS = republished(
  INSEE,
  'SIDE, créations d’établissements, édition 2025',
  'SIDE, establishments created, 2025 edition',
  'https://www.insee.fr/fr/statistiques/2021271',
);
export const CENSUS = republished(
  INSEE,
  'Recensement de la population, populations municipales',
  'Population census, municipal populations',
  'https://www.insee.fr/fr/statistiques/8290591',
);
export const FULL_FILE = republished(
  INSEE,
  'Dossier complet (créations, populations de 2011 et 2016, salaires)',
  'Dossier complet (creations, populations of 2011 and 2016, wages)',
  'https://www.insee.fr/fr/statistiques/5359146',
);
export const COMPARATOR = republished(
  INSEE,
  'Comparateur de territoires (superficie, emplois, établissements employeurs)',
  'Comparateur de territoires (area, jobs, employer establishments)',
  'https://www.insee.fr/fr/statistiques/2521169',
);
export const BANDS_2014 = republished(
  INSEE,
  'Base établissements par tranche d’effectif, 2014',
  'Establishments by employee band, 2014',
  INSEE_SITE,
);
export const FLORES = republished(
  INSEE,
  'Flores, établissements employeurs et postes salariés',
  'Flores, employer establishments and salaried jobs',
  'https://www.insee.fr/fr/information/4996967',
);
export const URSSAF_YEARLY = republished(
  'Urssaf',
  'Établissements employeurs, effectifs salariés et masse salariale du secteur privé par zone d’emploi',
  'Employers, employees and payroll of the private sector by zone d’emploi',
  'https://open.urssaf.fr/',
);
export const URSSAF_QUARTERLY = republished(
  'Urssaf',
  'Effectifs salariés et masse salariale du secteur privé par zone d’emploi, séries trimestrielles',
  'Employees and payroll of the private sector by zone d’emploi, quarterly series',
  'https://open.urssaf.fr/explore/dataset/effectifs-salaries-et-masse-salariale-du-secteur-prive-par-zone-demploi/',
);
export const MEMBERSHIP = republished(
  INSEE,
  'Table d’appartenance géographique des communes 2021',
  'Geographical membership of communes 2021',
  'https://www.insee.fr/fr/information/7671844',
);
export const DIVISION = republished(
  'Dinum / Etalab',
  'Découpage administratif 6.0.0 (codes, noms, codes postaux)',
  'Découpage administratif 6.0.0 (codes, names, postcodes)',
  'https://www.npmjs.com/package/@etalab/decoupage-administratif',
);
export const ADMIN_EXPRESS = republished(
  'IGN',
  'Admin Express COG 2018, contours généralisés (france-geojson)',
  'Admin Express COG 2018, generalised outlines (france-geojson)',
  'https://geoservices.ign.fr/adminexpress',
);
export const OPENSTREETMAP = republished(
  '© contributeurs OpenStreetMap',
  'OpenStreetMap, extrait du 17 août 2026',
  'OpenStreetMap, extract of 17 August 2026',
  'https://www.openstreetmap.org/copyright',
);
export const SNCF = republished(
  'SNCF Réseau',
  'Formes des lignes du réseau ferré national',
  'Shapes of the lines of the national railway network',
  'https://ressources.data.sncf.com/explore/dataset/formes-des-lignes-du-rfn/',
);
const MESR_NAME = 'Ministère de l’Enseignement supérieur et de la Recherche';
export const HIGHER_EDUCATION = republished(
  MESR_NAME,
  'Principaux établissements d’enseignement supérieur, 2022-2023',
  'Main institutions of higher education, 2022-2023',
  'https://data.enseignementsup-recherche.gouv.fr/explore/dataset/fr-esr-principaux-etablissements-enseignement-superieur/',
);
export const RESEARCH_REGISTER = republished(
  MESR_NAME,
  'Répertoire national des structures de recherche (RNSR), février 2022',
  'National register of research structures (RNSR), February 2022',
  'https://data.enseignementsup-recherche.gouv.fr/explore/dataset/fr-esr-structures-recherche-publiques-actives/',
);
/** No address: the article is cited by its subject and date, and its figures stand in the resource itself. */
export const PRESS_2017: SourceReference = {
  producer: 'Presse',
  title: {
    fr: 'Article de presse sur l’ouverture des French Tech Weeks, Hangar J1, Marseille, septembre 2017',
    en: 'Press article on the opening of the French Tech Weeks, Hangar J1, Marseille, September 2017',
  },
  path: 'claims-2017.json',
};
export const ATLAS: SourceReference = {
  producer: 'Phare',
  title: { fr: 'Définitions de l’atlas', en: 'Definitions of the atlas' },
  path: 'indicators.json',
};
