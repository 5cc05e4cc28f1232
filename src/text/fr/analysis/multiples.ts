import type { MultiplesAxis } from '../../../domain/analysis-spec';

export const multiples = {
  shared: 'même échelle partout',
  areasAside: (names: string): string => `publié par zone d’emploi, pas pour ${names}`,
  own: 'chaque courbe a sa propre échelle\u00a0: les hauteurs ne se comparent pas d’une case à l’autre',
  ownNote: 'Chaque case a sa propre échelle verticale\u00a0: comparez les formes, non les hauteurs.',
  behind: 'En gris derrière chaque courbe\u00a0: toutes les autres, à la même échelle.',
  noRoom: (count: string): string => `${count} courbes n’ont pas de place ici\u00a0; elles sont dans le tableau.`,
  scale: 'Échelle',
  scales: { level: 'Niveau', index: 'Base 100' },
  base: 'Base',
  axis: 'Axe vertical',
  axes: { shared: 'Commun', own: 'Propre à chacun' } satisfies Record<MultiplesAxis, string>,
};
