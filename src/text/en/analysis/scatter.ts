import type { Bond, scatter as fr } from '../../fr/analysis/scatter';

const RISING: Readonly<Record<Bond, string>> = {
  close: 'the two rise together, closely',
  loose: 'the two rise together, with many exceptions',
  none: 'no clear link',
};
const FALLING: Readonly<Record<Bond, string>> = {
  close: 'one falls as the other rises',
  loose: 'one tends to fall as the other rises',
  none: 'no clear link',
};

const places = (level: 'commune' | 'zone', plural = true): string =>
  `${level === 'zone' ? 'employment zone' : 'commune'}${plural ? 's' : ''}`;

export const scatter: typeof fr = {
  title: (y, x, bond, rises) => `${y} and ${x}: ${rises ? RISING[bond] : FALLING[bond]}`,
  titleSame: (name) => `${name}: both axes show the same thing`,
  titleEmpty: (y, x) => `${y} and ${x}: too few values to compare them`,
  count: (count, level) => `${count} ${places(level)}`,
  vertical: (what) => `upwards: ${what}`,
  horizontal: (what) => `across: ${what}`,
  circles: (what) => `area of the circles: ${what}`,
  between: (from, to) => `${from}–${to}`,
  over: (from, to) => `${from} to ${to}`,
  axisAt: (name, time) => `${name}, ${time}`,
  missing: (count, plural, level) =>
    `${count} ${places(level, plural)} without a point: at least one of the two values is not available.`,
  confidential: (count, plural, level) =>
    `${count} ${places(level, plural)} without a point: at least one of the two values is confidential.`,
  otherTimes: (x, y) => `The dates differ: ${x} across, ${y} upwards.`,
  otherCoverage: (x, y) => `The two axes do not count the same thing: ${x} across, ${y} upwards.`,
  noCoverage: 'nothing economic',
  otherSource: (x, y) => `The two axes do not have the same source: ${x} across, ${y} upwards.`,
  kinship: {
    same: 'An indicator always goes with itself: nothing follows from it.',
    denominator: 'Both are divided by the same quantity: part of the link comes from that.',
    part: 'One quantity is part of both: part of the link comes from that.',
    counts: 'Two counts rise with the size of a place: the link mostly says which places are large.',
  },
  axisNote: (x, y) =>
    `${x && y ? 'Logarithmic axes' : x ? 'Logarithmic horizontal axis' : 'Logarithmic vertical axis'}: equal distances are equal ratios.`,
  fitHead: (r2, count) => `fitted line, r² ${r2} (n = ${count})`,
  fitCaution: 'a link, which does not say that one causes the other',
  trailHead: (from, to) => `→ from ${from} to ${to}`,
  fitNote: (share, count, level, log) =>
    `The line (least squares${log ? ', on the logarithms' : ''}) accounts for ${share} of the differences in height between ${count} ${places(level)}, which all weigh the same. ` +
    'It does not say that one causes the other, and what holds for territories need not hold for single companies or inhabitants.',
  rankNote: (value, count) =>
    `Rank correlation (Spearman): ${value} over ${count} places; 1 if both rankings are the same, 0 if they have nothing in common.`,
  noPoint: (names) => `no point: ${names}`,
  areaNote: 'A drawn area is a sum of communes: neither the line, nor the correlation, nor the counts include it.',
  areaZone:
    'These indicators are published by zone d’emploi: a drawn area, which is made of communes, has no point among them.',
  areaMissing: (names) =>
    `${names}: no point, as a value is missing or confidential for one commune at least, or does not add up.`,
  sizeMissing: (count, plural) =>
    `${count} ${plural ? 'hollow points: their size is not known' : 'hollow point: its size is not known'}.`,
  trailNote: (from, to, without, count) =>
    `Each arrow goes from ${from} to ${to}${without === 0 ? '' : `; ${count} ${without > 1 ? 'points have' : 'point has'} none, without a value at the start`}.`,
  broken: (from, to) => `A series breaks between ${from} and ${to}: nothing joins the two dates.`,
  unshared: 'These two indicators do not have two dates in common: no trails.',
  describe: (y, x, count) => `Scatter plot of ${count} points: ${y} upwards, ${x} across.`,
  describeRank: (value) => `Rank correlation ${value}.`,
  describeFit: (r2) => `Fitted line, r² ${r2}.`,
  describeHighest: (name, y, x) => `Highest: ${name}, ${y}, for ${x}.`,
  describeFarthest: (name, y, x) => `Farthest to the right: ${name}, ${y}, for ${x}.`,
  point: (name, y, x, size) => `${name}: ${[y, x, size].filter((part) => part !== '').join('; ')}`,
  named: (name, value) => `${name} ${value}`,
  columnThen: (name, time) => `${name}, ${time}`,
  rowHeader: { commune: 'Commune', zone: 'Employment zone' },
  across: 'Across (x)',
  up: 'Upwards (y)',
  size: 'Size of circles',
  noSize: 'None',
  swap: 'Swap axes',
  axisX: 'x axis',
  axisY: 'y axis',
  time: 'Dates',
  times: { one: 'One date', trail: 'Trails' },
  fit: 'Fitted line',
};
