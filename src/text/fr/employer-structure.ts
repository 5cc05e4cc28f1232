import { bandNames, employees } from './filter';
import { communes, inPlace, upperFirst } from './place-phrases';

/** Subject and verb: « l’industrie pèse », « commerce, transports et services pèsent ». */
const sectorWeighs: Readonly<Record<string, readonly [string, string]>> = {
  AZ: ['l’agriculture pèse', 'son poids'],
  BE: ['l’industrie pèse', 'son poids'],
  FZ: ['la construction pèse', 'son poids'],
  GU: ['commerce, transports et services pèsent', 'leur poids'],
  OQ: ['administration, enseignement et santé pèsent', 'leur poids'],
};

export const bands = {
  names: bandNames,
  employees,
  titleMetropolis: (year: string, none: string, large: string): string =>
    `En ${year}, ${none} des établissements n’avaient aucun salarié connu, ${large} en avaient 10 ou plus`,
  titleOne: (place: string, large: string, metropolis: string, year: string): string =>
    `${upperFirst(place)}, ${large} des établissements avaient 10 salariés ou plus en ${year}, contre ${metropolis} dans la métropole`,
  inFiltered: (count: number): string =>
    count === 1 ? 'dans la commune retenue' : `dans les ${count} communes retenues`,
  titleMany: (low: string, lowName: string, high: string, highName: string, year: string): string =>
    `Établissements de 10 salariés ou plus en ${year}\u00a0: de ${low} ${inPlace(lowName)} à ${high} ${inPlace(highName)}`,
  subtitle: (year: string): string =>
    `Établissements de tous secteurs par nombre de salariés, ${year}, en\u00a0%, Aix-Marseille-Provence`,
  all: 'Tous les établissements',
  employers: 'Seulement ceux qui avaient des salariés',
  lens: (share: string): string => `dont ${share} qui avaient des salariés`,
  legend: 'Salariés',
  noteUnknown:
    '«\u00a00 ou inconnu\u00a0»\u00a0: la source ne distingue pas l’absence de salarié d’un effectif inconnu.',
  noteUniverse: (year: string): string =>
    `Établissements de ${year}, tous secteurs\u00a0: un autre dénombrement que le stock SIDE, à ne pas comparer avec lui.`,
  label: (band: string, shares: string): string => `${band}\u00a0: ${shares}`,
  shareOf: (name: string, share: string): string => `${name} ${share}`,
  shareAndCount: (share: string, count: string): string => `${share} (${count})`,
  twin: (year: string): string => `Établissements par tranche d’effectif salarié, tous secteurs, ${year}`,
  total: 'Total',
  rowHeader: 'Salariés',
  count: (name: string): string => `${name}, nombre`,
  share: (name: string): string => `${name}, part`,
  describe: (name: string, none: string, small: string, large: string): string =>
    `${name}\u00a0: ${none} sans salarié connu, ${small} de 1 à 9 salariés, ${large} de 10 salariés ou plus.`,
};

export const sectors = {
  titleMetropolis: (sector: string, share: string): string => `${sector}\u00a0: ${share} des établissements employeurs`,
  titleQuotient: (place: string, sector: string, quotient: string): string => {
    const [weighs, weight] = sectorWeighs[sector] ?? ['le secteur pèse', 'son poids'];
    return `${upperFirst(place)}, ${weighs} ${quotient} fois ${weight} dans la métropole`;
  },
  titleAlike: (place: string): string => `${upperFirst(place)}, des secteurs proches de ceux de la métropole`,
  subtitle: (year: string): string =>
    `Établissements employeurs, tous secteurs, ${year}\u00a0: part en\u00a0%, quotient de localisation (métropole\u00a0=\u00a01)`,
  headShares: 'Part de chaque lieu',
  headShare: (name: string): string => `Part, ${name}`,
  headQuotient: 'Quotient de localisation',
  reference: 'métropole = 1',
  noteQuotient:
    'Quotient de localisation\u00a0: part du secteur dans la commune divisée par sa part dans la métropole\u00a0; au-dessus de 1, le secteur y est surreprésenté.',
  noteSpread: (count: number, minimum: number): string =>
    `Points gris\u00a0: les ${communes(count)} qui ont au moins ${minimum} établissements employeurs.`,
  noteSmall: (names: string, minimum: number): string =>
    `Moins de ${minimum} établissements employeurs, quotients fragiles\u00a0: ${names}.`,
  tick: 'métropole',
  label: (sector: string, parts: string): string => `${sector}\u00a0: ${parts}`,
  part: (name: string, share: string, quotient: string): string => `${name} ${share} (quotient ${quotient})`,
  partOnly: (name: string, share: string): string => `${name} ${share}`,
  shareCountQuotient: (share: string, count: string, quotient: string): string =>
    `${share} (${count}), quotient ${quotient}`,
  shareCount: (share: string, count: string): string => `${share} (${count})`,
  quotientTip: (value: string): string => `quotient ${value}`,
  twin: (year: string): string => `Établissements employeurs par secteur et quotients de localisation, ${year}`,
  rowHeader: 'Secteur',
  columns: {
    count: (name: string): string => `${name}, nombre`,
    share: (name: string): string => `${name}, part`,
    quotient: (name: string): string => `${name}, quotient`,
  },
  describe: (name: string, sector: string, share: string): string =>
    `${name}\u00a0: premier secteur ${sector}, ${share}.`,
  describeQuotient: (name: string, high: string, highValue: string, low: string, lowValue: string): string =>
    ` ${name}\u00a0: quotient le plus haut ${high} (${highValue}), le plus bas ${low} (${lowValue}).`,
};
