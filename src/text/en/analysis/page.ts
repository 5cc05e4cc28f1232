import type { page as fr } from '../../fr/analysis/page';

export const page: typeof fr = {
  title: 'Analyse',
  documentTitle: (view) => `${view} · Analyse · Phare`,
  kinds: {
    distribution: 'Distribution',
    metropolises: 'Metropolises',
  },
  leads: {
    distribution: 'Where do the 92 communes stand, and where should the classes of the map be cut?',
    metropolises: 'Where does Aix-Marseille stand against other metropolises, in level and in pace?',
  },
  kindsLabel: 'Analyses',
  skip: 'Skip to the analysis',
  siteLabel: 'Pages of the site',
  atlas: 'Atlas',
  communes: 'Communes',
  claims: 'Figures of 2017',
  method: 'Data and method',
  present: 'Presentations',
  indicator: 'Indicator',
  year: 'Year',
  from: 'From',
  to: 'To',
  axis: 'Axis',
  axes: { auto: 'Automatic', linear: 'Linear', log: 'Logarithmic' },
  addPlace: 'Add a place',
  openInAtlas: 'See in the atlas',
  copyLink: 'Copy the link',
  copied: 'Link copied.',
  copyFailed: 'The browser did not allow copying: the link is in the address bar.',
  savePicture: 'Picture (SVG)',
  saveTable: 'Data (CSV)',
  missing: (count, plural) =>
    `${count} ${plural ? 'communes are' : 'commune is'} not placed: not available, or confidential.`,
  failed: 'This analysis could not be loaded. Check the connection, then reload the page.',
};
