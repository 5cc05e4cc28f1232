import type { EmbedWords } from '../fr/embed';

export const embed: EmbedWords = {
  documentTitle: (title) => `${title} · Phare`,
  explore: 'Explore in Phare',
  exploreTitle: 'Open this view in the Phare atlas (new tab)',
  asTable: 'Table',
  asFigure: 'Figure',
  notes: 'Good to know',
  controls: 'Settings',
  year: 'Year',
  scale: 'Scale',
  scales: { index: 'Base 100', level: 'Level', log: 'Log' },
  base: 'Base',
  reference: '13% a year, for reference',
  live: (date) => `data as of ${date}`,
  frozen: (date) => `data frozen on ${date}`,
  newer: (date) => `Newer data available: ${date}`,
  pinned: (name) => `${name} pinned.`,
  unpinned: (name) => `${name} no longer pinned.`,
  tooMany: 'Six places at most: remove one first.',
  failed: 'This figure could not be loaded.',
  noVintage: (date) => `No vintage of ${date} was published.`,
  unknownFigure: (id) => `The atlas has no indicator “${id}”.`,
  retry: 'Try again',
  withoutScript: 'Without scripts this page cannot know which figure it is asked for. The atlas has all of them:',
  ignored: (key, found, expected) =>
    `Phare: parameter left aside, ${key}=${found}${expected === '' ? '' : ` (expected form: ${expected})`}`,
};
