import type { Coverage } from '../../domain/indicator';

/** « à Marseille », « au Tholonet », « aux Pennes-Mirabeau ». */
function inPlace(name: string): string {
  if (name.startsWith('Les ')) return `aux ${name.slice(4)}`;
  return name.startsWith('Le ') ? `au ${name.slice(3)}` : `à ${name}`;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const communes = (count: number): string => (count === 1 ? '1 commune' : `${count} communes`);

const sectorNames: Readonly<Record<string, string>> = {
  AZ: 'Agriculture',
  BE: 'Industrie',
  FZ: 'Construction',
  GU: 'Commerce, transports, services',
  OQ: 'Administration, enseignement, santé',
};

/** Subject and verb: « l’industrie pèse », « commerce, transports et services pèsent ». */
const sectorWeighs: Readonly<Record<string, readonly [string, string]>> = {
  AZ: ['l’agriculture pèse', 'son poids'],
  BE: ['l’industrie pèse', 'son poids'],
  FZ: ['la construction pèse', 'son poids'],
  GU: ['commerce, transports et services pèsent', 'leur poids'],
  OQ: ['administration, enseignement et santé pèsent', 'leur poids'],
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
  metropolisFull: 'Métropole Aix-Marseille-Provence',
  inPlace,
  communes,
  coverage,
  sectorNames,
  zone: (name: string): string => (name.includes('+') ? 'Trois zones d’emploi' : `Zone ${name}`),
  filteredGroup: (count: number): string => `${communes(count)} retenues`,
  othersGroup: (count: number): string => `Les ${count} autres communes`,
  commune: 'Commune',
  rankColumn: 'Rang',
  rankOf: (rank: string, of: number): string => `${rank} sur ${of}`,
  rankAmong: (rank: string, of: number): string => `${rank} sur ${of} communes`,
  missing: 'non disponible',
  noPercentage: 'sans\u00a0%',
  whyNoChange: {
    'small-base': 'moins de dix emplois au départ, pas de pourcentage',
    missing: 'non disponible',
    break: 'rupture de série',
    zero: 'partait de zéro',
  },
  empty: 'Aucune commune ne répond aux filtres.',
  noData: 'Données non disponibles',
  noDataDescription: 'Les données de cette figure ne sont pas disponibles.',
  provisional: (names: string): string => `Valeurs provisoires ou estimées\u00a0: ${names}.`,
  missingFor: (names: string): string => `Non disponible\u00a0: ${names}.`,
  confidentialFor: (names: string): string => `Confidentiel\u00a0: ${names}.`,
  others: (count: number): string => (count === 1 ? 'et 1 autre commune' : `et ${count} autres communes`),
  zonesNotCovered: (names: string): string =>
    `La source est communale\u00a0: pas de chiffre pour ${names}, zone d’emploi plus large que la métropole.`,

  jobs: {
    titleTop: (names: string, share: string): string => `${names}\u00a0: ${share} des emplois de la métropole`,
    titleTwo: (first: string, second: string, share: string): string =>
      `${first} et ${second} concentrent ${share} des emplois`,
    titleOne: (name: string, jobs: string, change: string | null, since: string): string =>
      change === null ? `${name}\u00a0: ${jobs} emplois` : `${name}\u00a0: ${jobs} emplois, ${change} depuis ${since}`,
    titleMany: (since: string, best: string, worst: string): string => `Depuis ${since}, l’emploi ${best}, ${worst}`,
    moved: (percent: string, name: string, up: boolean): string =>
      `${up ? 'gagne' : 'perd'} ${percent} ${inPlace(name)}`,
    titleFiltered: (count: number, jobs: string, share: string): string =>
      `${communes(count)} sur 92\u00a0: ${jobs} emplois, ${share} de la métropole`,
    subtitle: (first: string, last: string): string =>
      `Emplois au lieu de travail par commune en ${last}, tous secteurs, et évolution depuis ${first} en\u00a0%. Métropole Aix-Marseille-Provence`,
    headLevel: (year: string): string => `Emplois en ${year}`,
    headChange: (first: string, last: string): string => `Évolution ${first}–${last}`,
    others: (count: number, jobs: string, share: string): string =>
      count === 1
        ? `et 1 autre commune\u00a0: ${jobs} emplois (${share})`
        : `et ${count} autres communes\u00a0: ${jobs} emplois (${share})`,
    reference: (change: string): string => `métropole ${change}`,
    noteCensus: 'Estimations du recensement, arrondies à l’unité\u00a0; le rang porte sur les 92 communes.',
    noteSmall: 'Sous dix emplois au départ, aucun pourcentage n’est donné.',
    label: (name: string, rank: string, jobs: string, change: string): string =>
      `${name}, ${rank}\u00a0: ${jobs} emplois, évolution ${change}`,
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
    describeMetropolis: (jobs: string, change: string): string => ` Métropole\u00a0: ${jobs} emplois, ${change}.`,
  },

  intensity: {
    titleTop: (name: string, value: string, metropolis: string): string =>
      `${value} emplois par établissement ${inPlace(name)}, ${metropolis} dans la métropole`,
    titleOne: (name: string, value: string, times: string): string =>
      `${name}\u00a0: ${value} emplois par établissement, ${times} fois la métropole`,
    titleMany: (high: string, highValue: string, low: string, lowValue: string): string =>
      `De ${lowValue} emplois par établissement ${inPlace(low)} à ${highValue} ${inPlace(high)}`,
    subtitle: (year: string): string =>
      `Emplois au lieu de travail par établissement en ${year}, tous secteurs, par commune. Échelle logarithmique. Métropole Aix-Marseille-Provence`,
    head: (year: string): string => `Emplois par établissement, ${year}`,
    headDetail: 'Emplois / établ.',
    reference: (value: string): string => `métropole ${value}`,
    note: 'Emplois du recensement rapportés à tous les établissements actifs au 31 décembre (SIDE), avec ou sans salarié.',
    label: (name: string, rank: string, value: string): string =>
      `${name}, ${rank}\u00a0: ${value} emplois par établissement`,
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

  bands: {
    names: {
      '0': '0 ou inconnu',
      '1-5': '1 à 5',
      '6-9': '6 à 9',
      '10-19': '10 à 19',
      '20-49': '20 à 49',
      '50-99': '50 à 99',
      '100-199': '100 à 199',
      '200-499': '200 à 499',
      '500+': '500 et plus',
    } as Readonly<Record<string, string>>,
    employees: (band: string): string => (band === '0 ou inconnu' ? '0 salarié ou inconnu' : `${band} salariés`),
    titleMetropolis: (year: string, none: string, large: string): string =>
      `En ${year}, ${none} des établissements n’avaient aucun salarié connu, ${large} en avaient 10 ou plus`,
    titleOne: (place: string, large: string, metropolis: string, year: string): string =>
      `${upperFirst(place)}, ${large} des établissements avaient 10 salariés ou plus en ${year}, contre ${metropolis} dans la métropole`,
    inFiltered: (count: number): string =>
      count === 1 ? 'dans la commune retenue' : `dans les ${count} communes retenues`,
    titleMany: (low: string, lowName: string, high: string, highName: string, year: string): string =>
      `Établissements de 10 salariés ou plus en ${year}\u00a0: de ${low} ${inPlace(lowName)} à ${high} ${inPlace(highName)}`,
    subtitle: (year: string): string =>
      `Établissements de tous secteurs par nombre de salariés en ${year}, en\u00a0%\u00a0; sélection et métropole Aix-Marseille-Provence`,
    all: 'Tous les établissements',
    employers: 'Seulement ceux qui ont des salariés',
    lens: (share: string): string => `dont ${share} qui ont des salariés`,
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
  },

  sectors: {
    titleMetropolis: (sector: string, share: string): string =>
      `${sector}\u00a0: ${share} des établissements employeurs`,
    titleQuotient: (place: string, sector: string, quotient: string): string => {
      const [weighs, weight] = sectorWeighs[sector] ?? ['le secteur pèse', 'son poids'];
      return `${upperFirst(place)}, ${weighs} ${quotient} fois ${weight} dans la métropole`;
    },
    titleAlike: (place: string): string => `${upperFirst(place)}, des secteurs proches de ceux de la métropole`,
    subtitle: (year: string): string =>
      `Établissements employeurs de tous secteurs en ${year}, par secteur\u00a0: part en\u00a0% et quotient de localisation (métropole = 1)`,
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
  },

  keyFigures: {
    titleMetropolis: (establishments: string, jobs: string): string =>
      `La métropole compte ${establishments} établissements et ${jobs} emplois`,
    titleOne: (name: string, value: string, rank: string | null): string =>
      rank === null ? `${name}\u00a0: ${value}` : `${name}\u00a0: ${value}, ${rank}`,
    titleMany: (names: string): string => `${names}\u00a0: chiffres clés`,
    subtitle: 'Chiffres clés de la sélection, tous secteurs\u00a0; année, rang parmi les communes et évolution',
    region: 'Chiffres clés',
    indicator: 'Indicateur',
    since: (change: string, first: string): string => `${change} depuis ${first}`,
    spark: (from: string, fromValue: string, to: string, toValue: string): string =>
      `de ${fromValue} en ${from} à ${toValue} en ${to}`,
    columns: {
      value: (name: string): string => name,
      year: 'Année',
      rank: 'Rang',
      change: 'Évolution',
    },
    noSum: 'sans objet',
    zonesWider: 'zone d’emploi, plus large que la métropole',
    ofPlace: (figure: string, name: string): string => `${figure}, ${name}`,
    subtitleZones:
      'Chiffres clés des zones d’emploi épinglées, plus larges que la métropole\u00a0; information et communication, puis tous secteurs',
    describe: (name: string, parts: string): string => `${name}\u00a0: ${parts}.`,
  },

  table: {
    caption: (indicators: string): string => `Communes de la métropole\u00a0: ${indicators}`,
    filter: 'Filtrer les communes',
    filterHint: 'Nom ou code postal',
    count: (shown: number, all: number): string => `${shown} communes sur ${all}`,
    none: 'Aucune commune ne correspond.',
    sortBy: (column: string): string => `Trier par ${column}`,
    ascending: 'ordre croissant',
    descending: 'ordre décroissant',
    sorted: (column: string, direction: string): string => `Table triée par ${column}, ${direction}`,
    download: 'Télécharger en CSV',
    downloadFrench: 'CSV pour tableur français',
    downloadPlain: 'CSV international',
    fileName: 'phare-communes',
    code: 'Code',
    name: 'Commune',
    status: (column: string): string => `${column}, statut`,
    source: 'Source',
    vintage: 'Millésime',
    licence: 'Licence',
    pinned: 'épinglée',
    statuses: {
      A: 'normal',
      P: 'provisoire',
      E: 'estimé',
      B: 'rupture de série',
      M: 'non disponible',
      C: 'confidentiel',
    },
    statusMark: { A: '', P: '(p)', E: '(e)', B: '(r)', M: '', C: '' },
    legend: '(p) provisoire, (e) estimé, (r) rupture de série avant cette valeur',
  },
};
