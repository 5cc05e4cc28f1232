import type { AnalysisKind } from '../../../domain/analysis-spec';

export const page = {
  title: 'Analyser',
  documentTitle: (view: string): string => `${view} · Analyser · Phare`,
  kinds: {
    distribution: 'Distribution',
    metropolises: 'Métropoles',
  } satisfies Record<AnalysisKind, string>,
  leads: {
    distribution: 'Où se placent les 92 communes, et où faut-il couper les classes de la carte\u00a0?',
    metropolises: 'Où en est Aix-Marseille face aux autres métropoles, en niveau et en rythme\u00a0?',
  } satisfies Record<AnalysisKind, string>,
  kindsLabel: 'Analyses',
  skip: 'Aller à l’analyse',
  siteLabel: 'Pages du site',
  atlas: 'Atlas',
  communes: 'Communes',
  claims: 'Chiffres de 2017',
  method: 'Données et méthode',
  present: 'Présentations',
  indicator: 'Indicateur',
  year: 'Année',
  from: 'De',
  to: 'À',
  axis: 'Axe',
  axes: { auto: 'Automatique', linear: 'Linéaire', log: 'Logarithmique' },
  addPlace: 'Ajouter un lieu',
  openInAtlas: 'Voir dans l’atlas',
  copyLink: 'Copier le lien',
  copied: 'Lien copié.',
  copyFailed: 'Le navigateur n’a pas permis de copier\u00a0: le lien est dans la barre d’adresse.',
  savePicture: 'Image (SVG)',
  saveTable: 'Données (CSV)',
  missing: (count: string, plural: boolean): string =>
    `${count} ${plural ? 'communes ne sont pas placées' : 'commune n’est pas placée'}\u00a0: donnée non disponible ou sous secret statistique.`,
  failed: 'Cette analyse n’a pas pu être chargée. Vérifiez la connexion, puis rechargez la page.',
};
