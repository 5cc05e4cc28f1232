import type { Coverage } from '../../domain/indicator';
import type { Status } from '../../domain/observation';
import type { ClassMethod } from '../../domain/view-spec';
import { atPlace } from './toponym';

type Level = 'commune' | 'zone';

/** What a count is a share of, and what a change gains: "55 % des emplois", "gagnent des emplois". */
const COUNTED: Readonly<Record<string, string>> = {
  establishments: 'des établissements',
  'establishments-2014': 'des établissements',
  'legal-units': 'des unités légales',
  creations: 'des créations d’entreprises',
  'creations-sole-traders': 'des créations d’entreprises individuelles',
  employers: 'des établissements employeurs',
  'employers-industry': 'des établissements employeurs de l’industrie',
  'employers-construction': 'des établissements employeurs de la construction',
  'employers-services': 'des établissements employeurs du commerce et des services',
  'employers-agriculture': 'des établissements employeurs de l’agriculture',
  'employers-public': 'des établissements employeurs publics, de la santé et du social',
  'employers-small': 'des établissements de 1 à 9 salariés',
  'employers-large': 'des établissements de 10 salariés et plus',
  jobs: 'des emplois',
  population: 'des habitants',
  area: 'de la superficie',
  'research-structures': 'des structures de recherche',
};

const COVERAGES: Readonly<Record<Coverage, string>> = {
  'all-sectors': 'tous secteurs',
  'information-communication': 'information-communication (JZ)',
  sector: 'un seul secteur',
  'private-all-sectors': 'secteur privé, toutes activités',
  'not-economic': '',
};

const METHODS: Readonly<Record<ClassMethod, string>> = {
  jenks: 'seuils naturels',
  quantiles: 'quantiles',
  equal: 'amplitudes égales',
  log: 'progression géométrique',
  own: 'seuils choisis',
};

const STATUSES: Readonly<Record<Status, string>> = {
  A: '',
  P: 'provisoire',
  E: 'estimée',
  B: 'rupture de série avant cette valeur',
  M: 'non disponible',
  C: 'secret statistique',
};

const GAPS = {
  'small-base': 'Moins de 10 unités au départ\u00a0: un pourcentage n’aurait pas de sens.',
  missing: 'Il manque une des deux valeurs.',
  break: 'La série est rompue entre les deux dates\u00a0: elles ne se comparent pas.',
  zero: 'La valeur de départ est nulle\u00a0: il n’y a pas de taux.',
} as const;

function units(count: number, level: Level): string {
  if (level === 'zone') return count <= 1 ? 'zone d’emploi' : 'zones d’emploi';
  return count <= 1 ? 'commune' : 'communes';
}

export const choropleth = {
  counted: (id: string): string | null => COUNTED[id] ?? null,
  coverage: (coverage: Coverage): string => COVERAGES[coverage],
  status: (status: Status): string => STATUSES[status],
  gap: (reason: keyof typeof GAPS): string => GAPS[reason],
  units,
  metropolis: (level: Level): string => (level === 'zone' ? 'Les trois zones' : 'Métropole'),

  /** `places` already joined: "Marseille et Aix-en-Provence". */
  titleConcentration: (places: string, placeCount: number, share: string, what: string): string =>
    `${places} ${placeCount > 1 ? 'concentrent' : 'concentre'} ${share} ${what}`,
  titleConcentrationOther: (indicator: string, places: string, share: string): string =>
    `${indicator}\u00a0: ${share} du total pour ${places}`,
  titleTimesMean: (place: string, value: string, ratio: string, level: Level): string =>
    `${capital(atPlace(place))}, ${value}\u00a0: ${ratio}\u00a0fois la moyenne ${level === 'zone' ? 'des trois zones' : 'de la métropole'}`,
  titleAboveMean: (place: string, value: string, percent: string, level: Level): string =>
    `${capital(atPlace(place))}, ${value}\u00a0: ${percent} de plus que la moyenne ${level === 'zone' ? 'des trois zones' : 'de la métropole'}`,
  titleAgainstMean: (indicator: string, place: string, value: string, mean: string, level: Level): string =>
    `${indicator}\u00a0: ${value} ${atPlace(place)}, ${mean} ${level === 'zone' ? 'dans les trois zones' : 'dans la métropole'}`,
  titleRange: (indicator: string, high: string, highPlace: string, low: string, lowPlace: string): string =>
    `${indicator}\u00a0: ${high} ${atPlace(highPlace)}, ${low} ${atPlace(lowPlace)}`,
  titleSame: (indicator: string, value: string): string => `${indicator}\u00a0: ${value} partout`,
  titleNoData: (indicator: string): string => `${indicator}\u00a0: pas de donnée pour cette date`,
  titleChange: (count: string, of: string, level: Level, gains: boolean, what: string, from: string, to: string) =>
    `${count} ${units(2, level)} sur ${of} ${gains ? 'gagnent' : 'perdent'} ${what} entre ${from} et ${to}`,
  titleChangeOther: (count: string, of: string, level: Level, gains: boolean, name: string, from: string, to: string) =>
    `${name}\u00a0: ${gains ? 'hausse' : 'baisse'} dans ${count} ${units(2, level)} sur ${of} entre ${from} et ${to}`,

  inUnit: (unit: string): string => `en\u00a0${unit}`,
  scope: (count: string, level: Level): string =>
    level === 'zone'
      ? `${count}\u00a0zones d’emploi, plus larges que la métropole`
      : `${count}\u00a0communes de la métropole Aix-Marseille-Provence`,
  between: (from: string, to: string): string => `${from}–${to}`,
  circlesSubtitle: (name: string, period: string): string => `cercles\u00a0: ${name}, ${period}`,

  noteClasses: (method: ClassMethod, from: string, to: string): string =>
    `Classes fixées une fois pour toutes (${METHODS[method]}${from === to ? '' : `, années ${from} à ${to} ensemble`})\u00a0: une couleur garde son sens d’une année à l’autre.`,
  noteCount:
    'Un nombre se lit à la surface des cercles\u00a0; un aplat de couleur ne montrerait que les communes étendues.',
  noteMissing: (count: string, plural: boolean): string =>
    `${count} ${plural ? 'communes' : 'commune'} sans donnée (hachures).`,
  noteConfidential: (count: string, plural: boolean): string =>
    `${count} ${plural ? 'communes' : 'commune'} sous secret statistique (points).`,
  noteFiltered: (count: string, plural: boolean): string =>
    `${count} ${plural ? 'communes retenues' : 'commune retenue'} par les filtres, les autres sont estompées.`,

  describe: (kind: string, high: string, low: string, whole: string): string =>
    `${kind} Valeur la plus élevée\u00a0: ${high}. La plus faible\u00a0: ${low}.${whole === '' ? '' : ` ${whole}.`}`,
  describeKind: (indicator: string, count: string, level: Level, time: string): string =>
    `Carte\u00a0: ${indicator}, ${count} ${units(2, level)}, ${time}.`,
  describeEmpty: 'Aucune valeur à cette date.',
  placeValue: (place: string, value: string): string => `${place}, ${value}`,
  markLabel: (place: string, value: string, rank: string, time: string): string =>
    [`${place}\u00a0: ${value}`, rank, time].filter((part) => part !== '').join(', '),
  rank: (rank: string, of: string): string => `${rank} sur ${of}`,

  tipYear: 'Année',
  tipSpan: 'Période',
  tipRank: 'Rang',
  tipCoverage: 'Champ',
  tipStatus: 'Valeur',
  tipConfidential: 'La diffusion d’un chiffre portant sur trop peu d’unités est interdite par la loi.',

  columnRank: 'Rang',
  rowHeader: (level: Level): string => (level === 'zone' ? 'Zone d’emploi' : 'Commune'),

  legendTitle: (name: string, unit: string): string => (unit === '' ? name : `${name} (${unit})`),
  legendCount: (count: string, plural: boolean, level: Level): string => `${count} ${units(plural ? 2 : 1, level)}`,
  legendRange: (low: string, high: string): string => `de ${low} à ${high}`,
  legendZero: 'zéro',
  legendMissing: 'non disponible',
  legendConfidential: 'secret statistique',
  legendSpecial: (name: string, count: string): string => `${name} (${count})`,
  legendMean: (value: string, level: Level): string => `${level === 'zone' ? 'trois zones' : 'métropole'} ${value}`,
  legendHint: (level: Level): string => `et nombre de ${level === 'zone' ? 'zones' : 'communes'}`,
  legendCircles: (name: string, values: string): string => `Cercles\u00a0: ${name}, tailles pour ${values}`,
  legendGroup: (name: string): string => `Légende\u00a0: ${name}`,
  legendClass: (range: string, count: string): string => `${range}\u00a0: ${count}`,
  kilometres: (length: string): string => `${length}\u00a0km`,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
