/** Words of a figure in somebody else's page. Apart from the catalogue: the explorer does not need them. */
export const embed = {
  documentTitle: (title: string): string => `${title} · Phare`,
  explore: 'Explorer dans Phare',
  exploreTitle: 'Ouvrir cette vue dans l’atlas Phare (nouvel onglet)',
  asTable: 'Tableau',
  asFigure: 'Figure',
  notes: 'À savoir',
  controls: 'Réglages',
  year: 'Année',
  scale: 'Échelle',
  scales: { index: 'Base 100', level: 'Niveau', log: 'Log' },
  base: 'Base',
  reference: 'Repère 13\u00a0% par an',
  live: (date: string): string => `données au ${date}`,
  frozen: (date: string): string => `données figées au ${date}`,
  newer: (date: string): string => `Données plus récentes\u00a0: ${date}`,
  pinned: (name: string): string => `${name} épinglé.`,
  unpinned: (name: string): string => `${name} n’est plus épinglé.`,
  tooMany: 'Six lieux au plus\u00a0: retirez-en un d’abord.',
  failed: 'Cette figure n’a pas pu être chargée.',
  noVintage: (date: string): string => `Aucun millésime du ${date} n’a été publié.`,
  unknownFigure: (id: string): string => `L’atlas ne connaît pas l’indicateur «\u00a0${id}\u00a0».`,
  retry: 'Réessayer',
  withoutScript: 'Sans script, cette page ne sait pas quelle figure lui est demandée. L’atlas les a toutes\u00a0:',
  ignored: (key: string, found: string, expected: string): string =>
    `Phare\u00a0: paramètre laissé de côté, ${key}=${found}${expected === '' ? '' : ` (forme attendue\u00a0: ${expected})`}`,
};
export type EmbedWords = typeof embed;
