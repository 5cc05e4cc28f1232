/** Words around every page of text: header, footer, frames of figures. */
export const reading = {
  siteName: 'Phare',
  documentTitle: (title: string): string => `${title} · Phare`,
  skip: 'Aller au contenu',
  otherLanguage: 'English',
  toDark: 'Thème sombre',
  toLight: 'Thème clair',
  footSources: 'Données publiques, chacune sous sa licence\u00a0:',
  footSourcesLink: 'producteurs, millésimes et licences',
  footCite: 'Comment citer',
  footData: 'Le paquet de données',
  footPrivacy: 'Aucun compte, aucun cookie, aucune requête vers un tiers.',
  cite: { address: '[adresse de la page]', bibtex: 'BibTeX' },
  asTable: 'Les mêmes chiffres en tableau',
  notes: 'À savoir',
  explore: 'Explorer cette figure',
  figureTable: (title: string): string => `Tableau\u00a0: ${title}`,
};
export type ReadingWords = typeof reading;
