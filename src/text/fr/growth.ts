const METROPOLIS = 'La métropole';

/** "de Marseille", "d’Aix-en-Provence", "du Puy-Sainte-Réparade", "des Pennes-Mirabeau", "de La Ciotat". */
function of(name: string): string {
  if (name === METROPOLIS) return 'de la métropole';
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`;
  return /^[aeiouyàâéèêëîïôùûœh]/i.test(name) ? `d’${name}` : `de ${name}`;
}

/** "à Marseille", "au Rove", "aux Pennes-Mirabeau", "à La Ciotat". */
function at(name: string): string {
  if (name.startsWith('Le ')) return `au ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `aux ${name.slice(4)}`;
  return `à ${name}`;
}

/** " et 1 autre", " et 3 autres"; nothing for none. */
function andOthers(count: number): string {
  return count === 0 ? '' : ` et ${count} autre${count > 1 ? 's' : ''}`;
}

/** "en 2014", "au T1 2014". */
function during(period: string): string {
  return period.startsWith('T') ? `au ${period}` : `en ${period}`;
}

interface Subject {
  readonly text: string;
  readonly plural: boolean;
}

const many = (text: string): Subject => ({ text, plural: true });
const one = (text: string): Subject => ({ text, plural: false });

/** What an indicator counts, as the subject of a sentence; an indicator without one is named before a colon. */
const SUBJECTS: Readonly<Record<string, Subject>> = {
  establishments: many('les établissements'),
  'legal-units': many('les unités légales'),
  'establishments-per-km2': one('la densité d’établissements'),
  creations: many('les créations d’entreprises'),
  jobs: many('les emplois au lieu de travail'),
  'jobs-per-km2': one('la densité d’emplois'),
  population: one('la population'),
  'population-density': one('la densité de population'),
  'zone-establishments': many('les établissements de tous secteurs'),
  'zone-establishments-jz': many('les établissements de l’information-communication'),
  'zone-creations': many('les créations d’établissements de tous secteurs'),
  'zone-creations-be': many('les créations dans l’industrie'),
  'zone-creations-fz': many('les créations dans la construction'),
  'zone-creations-gi': many('les créations dans le commerce, les transports et l’hébergement-restauration'),
  'zone-creations-kz': many('les créations dans la finance et l’assurance'),
  'zone-creations-lz': many('les créations dans l’immobilier'),
  'zone-creations-mn': many('les créations dans les services aux entreprises'),
  'zone-creations-oq': many('les créations dans l’enseignement, la santé et l’action sociale'),
  'zone-creations-ru': many('les créations dans les autres services'),
  'zone-creations-jz': many('les créations d’établissements de l’information-communication'),
  'zone-employers': many('les établissements employeurs de tous secteurs'),
  'zone-employers-jz': many('les établissements employeurs de l’information-communication'),
  'zone-jobs': many('les postes salariés'),
  'zone-private-employers': many('les établissements employeurs privés'),
  'zone-private-employees': many('les effectifs salariés privés'),
  'zone-payroll': one('la masse salariale privée'),
  'zone-payroll-per-employee': one('la masse salariale par salarié du privé'),
  'zone-private-employees-quarterly': many('les effectifs salariés privés'),
  'zone-private-employees-quarterly-raw': many('les effectifs salariés privés'),
  'zone-payroll-quarterly': one('la masse salariale privée'),
};

const REASONS = {
  'small-base': 'moins de 10 au départ, pas de taux',
  missing: 'valeur manquante, pas de taux',
  break: 'rupture de série, pas de taux',
  zero: 'zéro au départ, pas de taux',
};

const COVERAGES = {
  'all-sectors': 'tous secteurs',
  'information-communication': 'poste JZ de l’Insee',
  sector: '',
  'private-all-sectors': 'tous secteurs',
  'not-economic': '',
};

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** Verbs with "avoir" need the number of the subject and not its gender. */
function moved(sign: number, plural: boolean): string {
  return `${plural ? 'ont' : 'a'} ${sign < 0 ? 'reculé' : 'crû'}`;
}

/** An end of a ranking: "à Marseille" and "+6,6 %" in a list, "Marseille" and "6,6 %" after a verb. */
interface Ranked {
  readonly place: string;
  readonly rate: string;
  readonly name: string;
  readonly amount: string;
  /** Its change as written: 0 where that is 0,0 %. */
  readonly sign: number;
}

export const growth = {
  subject: (id: string): Subject | null => SUBJECTS[id] ?? null,
  ourZones: 'Les trois zones',
  metropolis: METROPOLIS,
  /** A zone that stands for communes: it is not the commune of its name. */
  zoneOf: (zone: string, communes: readonly string[]) =>
    `Zone ${of(zone)}${communes.length === 0 ? '' : ` (${communes[0] ?? ''}${andOthers(communes.length - 1)})`}`,
  /** Names in brackets. */
  zoneShort: (name: string) => `zone ${of(name)}`,
  inOurZones: 'dans les trois zones',
  inMetropolis: 'dans la métropole',
  inZone: (name: string) => `dans la zone ${of(name)}`,
  inArea: (name: string): string => `dans «\u00a0${name}\u00a0»`,
  inCommune: at,

  titleOne: (place: string, subject: Subject, rate: string, sign: number, span: string) =>
    `${place}, ${subject.text} ${moved(sign, subject.plural)} de ${rate} par an ${span}`,
  titleOneNamed: (name: string, rate: string, span: string, place: string) =>
    `${name}\u00a0: ${rate} par an ${span} ${place}`,
  /** Where all move the same way, the range from the least to the most. */
  titleMany: (span: string, { text, plural }: Subject, high: Ranked, low: Ranked) =>
    high.sign <= 0 && low.sign < 0
      ? `${span}, ${text} ${moved(-1, plural)} de ${high.amount} (${high.name}) à ${low.amount} par an (${low.name})`
      : low.sign < 0
        ? `${span}, ${text} ${moved(1, plural)} de ${high.amount} par an (${high.name}) et reculé de ${low.amount} (${low.name})`
        : `${span}, ${text} ${moved(1, plural)} de ${low.amount} (${low.name}) à ${high.amount} par an (${high.name})`,
  titleManyNamed: (name: string, span: string, high: Ranked, low: Ranked) =>
    `${name}\u00a0: ${high.rate} par an ${high.place} ${span}, ${low.rate} ${low.place}`,
  titleLevels: (name: string, from: string, start: string, to: string, end: string, place: string) =>
    `${name}\u00a0: de ${from} ${during(start)} à ${to} ${during(end)} ${place}`,
  titleNone: (name: string, span: string) => `${name}\u00a0: aucune croissance ne se calcule ${span}`,
  titleSingle: (name: string, value: string, period: string, place: string) =>
    `${name}\u00a0: ${value} ${during(period)} ${place}`,
  farBelow: (rate: string) => `, loin des ${rate} annoncés`,
  near: (rate: string) => `, proche des ${rate} annoncés`,
  above: (rate: string) => `, au-dessus des ${rate} annoncés`,
  against: (rate: string, place: string) => `, contre ${rate} ${place}`,
  during,
  over: (start: string, end: string) => (start.startsWith('T') ? `du ${start} au ${end}` : `de ${start} à ${end}`),

  coverage: COVERAGES,
  zones: 'zones d’emploi plus larges que la métropole',
  communes: 'communes',
  years: (start: string, end: string) => (start === end ? start : `${start}–${end}`),
  scales: {
    level: 'niveau',
    log: 'échelle logarithmique',
    index: (base: string) => `base 100 ${during(base)}`,
  },
  axisIndex: (base: string) => `Indice, 100 ${during(base)}`,
  axisLog: (unit: string) => `${unit}, échelle logarithmique`,

  aYear: (rate: string) => `${rate} par an`,
  aYearShort: (rate: string) => `${rate}/an`,
  aYearDoubling: (rate: string, years: string) => `${rate} par an · double en ${years}\u00a0ans`,
  aYearDoublingShort: (rate: string, years: string) => `${rate}/an · ×2 en ${years}\u00a0ans`,
  points: (difference: string, plural: boolean) => `${difference}\u00a0${plural ? 'points' : 'point'}`,
  reasons: REASONS,
  reasonsShort: { 'small-base': 'moins de 10', missing: 'manquant', break: 'rupture', zero: 'part de 0' },

  reference: (rate: string, month: number, year: number) =>
    `${rate} par an, chiffre publié en ${MONTHS[month - 1] ?? ''} ${year}`,
  referenceShort: (rate: string) => `${rate} par an`,
  rates: (start: string, end: string) => `Taux moyens ${start}–${end}`,
  break: 'rupture de série',

  noteReference: (rate: string, month: number, year: number) =>
    `Ligne à ${rate} par an\u00a0: chiffre publié dans la presse en ${MONTHS[month - 1] ?? ''} ${year} pour tout ` +
    'l’écosystème, sans dire quelle mesure croît ni sur quel périmètre exact.',
  noteZone: 'Une zone d’emploi est plus large que la métropole\u00a0: 119 communes pour les trois zones, contre 92.',
  noteStandsFor: (pairs: readonly string[]) =>
    `Sans donnée communale, donc tracées par leur zone d’emploi\u00a0: ${pairs.join('\u00a0; ')}.`,
  standsFor: (communes: string, zone: string) => `${communes} (zone ${of(zone)})`,
  noteLeftOut: (places: string) => `Sans donnée pour cet indicateur\u00a0: ${places}.`,
  noteTentative: 'Tirets fins et points creux\u00a0: données provisoires ou estimées.',
  noteGap: 'Une courbe interrompue signale des valeurs manquantes ou confidentielles.',
  noteBreak: (period: string, note: string) => `Rupture de série ${during(period)}\u00a0: ${note}`,
  noteBreakPlain: (period: string) => `Rupture de série ${during(period)}\u00a0: les deux côtés ne se comparent pas.`,
  noteNoIndex: (places: string, reason: keyof typeof REASONS, base: string) =>
    ({
      'small-base': `Moins de 10 unités ${during(base)}, donc ni indice ni pourcentage\u00a0: ${places}.`,
      missing: `Pas de valeur ${during(base)}, donc pas d’indice\u00a0: ${places}.`,
      break: `Rupture de série, donc pas d’indice\u00a0: ${places}.`,
      zero: `Zéro ${during(base)}, donc pas d’indice\u00a0: ${places}.`,
    })[reason],
  noteSmallBase: (places: string) =>
    `Moins de 10 unités au départ, donc pas de pourcentage (une unité de plus en ferait 10\u00a0% ou plus)\u00a0: ${places}.`,
  noteOffScale: (places: string) =>
    `Trop au-dessus des autres pour ce graphique, à lire dans le tableau\u00a0: ${places}.`,
  noteNotPositive: (places: string) => `Sans valeur positive, donc hors de l’échelle logarithmique\u00a0: ${places}.`,
  noteAnnotation: (place: string, note: string) => `${place}\u00a0: ${note}`,

  describeLine: (place: string, from: string, start: string, to: string, end: string, pace: string) =>
    `${place}\u00a0: de ${from} ${during(start)} à ${to} ${during(end)}${pace === '' ? '' : `, ${pace}`}.`,
  describeRange: (high: string, highPace: string, low: string, lowPace: string, count: number) =>
    `Parmi ${count} courbes, la plus forte croissance est celle ${of(high)} (${highPace}), la plus faible celle ${of(low)} (${lowPace}).`,
  describeReference: (above: number, count: number, rate: string) =>
    above === 0
      ? `Aucune n’atteint ${rate} par an.`
      : `${above} sur ${count} ${above > 1 ? 'atteignent' : 'atteint'} ${rate} par an.`,
  markLabel: (place: string, value: string, period: string, pace: string) =>
    `${place}\u00a0: ${value} ${during(period)}${pace === '' ? '' : `, ${pace}`}`,

  tableCaption: (name: string, start: string, end: string) => `${name}, ${start}–${end}`,
  tableIndex: (caption: string, base: string): string => `${caption}\u00a0; entre parenthèses, indice 100 en ${base}`,
  tablePlace: 'Lieu',
  tableGrowth: (start: string, end: string) => `Croissance annuelle moyenne ${start}–${end}`,
  tablePoints: (start: string, end: string) => `Écart en points ${start}–${end}`,
  tableDoubling: 'Temps de doublement (ans)',
  never: 'ne double pas',
  notApplicable: 'sans objet',

  tipIndex: (base: string) => `Indice (100 ${during(base)})`,
  tipSince: (base: string) => `Depuis ${base}`,
  tipYearBefore: 'Sur un an',
  tipStatus: 'Statut',
  statuses: {
    A: 'définitif',
    P: 'provisoire',
    E: 'estimé',
    B: 'rupture de série avant cette valeur',
    M: 'non disponible',
    C: 'confidentiel',
  },

  handleBase: 'Période de base',
  handleStart: 'Début du calcul de la croissance',
  handleEnd: 'Fin du calcul de la croissance',
  handleBaseText: (period: string) => `100 ${during(period)}`,
  handleSpanText: (period: string, place: string, pace: string) => `${period}\u00a0; ${place}\u00a0: ${pace}`,
  handles: 'Réglages des courbes',
  empty: 'Aucune donnée pour ces courbes.',
};
