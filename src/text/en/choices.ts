import type { ChoiceWords } from '../fr/choices';

export const choices: ChoiceWords = {
  place: {
    zone: 'zone d’emploi',
    comparisonZone: 'zone d’emploi, to compare',
    zonesSum: 'sum of the three zones',
    metropolis: 'metropolis, 92 communes',
    commune: (postcodes) => `commune, ${postcodes}`,
  },
  placeEmpty: 'No commune or zone d’emploi has this name.',

  digitalWords: 'digital IT ICT tech',
  themes: {
    density: 'Company density',
    growth: 'Growth',
    creations: 'Creations',
    employment: 'Jobs and wages',
    population: 'Population and territory',
  },
};
