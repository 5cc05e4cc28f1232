import { inPlace, upperFirst } from './place-phrases';

/** How the course of a commune stands to that of the metropolis, both as written: to a tenth of a percent. */
export type Course = 'same' | 'faster' | 'slower' | 'deeper' | 'lighter' | 'contrary' | 'still' | 'beside';

/** What a finding says of one measure of a commune. */
export interface FindingParts {
  readonly name: string;
  /** « la densité de population » */
  readonly measure: string;
  readonly value: string;
  readonly when: string;
  readonly median: string;
  readonly rank: string;
  readonly of: number;
}

/** A change over years of what a sentence can be about. */
export interface ChangeParts extends FindingParts {
  readonly indicator: string;
  /** Without its sign. */
  readonly amount: string;
  /** As written: 0 where that is 0,0 %. */
  readonly sign: number;
  readonly span: string;
}

/** What changes, and whether it is so much a year or over all years. */
const changing: Readonly<
  Record<string, { readonly text: string; readonly plural: boolean; readonly yearly: boolean }>
> = {
  'population-change': { text: 'la population', plural: false, yearly: false },
  'jobs-change': { text: 'l’emploi', plural: false, yearly: false },
  'establishments-growth': { text: 'le nombre d’établissements', plural: false, yearly: true },
};

const sectors: Readonly<Record<string, string>> = {
  AZ: 'l’agriculture',
  BE: 'l’industrie',
  FZ: 'la construction',
  GU: 'le commerce, les transports et les services',
  OQ: 'l’administration, l’enseignement et la santé',
};

/** Measures are named with their article: « le nombre… », « la part… », « l’évolution… ». */
const isFeminine = (measure: string): boolean => !measure.startsWith('le ');

const at = (name: string): string => upperFirst(inPlace(name));
const ranked = ({ rank, of }: FindingParts): string => `${rank} rang sur ${of}`;

const among = (of: number, isOfAll: boolean): string => `des ${of} communes${isOfAll ? '' : ' qui ont une valeur'}`;

const tails: Readonly<Record<Course, (rate: string) => string>> = {
  same: () => ', comme dans la métropole',
  faster: (rate) => `, plus vite que dans la métropole (${rate})`,
  slower: (rate) => `, moins vite que dans la métropole (${rate})`,
  deeper: (rate) => `, plus que dans la métropole (${rate})`,
  lighter: (rate) => `, moins que dans la métropole (${rate})`,
  contrary: (rate) => `, à rebours de la métropole (${rate})`,
  still: () => ', quand la métropole reste presque au même niveau',
  beside: (rate) => `, contre ${rate} par an dans la métropole`,
};

/** The sentences of a portrait that are made of its numbers. */
export const titles = {
  sectors,
  isChanging: (indicator: string): boolean => indicator in changing,

  plain: (p: FindingParts): string =>
    `${at(p.name)}, ${p.measure} est de ${p.value} (${p.when}), contre ${p.median} dans la commune médiane\u00a0: ${ranked(p)}.`,
  nil: (p: FindingParts): string =>
    `${at(p.name)}, ${p.measure} est ${isFeminine(p.measure) ? 'nulle' : 'nul'} (${p.when}), contre ${p.median} dans la commune médiane.`,
  times: (p: FindingParts, times: number): string =>
    `${at(p.name)}, ${p.measure} est de ${p.value} (${p.when}), environ ${times === 2 ? 'le double de' : `${times} fois`} ${isFeminine(p.measure) ? 'celle' : 'celui'} de la commune médiane (${p.median})\u00a0: ${ranked(p)}.`,
  fraction: (p: FindingParts, part: 'half' | 'quarter'): string =>
    `${at(p.name)}, ${p.measure} est de ${p.value} (${p.when}), moins ${part === 'half' ? 'de la moitié' : 'du quart'} de ${isFeminine(p.measure) ? 'celle' : 'celui'} de la commune médiane (${p.median})\u00a0: ${ranked(p)}.`,
  extreme: (p: FindingParts, isHighest: boolean, isOfAll: boolean): string => {
    const feminine = isFeminine(p.measure);
    const superlative = `${feminine ? 'la' : 'le'} plus ${isHighest ? `élevé${feminine ? 'e' : ''}` : 'faible'}`;
    return `C’est ${inPlace(p.name)} que ${p.measure} est ${superlative} ${among(p.of, isOfAll)}\u00a0: ${p.value} (${p.when}), contre ${p.median} dans la commune médiane.`;
  },
  change: (p: ChangeParts): string => {
    const subject = changing[p.indicator];
    const verb = p.sign < 0 ? 'a reculé' : 'a crû';
    const yearly = subject?.yearly === true ? ' par an' : '';
    const course = p.sign === 0 ? 'n’a presque pas varié' : `${verb} de ${p.amount}${yearly}`;
    return `${at(p.name)}, ${subject?.text ?? p.measure} ${course} ${p.span}, contre ${p.median} dans la commune médiane\u00a0: ${ranked(p)}.`;
  },
  changeExtreme: (p: ChangeParts, isHighest: boolean, isOfAll: boolean): string => {
    const subject = changing[p.indicator];
    const verb = p.sign < 0 ? 'reculé' : 'crû';
    const most = isHighest === p.sign >= 0 ? 'plus' : 'moins';
    const yearly = subject?.yearly === true ? ' par an' : '';
    return `${upperFirst(among(p.of, isOfAll))}, c’est ${inPlace(p.name)} que ${subject?.text ?? p.measure} a le ${most} ${verb}\u00a0: ${p.value}${yearly} ${p.span}, contre ${p.median} dans la commune médiane.`;
  },
  /** After a sentence that rests on a value which the source marks or the catalogue notes. */
  known: (sentence: string, note: string): string => `${sentence} À savoir\u00a0: ${note}.`,
  knownShort: (note: string): string => `À savoir\u00a0: ${note}`,
  /** Of a share that is not zero, where its digits would be. */
  under: (least: string): string => `moins de ${least}`,
  nilShort: (measure: string): string => (isFeminine(measure) ? 'nulle' : 'nul'),

  tail: (course: Course, rate: string): string => tails[course](rate),
  unchanged: (name: string, { text, plural }: { text: string; plural: boolean }, from: string, to: string): string =>
    `${at(name)}, ${text} ${plural ? 'sont' : 'est'} presque au même niveau en ${to} qu’en ${from}`,
  levels: (name: string, start: string, from: string, end: string, to: string, isOdd: boolean): string =>
    `${at(name)}, de ${start} en ${from} à ${end} en ${to}${isOdd ? '\u00a0: une série à lire avec précaution' : ''}`,
  level: (name: string, value: string, from: string, to: string): string =>
    `${at(name)}, ${value} en ${from} comme en ${to}`,

  bandsNone: (name: string, total: string, year: string, metropolis: string): string =>
    `${at(name)}, aucun des ${total} établissements n’avait 10 salariés ou plus en ${year}, contre ${metropolis} dans la métropole`,
  bandsCounted: (name: string, large: number, total: string, year: string, metropolis: string): string =>
    `${at(name)}, ${large} des ${total} établissements ${large > 1 ? 'avaient' : 'avait'} 10 salariés ou plus en ${year}, contre ${metropolis} dans la métropole`,
  bandsSame: (name: string, share: string, year: string): string =>
    `${at(name)}, ${share} des établissements avaient 10 salariés ou plus en ${year}, comme dans la métropole`,

  employersNone: (name: string, year: string): string => `${at(name)}, aucun établissement employeur en ${year}`,
  /** @param sector its code; null where none has more than the others */
  employersFew: (name: string, count: number, total: number, sector: string | null, year: string): string => {
    if (sector === null)
      return `${at(name)}, ${total} ${total > 1 ? 'établissements employeurs' : 'établissement employeur'} en ${year}, sans secteur dominant`;
    const where = sectors[sector] ?? sector;
    if (count === total)
      return total === 1
        ? `${at(name)}, un seul établissement employeur en ${year}, dans ${where}`
        : `${at(name)}, les ${total} établissements employeurs de ${year} sont tous dans ${where}`;
    return `${at(name)}, ${count} des ${total} établissements employeurs de ${year} ${count > 1 ? 'sont' : 'est'} dans ${where}`;
  },
  employersShare: (name: string, share: string, sector: string, metropolis: string): string =>
    `${at(name)}, ${share} des établissements employeurs sont dans ${sectors[sector] ?? sector}, contre ${metropolis} dans la métropole`,
};

export type PortraitTitles = typeof titles;
