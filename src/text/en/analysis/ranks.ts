import type { ranks as fr } from '../../fr/analysis/ranks';

export const ranks: typeof fr = {
  title: (indicator, place, from, to, count, span) =>
    `${indicator}: ${place}, from ${from} to ${to} of ${count} ${span}`,
  titleSteady: (indicator, place, rank, count, from, to) =>
    `${indicator}: ${place}, ${rank} of ${count} in ${from} as in ${to}`,
  titleClimber: (title, place, gain, plural) => `${title}; ${place} gains most, ${gain} rank${plural ? 's' : ''}`,
  titleEmpty: (indicator) => `${indicator}: no rank can be compared between these two dates`,
  subtitle: (what, count, level, span) =>
    `${what} · rank among ${count} ${level === 'zone' ? 'employment zones' : 'communes'}, highest value first · ${span}`,
  rank: (rank, count) => `${rank} of ${count}`,
  rankAt: (rank, period) => `${rank} in ${period}`,
  withValue: (rank, value) => `${rank}, ${value}`,
  gain: (gain, plural) => `${gain} rank${plural ? 's' : ''}`,
  steady: 'same rank',
  gainLabel: 'Ranks gained',
  tied: 'Places that are equal share a rank: their points cover each other.',
  counts: (from, to) =>
    `The number of ranked places changes, from ${from} to ${to}: part of the movement comes from that.`,
  cropped: (rank) => `Ranks beyond the ${rank} are not drawn; all are in the table.`,
  closeNote: 'A tiny difference can change a rank: see the values in the table.',
  breakNote: (period, note) => `Break in the series in ${period}, nothing crosses it: ${note}`,
  describe: (indicator, count, span) => `Ranks: ${indicator}, ${count} places, ${span}.`,
  describeLine: (place, from, to) => `${place}: ${from}, then ${to}.`,
  point: (place, from, to) => `${place}: ${from}, ${to}`,
  columnRank: (period) => `Rank ${period}`,
  form: 'Form',
  forms: { bump: 'All dates', slope: 'Two dates' },
};
