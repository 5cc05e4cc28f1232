import type { Coverage } from '../../domain/indicator';
import { bands, sectors } from './employer-structure';
import { filter, sectorNames } from './filter';
import { keyFigures } from './key-figures';
import { communes, inPlace, isSingular, upperFirst, zone } from './place-phrases';

/** For one short line. */
const sectorShortNames: Readonly<Record<string, string>> = {
  AZ: 'Agriculture',
  BE: 'Industrie',
  FZ: 'Construction',
  GU: 'Commerce, services',
  OQ: 'Admin., école, santé',
};

const coverage: Readonly<Record<Coverage, string>> = {
  'all-sectors': 'tous secteurs',
  'information-communication': 'information et communication',
  sector: 'un secteur',
  'private-all-sectors': 'secteur privé, toutes activités',
  'not-economic': '',
};

export const employment = {
  metropolis: 'Métropole',
  inPlace,
  communes,
  coverage,
  sectorNames,
  sectorShortNames,
  zone,
  zoneShort: (name: string): string => `zone ${name}`,
  upperFirst,
  filteredGroup: (count: number): string => `${communes(count)} retenue${isSingular(count) ? '' : 's'}`,
  othersGroup: (count: number): string => (count === 1 ? 'L’autre commune' : `Les ${count} autres communes`),
  commune: 'Commune',
  rankColumn: 'Rang',
  rankOf: (rank: string, of: number): string => `${rank} sur ${of}`,
  rankAmong: (rank: string, of: number): string => `${rank} sur ${of} communes`,
  missing: 'non disponible',
  notLoaded: 'non chargé',
  noPercentage: 'sans\u00a0%',
  whyNoChange: {
    'small-base': 'moins de dix emplois au départ, pas de pourcentage',
    missing: 'non disponible',
    break: 'rupture de série',
    zero: 'partait de zéro',
  },
  empty: filter.none,
  noData: 'Données non disponibles',
  dataNotLoaded: 'Données non chargées',
  noDataDescription: 'Les données de cette figure ne sont pas disponibles.',
  provisional: (names: string): string => `Valeurs provisoires ou estimées\u00a0: ${names}.`,
  missingFor: (names: string): string => `Non disponible\u00a0: ${names}.`,
  confidentialFor: (names: string): string => `Confidentiel\u00a0: ${names}.`,
  others: (count: number): string => (count === 1 ? 'et 1 autre commune' : `et ${count} autres communes`),
  zonesNotCovered: (names: string): string =>
    `La source est communale\u00a0: pas de chiffre pour ${names}, plus large que la métropole.`,
  /** Before the subtitle of a figure over communes; `shown`: what it shows instead, null beside pinned communes. */
  noZoneFigure: (names: string, count: number, shown: 'metropolis' | 'filtered' | null): string => {
    if (shown === null) return `Pas de chiffre communal pour ${names}.`;
    const pinned = count === 1 ? 'Zone d’emploi épinglée' : 'Zones d’emploi épinglées';
    return `${pinned} sans chiffre communal\u00a0: voici ${shown === 'metropolis' ? 'la métropole' : 'les communes retenues'}.`;
  },
  theZone: (name: string): string => (name.startsWith('zone') ? `la ${name}` : name),

  jobs: {
    titleTwo: (first: string, second: string, share: string): string =>
      `${first} et ${second} concentrent ${share} des emplois`,
    titleOne: (name: string, jobs: string, change: string | null, since: string): string =>
      change === null ? `${name}\u00a0: ${jobs}` : `${name}\u00a0: ${jobs}, ${change} depuis ${since}`,
    /** "1 emploi" @param value as shown */
    count: (text: string, value: number): string => `${text} emploi${isSingular(value) ? '' : 's'}`,
    titleMany: (since: string, best: string, worst: string): string => `Depuis ${since}, l’emploi ${best} et ${worst}`,
    /** @param way null: the same as said before */
    moved: (percent: string, name: string, way: 'up' | 'down' | null): string =>
      `${way === null ? '' : way === 'up' ? 'gagne ' : 'perd '}${percent} ${inPlace(name)}`,
    titleFiltered: (count: number, of: number, jobs: string, share: string): string =>
      `${communes(count)} sur ${of}\u00a0: ${jobs}, ${share} de la métropole`,
    subtitle: (first: string, last: string): string =>
      `Emplois au lieu de travail, tous secteurs, ${last}, et évolution depuis ${first}, Aix-Marseille-Provence`,
    headLevel: (year: string): string => `Emplois en ${year}`,
    headChange: (first: string, last: string): string => `Évolution ${first}–${last}`,
    others: (count: number, jobs: string, share: string): string =>
      count === 1
        ? `et 1 autre commune\u00a0: ${jobs} (${share})`
        : `et ${count} autres communes\u00a0: ${jobs} (${share})`,
    reference: (change: string): string => `métropole ${change}`,
    noteCensus: (of: number): string =>
      `Estimations du recensement, arrondies à l’unité\u00a0; le rang porte sur les ${of} communes.`,
    noteSmall: 'Sous dix emplois au départ, aucun pourcentage n’est donné.',
    label: (name: string, rank: string, jobs: string, change: string): string =>
      `${name}, ${rank}\u00a0: ${jobs}, évolution ${change}`,
    twin: (first: string, last: string): string =>
      `Emplois au lieu de travail par commune, tous secteurs, ${first} et ${last}`,
    columns: {
      before: (year: string): string => `Emplois ${year}`,
      jobs: (year: string): string => `Emplois ${year}`,
      change: (first: string, last: string): string => `Évolution ${first}–${last}`,
      share: 'Part de la métropole',
    },
    describe: (count: number, high: string, highJobs: string, low: string, lowJobs: string): string =>
      `Classement de ${communes(count)}. Le plus d’emplois\u00a0: ${high} (${highJobs})\u00a0; le moins\u00a0: ${low} (${lowJobs}).`,
    describeChange: (best: string, up: string, worst: string, down: string): string =>
      ` Évolution la plus haute\u00a0: ${best} (${up})\u00a0; la plus basse\u00a0: ${worst} (${down}).`,
    describeMetropolis: (jobs: string, change: string): string => ` Métropole\u00a0: ${jobs}, ${change}.`,
  },

  intensity: {
    titleTop: (name: string, value: string, metropolis: string): string =>
      `${value} ${inPlace(name)}, ${metropolis} dans la métropole`,
    titleOne: (name: string, value: string, times: string): string =>
      `${name}\u00a0: ${value}, ${times} fois la métropole`,
    titleMany: (high: string, highValue: string, low: string, lowValue: string): string =>
      `De ${lowValue} ${inPlace(low)} à ${highValue} ${inPlace(high)}`,
    subtitle: (year: string): string =>
      `Emplois par établissement, tous secteurs, ${year}, échelle logarithmique, Aix-Marseille-Provence`,
    head: (year: string): string => `Emplois par établissement, ${year}`,
    reference: (value: string): string => `métropole ${value}`,
    note: 'Emplois du recensement rapportés à tous les établissements actifs au 31 décembre (SIDE), avec ou sans salarié.',
    label: (name: string, rank: string, value: string): string => `${name}, ${rank}\u00a0: ${value}`,
    /** "0,8 emploi par établissement" @param value as shown */
    count: (text: string, value: number): string => `${text} emploi${isSingular(value) ? '' : 's'} par établissement`,
    twin: (year: string): string => `Emplois par établissement et par commune, tous secteurs, ${year}`,
    columns: { value: 'Emplois par établissement', jobs: 'Emplois', establishments: 'Établissements' },
    describe: (
      count: number,
      high: string,
      highValue: string,
      low: string,
      lowValue: string,
      metropolis: string,
    ): string =>
      `Classement de ${communes(count)}. Le plus haut\u00a0: ${high} (${highValue})\u00a0; le plus bas\u00a0: ${low} (${lowValue}). Métropole\u00a0: ${metropolis}.`,
  },

  bands,
  sectors,
  keyFigures,
};
