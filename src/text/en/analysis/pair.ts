import type { pair as fr } from '../../fr/analysis/pair';

export const pair: typeof fr = {
  titleChange: (count, compared, name, from, to) =>
    `${name}: higher in ${to} than in ${from} in ${count} of ${compared} communes`,
  titleUnchanged: (name, from) => `${name}: twice the same map, ${from}`,
  titleOverlap: (shared, among, left, right) =>
    `${shared} communes are among the first ${among} for both “${left}” and “${right}”`,
  titleEmpty: 'No commune has a value on both maps',
  subtitle: (left, right) => `First map: ${left}. Second: ${right}.`,
  sameClasses: 'Both maps have the same classes, made from all years: a colour says the same on both.',
  otherClasses: 'Each map has its own classes and units: the same shade does not say the same value.',
  overlapNote: (among, compared) =>
    `“First”: the highest quarter (${among}) of the ${compared} communes that have a value on both maps.`,
  describe: (left, right) => `Two maps. ${left} ${right}`,
  rowHeader: 'Commune',
  rank: (name) => `${name}, rank`,
  first: 'First map',
  second: 'Second map',
  arrangement: 'Arrangement',
  arrangements: { side: 'Side by side', swipe: 'Swipe' },
  divider: 'Border between the two maps',
  dividerText: (share) => `${share} for the first map`,
  camera: 'View of both maps',
  zoomIn: 'Nearer',
  zoomOut: 'Further',
  whole: 'The whole metropolis',
  keys: 'Keys on the map: + and − to zoom, 0 to see all, Shift and arrows to move.',
};
