import type { Course, FindingParts, PortraitTitles } from '../fr/portrait-titles';
import { inPlace, upperFirst } from './place-phrases';

const changing: Readonly<Record<string, { readonly text: string; readonly yearly: boolean }>> = {
  'population-change': { text: 'the population', yearly: false },
  'jobs-change': { text: 'employment', yearly: false },
  'establishments-growth': { text: 'the number of establishments', yearly: true },
};

const sectors: Readonly<Record<string, string>> = {
  AZ: 'agriculture',
  BE: 'industry',
  FZ: 'construction',
  GU: 'trade, transport and services',
  OQ: 'public administration, education and health',
};

const at = (name: string): string => upperFirst(inPlace(name));
const ranked = ({ rank, of }: FindingParts): string => `${rank} of ${of}`;

const among = (of: number, isOfAll: boolean): string => `of the ${of} communes${isOfAll ? '' : ' that have a value'}`;

const tails: Readonly<Record<Course, (rate: string) => string>> = {
  same: () => ', as in the metropolis',
  faster: (rate) => `, faster than in the metropolis (${rate})`,
  slower: (rate) => `, more slowly than in the metropolis (${rate})`,
  deeper: (rate) => `, more than in the metropolis (${rate})`,
  lighter: (rate) => `, less than in the metropolis (${rate})`,
  contrary: (rate) => `, contrary to the metropolis (${rate})`,
  still: () => ', while the metropolis stays at almost the same level',
  beside: (rate) => `, against ${rate} a year in the metropolis`,
};

export const titles: PortraitTitles = {
  sectors,
  isChanging: (indicator) => indicator in changing,

  plain: (p) =>
    `${at(p.name)}, ${p.measure} is ${p.value} (${p.when}), against ${p.median} in the median commune: ${ranked(p)}.`,
  nil: (p) => `${at(p.name)}, ${p.measure} is nil (${p.when}), against ${p.median} in the median commune.`,
  times: (p, times) =>
    `${at(p.name)}, ${p.measure} is ${p.value} (${p.when}), about ${times === 2 ? 'twice' : `${times} times`} that of the median commune (${p.median}): ${ranked(p)}.`,
  fraction: (p, part) =>
    `${at(p.name)}, ${p.measure} is ${p.value} (${p.when}), less than ${part === 'half' ? 'half' : 'a quarter of'} that of the median commune (${p.median}): ${ranked(p)}.`,
  extreme: (p, isHighest, isOfAll) =>
    `${upperFirst(among(p.of, isOfAll))}, ${p.name} is where ${p.measure} is ${isHighest ? 'highest' : 'lowest'}: ${p.value} (${p.when}), against ${p.median} in the median commune.`,
  change: (p) => {
    const subject = changing[p.indicator];
    const yearly = subject?.yearly === true ? ' a year' : '';
    const course = p.sign === 0 ? 'hardly changed' : `${p.sign < 0 ? 'shrank' : 'grew'} by ${p.amount}${yearly}`;
    return `${at(p.name)}, ${subject?.text ?? p.measure} ${course} ${p.span}, against ${p.median} in the median commune: ${ranked(p)}.`;
  },
  changeExtreme: (p, isHighest, isOfAll) => {
    const subject = changing[p.indicator];
    const yearly = subject?.yearly === true ? ' a year' : '';
    const most = isHighest === p.sign >= 0 ? 'most' : 'least';
    return `${upperFirst(among(p.of, isOfAll))}, ${p.name} is where ${subject?.text ?? p.measure} ${p.sign < 0 ? 'shrank' : 'grew'} ${most}: ${p.value}${yearly} ${p.span}, against ${p.median} in the median commune.`;
  },
  known: (sentence, note) => `${sentence} Note: ${note}.`,
  knownShort: (note) => `Note: ${note}`,
  under: (least) => `under ${least}`,
  nilShort: () => 'nil',

  tail: (course, rate) => tails[course](rate),
  unchanged: (name, { text, plural }, from, to) =>
    `${at(name)}, ${text} ${plural ? 'are' : 'is'} at almost the same level in ${to} as in ${from}`,
  levels: (name, start, from, end, to, isOdd) =>
    `${at(name)}, from ${start} in ${from} to ${end} in ${to}${isOdd ? ': a series to read with caution' : ''}`,
  level: (name, value, from, to) => `${at(name)}, ${value} in ${from} as in ${to}`,

  bandsNone: (name, total, year, metropolis) =>
    `${at(name)}, none of the ${total} establishments had 10 employees or more in ${year}, against ${metropolis} in the metropolis`,
  bandsCounted: (name, large, total, year, metropolis) =>
    `${at(name)}, ${large} of the ${total} establishments had 10 employees or more in ${year}, against ${metropolis} in the metropolis`,
  bandsSame: (name, share, year) =>
    `${at(name)}, ${share} of establishments had 10 employees or more in ${year}, as in the metropolis`,

  employersNone: (name, year) => `${at(name)}, no employer establishment in ${year}`,
  employersFew: (name, count, total, sector, year) => {
    if (sector === null)
      return `${at(name)}, ${total} employer ${total > 1 ? 'establishments' : 'establishment'} in ${year}, without a leading sector`;
    const where = sectors[sector] ?? sector;
    if (count === total)
      return total === 1
        ? `${at(name)}, one employer establishment alone in ${year}, in ${where}`
        : `${at(name)}, the ${total} employer establishments of ${year} are all in ${where}`;
    return `${at(name)}, ${count} of the ${total} employer establishments of ${year} ${count > 1 ? 'are' : 'is'} in ${where}`;
  },
  employersShare: (name, share, sector, metropolis) =>
    `${at(name)}, ${share} of employer establishments are in ${sectors[sector] ?? sector}, against ${metropolis} in the metropolis`,
};
