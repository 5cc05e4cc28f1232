export const map = {
  label: 'Carte des communes',
  keyboard:
    'Flèches : aller d’une commune à l’autre. Entrée : épingler. Plus et moins : zoomer et dézoomer. Zéro : revenir à la métropole. Échap : fermer la fiche.',
  zoomIn: 'Zoomer',
  zoomOut: 'Dézoomer',
  zoomReset: 'Revenir à la métropole',
  wheelHint: (key: 'Ctrl' | '⌘'): string => `${key} + molette pour zoomer`,
  touchHint: 'Deux doigts pour déplacer la carte',
  /** The basemap of the package; has to be on the page wherever the map is. */
  basemapSources: '© contributeurs d’OpenStreetMap, SNCF Réseau (ODbL), IGN',
  /** A basemap that the build names, as its producers ask to be cited. */
  foreignSources: (producers: string): string =>
    `Fond de carte\u00a0: ${producers}. Contours\u00a0: IGN Admin Express (Licence Ouverte).`,
  unavailable: {
    webgl: 'La carte zoomable demande WebGL, absent de ce navigateur : la carte fixe dit la même chose.',
    'context-lost': 'La carte zoomable s’est interrompue : la carte fixe prend le relais.',
    engine: 'La carte zoomable n’a pas pu démarrer : la carte fixe dit la même chose.',
    outlines: 'Les contours de la carte zoomable n’ont pas pu être lus : la carte fixe dit la même chose.',
  },
  basemapProblem: (part: string): string => `Une partie du fond de carte n’a pas pu être lue\u00a0: ${part}.`,
};
