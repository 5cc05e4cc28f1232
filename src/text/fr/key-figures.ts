import { communes } from './place-phrases';

export const keyFigures = {
  titleMetropolis: (establishments: string, jobs: string): string =>
    `La métropole compte ${establishments} établissements et ${jobs} emplois`,
  titleOne: (name: string, value: string, rank: string | null): string =>
    rank === null ? `${name}\u00a0: ${value}` : `${name}\u00a0: ${value}, ${rank}`,
  titleMany: (names: string): string => `${names}\u00a0: chiffres clés`,
  subtitle: 'Chiffres clés de la sélection, tous secteurs\u00a0; année, rang parmi les communes et évolution',
  region: 'Chiffres clés',
  /** Of figures that have no room in a picture. */
  rest: (count: number): string => (count === 1 ? 'et 1 autre chiffre' : `et ${count} autres chiffres`),
  indicator: 'Indicateur',
  since: (change: string, first: string): string => `${change} depuis ${first}`,
  columns: {
    value: (name: string): string => name,
    year: 'Année',
    rank: 'Rang',
    change: 'Évolution',
  },
  noMean: 'pas de moyenne à cette échelle',
  zonesWider: 'plus large que la métropole',
  ofPlace: (figure: string, name: string): string => `${figure}, ${name}`,
  subtitleZones:
    'Chiffres clés des zones d’emploi épinglées, plus larges que la métropole\u00a0; information et communication, puis tous secteurs',
  describe: (name: string, parts: string): string => `${name}\u00a0: ${parts}.`,
};

export const table = {
  caption: (indicators: string): string => `Communes de la métropole\u00a0: ${indicators}`,
  filter: 'Filtrer les communes',
  filterHint: 'Nom ou code postal',
  count: (shown: number, all: number): string => `${communes(shown)} sur ${all}`,
  none: 'Aucune commune ne correspond.',
  sortBy: (column: string): string => `Trier par ${column}`,
  download: 'Télécharger en CSV',
  downloadFrench: 'CSV pour tableur français',
  downloadPlain: 'CSV international',
  fileName: 'phare-communes',
  fileDialects: { french: 'tableur-francais', international: 'international' },
  inUnit: (name: string, unit: string): string => `${name}, en ${unit}`,
  code: 'Code',
  name: 'Commune',
  status: (column: string): string => `${column}, statut`,
  source: 'Source',
  vintage: 'Millésime',
  licence: 'Licence',
  legend: '(p) provisoire, (e) estimé',
};
