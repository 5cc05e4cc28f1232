import type { multiples as fr } from '../../fr/analysis/multiples';

export const multiples: typeof fr = {
  shared: 'same scale everywhere',
  areasAside: (names) => `published by zone d’emploi, not for ${names}`,
  own: 'each curve has its own scale: heights cannot be compared from one panel to another',
  ownNote: 'Each panel has its own vertical scale: compare shapes, not heights.',
  behind: 'In grey behind each curve: all the others, on the same scale.',
  noRoom: (count) => `${count} curves have no room here; they are in the table.`,
  scale: 'Scale',
  scales: { level: 'Level', index: 'Index 100' },
  base: 'Base',
  axis: 'Vertical axis',
  axes: { shared: 'Shared', own: 'Its own for each' },
};
