import type { NavPage } from '../../domain/question';

/** Words of the navigation of every page. */
export const site = {
  navLabel: 'Pages du site',
  search: 'Chercher',
  nav: {
    atlas: 'Atlas',
    analyse: 'Analyser',
    communes: 'Communes',
    'figures-2017': 'Les chiffres de 2017',
    'data-and-method': 'Données et méthode',
    present: 'Présentations',
  } satisfies Record<NavPage, string>,
};
export type SiteWords = typeof site;
