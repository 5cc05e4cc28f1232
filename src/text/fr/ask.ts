import type { AskedFigure, PagePart, PanelFigure, PortraitPart, SitePage } from '../../domain/question';
import { zone } from './place-phrases';

/** Words of the search box that answers questions. */
export const ask = {
  title: 'Chercher ou demander',
  label: 'Un lieu, un indicateur, une question',
  placeholder: 'emplois à Vitrolles, densité 2023…',
  groups: { view: 'Réponses', place: 'Lieux', indicator: 'Indicateurs', page: 'Pages' },
  examplesTitle: 'Par exemple',
  examples: [
    'emplois à Vitrolles',
    'Lyon vs Marseille numérique',
    'densité 2023',
    'croissance de la population depuis 2010',
    'salaires, classement',
    'secteurs à Aix-en-Provence',
    'chiffres de 2017',
  ],
  count: (count: number): string => (count < 2 ? `${count} réponse` : `${count} réponses`),
  nothing: 'Aucune réponse. Essayez le nom d’une commune ou d’un indicateur.',
  unknown: (words: string): string => `Pas reconnu\u00a0: ${words}.`,
  quoted: (word: string): string => `«\u00a0${word}\u00a0»`,
  shortcut: 'Ouvrir avec la touche «\u00a0/\u00a0» (raccourcis à un caractère)',
  pinned: 'épinglé',
  shown: (label: string): string => `Affiché\u00a0: ${label}`,

  /** A figure of an indicator; what it shows, where, when. */
  answer: (what: string, where: string, when: string): string =>
    `${what}${where === '' ? '' : `\u00a0: ${where}`}${when === '' ? '' : `, ${when}`}`,
  zone,
  /** Two indicators, or two times. */
  beside: (one: string, other: string): string => `${one} et ${other}`,
  /** As badges of answers, and for what has no indicator of its own as its name. */
  figures: {
    map: 'carte',
    curves: 'courbes',
    table: 'tableau',
    distribution: 'répartition',
    multiples: 'petits graphiques',
    pair: 'deux cartes',
    ranks: 'rangs',
    scatter: 'nuage de points',
    comparison: 'comparaison',
    metropolises: 'comparaison',
    'key-figures': 'chiffres clés',
    jobs: 'emploi',
    bands: 'emploi',
    sectors: 'emploi',
    intensity: 'emploi',
    quarters: 'emploi',
  } satisfies Record<AskedFigure, string>,
  panels: {
    comparison: 'Côte à côte, les mêmes chiffres',
    'key-figures': 'Chiffres clés',
    metropolises: 'Les zones d’emploi des métropoles comparées',
    jobs: 'Emplois par commune',
    bands: 'Établissements employeurs par taille',
    sectors: 'Établissements employeurs par secteur',
    intensity: 'Emplois par établissement',
    quarters: 'Salariés du privé par trimestre',
  } satisfies Record<PanelFigure, string>,
  notes: {
    companies: 'établissements, et non entreprises',
    'zone-only': 'n’existe que par zone d’emploi',
    'commune-only': 'n’existe que par commune',
    'sector-unpublished': 'emplois et salaires de ce secteur non publiés ici, voici ses employeurs',
    'highest-first': 'les plus élevées d’abord\u00a0: l’en-tête de la colonne retourne l’ordre',
    'no-ratio': 'ce rapport n’est pas publié ici, voici ce qui s’en approche',
    'no-range': 'sans le seuil, faute de valeurs par commune',
    'no-change': 'évolution non publiée',
    'three-zones': 'la somme de nos trois zones d’emploi, qui n’est pas la métropole',
    'too-many-places': 'six lieux au plus',
    'all-years': 'toutes les années',
    'all-quarters': 'tous les trimestres',
    'stands-for': (place: string): string => `${place} est représentée par sa zone d’emploi`,
    'not-the-metropolis': (name: string): string => `${zone(name)}, qui n’est pas la métropole`,
    'left-out': (place: string): string => `sans ${place}`,
    year: (asked: string, used: string): string => `${asked} n’est pas publié pour cet indicateur, voici ${used}`,
  },

  pages: {
    'figures-2017': [
      'Les chiffres de 2017, vérifiés',
      'ce que la presse a écrit, ce que disent les séries officielles',
    ],
    'data-and-method': ['Données et méthode', 'sources, licences, formules, ce qui manque'],
    communes: ['Les 92 communes', 'un portrait de chacune'],
    analyse: ['Analyses', 'répartitions, comparaisons'],
    present: ['Présentations', 'pour un écran, une salle'],
  } satisfies Record<SitePage, readonly [name: string, about: string]>,
  parts: {
    cite: 'Citer l’atlas',
    employees: 'Les emplois de 2017, vérifiés',
    companies: 'Les entreprises de 2017, vérifiées',
    'tech-champions': 'Les champions de 2017, vérifiés',
    turnover: 'Le chiffre d’affaires de 2017, vérifié',
    growth: 'La croissance annoncée en 2017, vérifiée',
  } satisfies Record<PagePart, string>,
  portraitParts: {
    neighbours: (place: string): string => `Les voisines\u00a0: ${place}`,
    similar: (place: string): string => `Les communes les plus semblables\u00a0: ${place}`,
  } satisfies Record<PortraitPart, (place: string) => string>,
  portrait: (place: string): string => `Portrait\u00a0: ${place}`,
  portraitAbout: 'ses chiffres, ses rangs, ses voisines',
};

export type AskWords = typeof ask;
