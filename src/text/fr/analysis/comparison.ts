import { ofPlace, upperFirst } from '../place-phrases';

export const comparison = {
  empty: {
    'too-few':
      'Choisissez au moins deux lieux\u00a0: des communes, des zones dessinées et la métropole, ou des zones d’emploi entre elles.',
    'too-many': 'Six lieux au plus peuvent être comparés, zones dessinées comprises\u00a0: retirez-en.',
    'unknown-place': 'L’atlas ne connaît pas l’un de ces lieux.',
    'mixed-levels':
      'Une commune et une zone d’emploi n’ont ni les mêmes sources ni les mêmes limites\u00a0: comparez des communes entre elles, ou des zones entre elles.',
    'metropolis-and-zones':
      'La métropole et une zone d’emploi n’ont ni les mêmes sources ni les mêmes limites\u00a0: comparez la métropole à des communes, ou des zones entre elles.',
  },
  tryCommunes: 'Marseille, Aix-en-Provence et la métropole',
  tryZones: 'Les trois zones et Lyon, Toulouse, Nantes',
  title: (first: string, best: string, of: string, others: string): string =>
    `${first} a la valeur la plus élevée pour ${best} indicateurs sur ${of}, face à ${others}`,
  titleOne: (first: string, of: string, others: string): string =>
    `${first} a la valeur la plus élevée pour 1 indicateur sur ${of}, face à ${others}`,
  titleNone: (first: string, others: string): string => `${first} face à ${others}`,
  /** A whole beside its parts: of its totals nothing is claimed. */
  totalsAside: (name: string): string => `${name} (hors totaux)`,
  subtitle: (level: 'commune' | 'zone'): string =>
    level === 'zone'
      ? 'Zones d’emploi, plus larges que la métropole'
      : 'Dernière année publiée de chaque indicateur, tous secteurs sauf mention',
  bothAgainst: (first: string): string => `différence et rapport avec ${first}`,
  ratioAgainst: (first: string, changes: boolean): string =>
    `rapport avec ${first}${changes ? ', ou différence pour une évolution' : ''}`,
  /** Within a sentence. */
  metropolis: 'la métropole',
  rowHeader: 'Indicateur',
  times: (ratio: string): string => `×\u00a0${ratio}`,
  points: (value: string): string => `${value}\u00a0pt`,
  rank: (rank: string, of: string): string => `${rank} sur ${of}`,
  best: 'la plus élevée',
  worst: 'la plus faible',
  growth: (value: string): string => `${value} par an`,
  noMean: 'pas de moyenne',
  notLoaded: 'non chargé',
  columnDifference: (name: string): string => `${name}, différence`,
  columnRatio: (name: string): string => `${name}, rapport`,
  columnRank: (name: string): string => `${name}, rang`,
  legend:
    '▲ la plus élevée et ▼ la plus faible des valeurs comparées, là où «\u00a0plus\u00a0» a un sens\u00a0; le total d’un ensemble n’y est pas comparé à ceux de ses parties.',
  rankNote: 'Le rang est celui parmi les 92 communes, ou parmi les zones d’emploi que l’atlas connaît.',
  similar: (name: string): string => `Communes semblables à ${name}`,
  noneNear: (name: string): string =>
    `Aucune commune n’est vraiment proche ${ofPlace(name)}\u00a0; les moins éloignées`,
  similarNote: (share: string, limit: string): string =>
    `Distance en écarts-types entre les logarithmes de la population, de la densité de population et des emplois par habitant\u00a0; 0 veut dire identique. ${share} des communes en ont une autre à moins de ${limit}\u00a0: au-delà, aucune n’est dite vraiment proche.`,
  distance: (value: string): string => `distance ${value}`,
  addPrefix: 'Ajouter ',
  add: (name: string): string => `Ajouter ${name}`,
  describeRow: (indicator: string, values: string): string => `${upperFirst(indicator)}\u00a0: ${values}.`,
};
