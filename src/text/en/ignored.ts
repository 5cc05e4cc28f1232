import type { IgnoredWords } from '../fr/ignored';

export const ignored: IgnoredWords = {
  title: 'Part of this link was not understood; the page opens on the rest',
  reasons: {
    'unknown-key': (key) => `“${key}”: there is no such parameter`,
    'bad-value': (key, found, expected) => `“${key}”: “${found}” was found, the expected form is “${expected}”`,
    repeated: (key, found) => `“${key}” is given twice; “${found}” is left aside`,
    'not-in-atlas': (key, found) => `“${key}”: the atlas does not know “${found}”`,
    'not-here': (key, found) => `“${key}”: “${found}” cannot be shown in this figure (another level, or too few dates)`,
    'no-count': (key, found) => `“${key}”: “${found}” is no count, circles would say nothing of it`,
    'no-log': (key, found) => `“${key}”: “${found}” does not apply to values of zero or less`,
    beyond: (key, found, expected) =>
      `“${key}”: “${found}” parts no values, thresholds within “${expected}” were expected`,
    'too-few': (key, found, expected) =>
      `“${key}”: “${found}” is not enough, at least ${expected} thresholds are needed; classes are computed`,
    far: (key, found, expected) =>
      `“${key}”: “${found}” is far from the metropolis, a place within “${expected}” was expected`,
  },
};
