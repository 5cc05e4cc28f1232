export const pair = {
  titleChange: (count: string, compared: string, name: string, from: string, to: string): string =>
    `${name}\u00a0: plus haut en ${to} qu’en ${from} dans ${count} communes sur ${compared}`,
  titleUnchanged: (name: string, from: string): string => `${name}\u00a0: deux fois la même carte, ${from}`,
  titleOverlap: (shared: string, among: string, left: string, right: string): string =>
    `${shared} communes sont parmi les ${among} premières à la fois pour «\u00a0${left}\u00a0» et pour «\u00a0${right}\u00a0»`,
  titleEmpty: 'Aucune commune n’a de valeur sur les deux cartes',
  subtitle: (left: string, right: string): string => `Première carte\u00a0: ${left}. Seconde\u00a0: ${right}.`,
  sameClasses:
    'Les deux cartes ont les mêmes classes, tirées de toutes les années\u00a0: une couleur y dit la même chose.',
  otherClasses: 'Chaque carte a ses classes et ses unités\u00a0: une même teinte n’y dit pas la même valeur.',
  overlapNote: (among: string, compared: string): string =>
    `«\u00a0Premières\u00a0»\u00a0: le quart le plus haut (${among}) des ${compared} communes qui ont une valeur sur les deux cartes.`,
  describe: (left: string, right: string): string => `Deux cartes. ${left} ${right}`,
  rowHeader: 'Commune',
  rank: (name: string): string => `${name}, rang`,
  first: 'Première carte',
  second: 'Seconde carte',
  arrangement: 'Disposition',
  arrangements: { side: 'Côte à côte', swipe: 'Rideau' },
  divider: 'Limite entre les deux cartes',
  dividerText: (share: string): string => `${share} pour la première carte`,
  camera: 'Vue des deux cartes',
  zoomIn: 'Rapprocher',
  zoomOut: 'Éloigner',
  whole: 'Toute la métropole',
  keys: 'Touches sur la carte\u00a0: + et − pour le zoom, 0 pour tout voir, Maj et flèches pour déplacer.',
};
