import type { MetadataWords } from '../fr/page-metadata';

export const metadata: MetadataWords = {
  siteName: 'Phare',
  locale: 'en_GB',
  datasetName: 'Establishments, creations, employment and population of the Métropole Aix-Marseille-Provence',
  datasetDescription:
    'Public data on the 92 communes of the Métropole Aix-Marseille-Provence (all sectors) and, for the information and ' +
    'communication sector, on zones d’emploi, which are wider than the metropolis, with those of other metropolises to ' +
    'compare. Each row has a status: normal, provisional, estimated, missing or confidential.',
  metropolis: 'Métropole Aix-Marseille-Provence',
  zone: (name) => `Zone d’emploi: ${name}`,
};
