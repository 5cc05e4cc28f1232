import type { ResourceNote } from '../output';
import { LICENCE_OUVERTE, ODBL } from './licences';
import {
  BANDS_2014,
  CENSUS,
  COMPARATOR,
  FLORES,
  FULL_FILE,
  RESEARCH_REGISTER,
  SIDE_CREATIONS,
  SIDE_STOCK,
  URSSAF_QUARTERLY,
  URSSAF_YEARLY,
} from './sources';

export interface TableNote extends ResourceNote {
  /** Unit of the values: count, km2, EUR, or count|EUR where the rows say which. */
  readonly unit: string;
}

function note(fr: string, en: string, vintage: string, rest: Omit<TableNote, 'title' | 'vintage'>): TableNote {
  return { title: { fr, en }, vintage, ...rest };
}

const OPEN = { licence: LICENCE_OUVERTE, unit: 'count' } as const;

/** What is said of each tidy table. */
export const TABLE_NOTES: Readonly<Record<string, TableNote>> = {
  'communes-population': note('Population municipale des communes', 'Municipal population of communes', '2010-2022', {
    ...OPEN,
    sources: [CENSUS, FULL_FILE],
  }),
  'communes-area': note('Superficie des communes', 'Area of communes', '2022', {
    ...OPEN,
    sources: [COMPARATOR],
    unit: 'km2',
  }),
  'communes-establishments': note(
    'Établissements et unités légales au 31 décembre, par commune, tous secteurs',
    'Establishments and legal units on 31 December, by commune, all sectors',
    '2021-2023',
    { ...OPEN, sources: [SIDE_STOCK] },
  ),
  'communes-creations': note(
    'Créations d’unités légales et d’établissements, par commune, tous secteurs',
    'Legal units and establishments created, by commune, all sectors',
    '2022-2025',
    { ...OPEN, sources: [FULL_FILE] },
  ),
  'communes-employers': note(
    'Établissements employeurs fin 2024, par commune, par secteur ou par taille',
    'Employer establishments at the end of 2024, by commune, by sector or by size',
    '2024',
    { ...OPEN, sources: [COMPARATOR] },
  ),
  'communes-bands': note(
    'Établissements par tranche d’effectif salarié, par commune, tous secteurs',
    'Establishments by employee band, by commune, all sectors',
    '2014',
    { ...OPEN, sources: [BANDS_2014] },
  ),
  'communes-jobs': note(
    'Emplois au lieu de travail, par commune, tous secteurs',
    'Jobs at the workplace, by commune, all sectors',
    '2016-2022',
    { ...OPEN, sources: [COMPARATOR] },
  ),
  'communes-wage': note(
    'Salaire net mensuel moyen, par commune de résidence',
    'Mean net monthly wage, by commune of residence',
    '2023',
    { ...OPEN, sources: [FULL_FILE], unit: 'EUR' },
  ),
  'communes-research': note(
    'Structures publiques de recherche, par commune',
    'Public research structures, by commune',
    '2022',
    { ...OPEN, sources: [RESEARCH_REGISTER] },
  ),
  'zones-establishments': note(
    'Établissements au 31 décembre, par zone d’emploi : tous secteurs, et information-communication (JZ)',
    'Establishments on 31 December, by zone d’emploi: all sectors, and information and communication (JZ)',
    '2014-2023',
    { ...OPEN, sources: [SIDE_STOCK] },
  ),
  'zones-creations': note(
    'Établissements créés dans l’année, par zone d’emploi et par secteur (A10)',
    'Establishments created in the year, by zone d’emploi and by sector (A10)',
    '2012-2025',
    { ...OPEN, sources: [SIDE_CREATIONS] },
  ),
  'zones-employers': note(
    'Établissements employeurs, par zone d’emploi : tous secteurs, et information-communication (JZ)',
    'Employer establishments, by zone d’emploi: all sectors, and information and communication (JZ)',
    '2017-2024',
    { ...OPEN, sources: [FLORES] },
  ),
  'zones-jobs': note(
    'Postes salariés, par zone d’emploi, tous secteurs',
    'Salaried jobs, by zone d’emploi, all sectors',
    '2017-2024',
    { ...OPEN, sources: [FLORES] },
  ),
  'zones-private': note(
    'Employeurs, salariés et masse salariale du secteur privé, par zone d’emploi',
    'Employers, employees and payroll of the private sector, by zone d’emploi',
    '2011-2024',
    { sources: [URSSAF_YEARLY], licence: ODBL, unit: 'count|EUR' },
  ),
  'zones-private-quarterly': note(
    'Salariés et masse salariale du secteur privé par trimestre, par zone d’emploi',
    'Employees and payroll of the private sector by quarter, by zone d’emploi',
    '2012-2025',
    { sources: [URSSAF_QUARTERLY], licence: ODBL, unit: 'count|EUR' },
  ),
  'zones-employers-sectors': note(
    'Établissements employeurs fin 2024, par zone d’emploi et par secteur (A17)',
    'Employer establishments at the end of 2024, by zone d’emploi and by sector (A17)',
    '2024',
    { ...OPEN, sources: [FLORES] },
  ),
};
