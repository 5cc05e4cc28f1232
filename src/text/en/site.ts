import type { SiteWords } from '../fr/site';

export const site: SiteWords = {
  navLabel: 'Pages of the site',
  search: 'Search',
  nav: {
    atlas: 'Atlas',
    analyse: 'Analyse',
    communes: 'Communes',
    'figures-2017': 'The figures of 2017',
    'data-and-method': 'Data and method',
    present: 'Presentations',
  },
};
