import type { Theme } from '../../domain/indicator';

/** Words of lists to choose a place or an indicator from. */
export const choices = {
  place: {
    zone: 'zone d’emploi',
    comparisonZone: 'zone d’emploi, pour comparer',
    zonesSum: 'somme des trois zones',
    metropolis: 'métropole, 92 communes',
    commune: (postcodes: string): string => `commune, ${postcodes}`,
  },
  placeEmpty: 'Aucune commune ni zone d’emploi de ce nom.',

  /** Also found by. */
  digitalWords: 'numérique digital informatique TIC',
  themes: {
    density: 'Densité des entreprises',
    growth: 'Croissance',
    creations: 'Créations',
    employment: 'Emploi et salaires',
    population: 'Population et territoire',
  } satisfies Record<Theme, string>,
};

export type ChoiceWords = typeof choices;
