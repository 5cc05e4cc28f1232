import type { needs as fr } from '../fr/figures-2017-needs';

const INSEE = 'https://catalogue-donnees.insee.fr/';

export const needs: typeof fr = {
  employees: [
    {
      dataset: 'Flores, salaried jobs by commune and sector (A17, A38, A88)',
      from: 'Insee, Melodi files',
      why: 'Would tell the jobs in computing, telecommunications, publishing and broadcasting, commune by commune.',
      address: INSEE,
    },
    {
      dataset: 'Employees by commune and APE code',
      from: 'Urssaf',
      why: 'The private sector alone, at the finest code; some cells are confidential.',
      address: 'https://open.urssaf.fr/',
    },
    {
      dataset: 'The definition that was used in 2017',
      from: 'The authors of the figure',
      why: 'Without the list of activities or occupations counted, no total is the right one.',
      address: '',
    },
  ],
  companies: [
    {
      dataset: 'Sirene, stock and history of legal units and establishments',
      from: 'Insee',
      why: 'Would count the head offices active in the metropolis in 2017, by activity code.',
      address: 'https://www.sirene.fr/',
    },
    {
      dataset: 'The list of activity codes that were counted',
      from: 'The authors of the figure',
      why: 'With or without sole traders, consulting, online shops: the total changes altogether.',
      address: '',
    },
  ],
  'tech-champions': [
    {
      dataset: 'The list of names and its criteria',
      from: 'La French Tech Aix-Marseille',
      why: 'With their Siren numbers, each company could be followed until today.',
      address: 'https://lafrenchtech.gouv.fr/',
    },
  ],
  turnover: [
    {
      dataset: 'Ésane, Fare file (accounts of legal units)',
      from: 'Insee, access through CASD',
      why: 'The turnover of each legal unit, to be shared among its establishments by a rule that must be told.',
      address: 'https://www.casd.eu/',
    },
    {
      dataset: 'Annual accounts as filed',
      from: 'INPI, national register of companies',
      why: 'Public for companies that do not ask for confidentiality: a minimum, not a total.',
      address: 'https://data.inpi.fr/',
    },
  ],
  growth: [
    {
      dataset: 'The name of what grows, and its years',
      from: 'The authors of the figure',
      why: 'A rate without a quantity or a period cannot be verified; it can be held against others.',
      address: '',
    },
    {
      dataset: 'Flores by commune from 2017 until today',
      from: 'Insee, Melodi files',
      why: 'The copy that the atlas has had lost Marseille from 2017 to 2021.',
      address: INSEE,
    },
  ],
};
