import type { ReadingWords } from '../fr/reading';

export const reading: ReadingWords = {
  siteName: 'Phare',
  documentTitle: (title) => `${title} · Phare`,
  skip: 'Skip to the content',
  otherLanguage: 'Français',
  toDark: 'Dark theme',
  toLight: 'Light theme',
  footSources: 'Public data, each under its own licence:',
  footSourcesLink: 'producers, vintages and licences',
  footCite: 'How to cite',
  footData: 'The data package',
  footPrivacy: 'No account, no cookie, no request to a third party.',
  cite: { address: '[address of the page]', bibtex: 'BibTeX' },
  asTable: 'The same figures as a table',
  notes: 'Worth knowing',
  explore: 'Explore this figure',
  figureTable: (title) => `Table: ${title}`,
};
