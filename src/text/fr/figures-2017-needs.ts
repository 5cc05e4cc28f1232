import type { ClaimId } from '../../domain/claim';

/** A dataset that would settle a claim: what, from whom, and what it lacks. */
export interface Need {
  readonly dataset: string;
  readonly from: string;
  readonly why: string;
  readonly address: string;
}

const INSEE = 'https://catalogue-donnees.insee.fr/';

/** What it would take to know, by claim. */
export const needs: Readonly<Record<ClaimId, readonly Need[]>> = {
  employees: [
    {
      dataset: 'Flores, postes salariés par commune et secteur (A17, A38, A88)',
      from: 'Insee, fichiers Melodi',
      why: 'Dirait les postes de l’informatique, des télécommunications, de l’édition et de l’audiovisuel, commune par commune.',
      address: INSEE,
    },
    {
      dataset: 'Effectifs salariés par commune et code APE',
      from: 'Urssaf',
      why: 'Le privé seul, au code le plus fin\u00a0; certaines cases sont couvertes par le secret.',
      address: 'https://open.urssaf.fr/',
    },
    {
      dataset: 'La définition retenue en 2017',
      from: 'Les auteurs du chiffre',
      why: 'Sans la liste des activités ou des métiers comptés, aucun total n’est le bon.',
      address: '',
    },
  ],
  companies: [
    {
      dataset: 'Sirene, stock et historique des unités légales et des établissements',
      from: 'Insee',
      why: 'Compterait les sièges actifs en 2017 dans la métropole, par code d’activité.',
      address: 'https://www.sirene.fr/',
    },
    {
      dataset: 'La liste des codes d’activité retenus',
      from: 'Les auteurs du chiffre',
      why: 'Avec ou sans les micro-entrepreneurs, le conseil, le commerce en ligne\u00a0: le total change du tout au tout.',
      address: '',
    },
  ],
  'tech-champions': [
    {
      dataset: 'La liste nominative et ses critères',
      from: 'La French Tech Aix-Marseille',
      why: 'Avec les numéros Siren, chaque entreprise pourrait être suivie jusqu’à aujourd’hui.',
      address: 'https://lafrenchtech.gouv.fr/',
    },
  ],
  turnover: [
    {
      dataset: 'Ésane, fichier Fare (comptes des unités légales)',
      from: 'Insee, accès par le CASD',
      why: 'Le chiffre d’affaires de chaque unité légale, à répartir entre ses établissements selon une règle à dire.',
      address: 'https://www.casd.eu/',
    },
    {
      dataset: 'Comptes annuels déposés',
      from: 'INPI, registre national des entreprises',
      why: 'Public pour les sociétés qui ne demandent pas la confidentialité\u00a0: un minimum, pas un total.',
      address: 'https://data.inpi.fr/',
    },
  ],
  growth: [
    {
      dataset: 'Le nom de la grandeur qui croît, et ses années',
      from: 'Les auteurs du chiffre',
      why: 'Un taux sans grandeur ni période ne se vérifie pas\u00a0; il se confronte.',
      address: '',
    },
    {
      dataset: 'Flores par commune de 2017 à aujourd’hui',
      from: 'Insee, fichiers Melodi',
      why: 'La copie dont dispose l’atlas a perdu Marseille de 2017 à 2021.',
      address: INSEE,
    },
  ],
};
