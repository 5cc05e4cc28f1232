import { communes } from './place-phrases';

/** Words of the table of communes. */
export const communeTable = {
  caption: (indicators: string): string => `Communes de la métropole\u00a0: ${indicators}`,
  filter: 'Filtrer les communes',
  filterHint: 'Nom ou code postal',
  /** @param beyond of those shown, pinned ones that the filters leave out */
  count: (shown: number, all: number, beyond: number): string =>
    `${communes(shown)} sur ${all}${beyond > 0 ? `, dont ${beyond} hors filtre` : ''}`,
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
export type CommuneTableWords = typeof communeTable;
