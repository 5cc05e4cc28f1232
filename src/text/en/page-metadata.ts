import type { MetadataWords } from '../fr/page-metadata';

export const metadata: MetadataWords = {
  siteName: 'Phare',
  locale: 'en_GB',
  installedName: 'Phare, atlas of the digital economy of Aix-Marseille-Provence',
  installedDescription:
    'Business density, growth and employment of the 92 communes of the Métropole Aix-Marseille-Provence, on public data, ' +
    'with or without a network.',
  datasetName: 'Establishments, creations, employment and population of the Métropole Aix-Marseille-Provence',
  datasetDescription:
    'Public data on the 92 communes of the Métropole Aix-Marseille-Provence (all sectors) and, for the information and ' +
    'communication sector, on zones d’emploi, which are wider than the metropolis, with those of other metropolises to ' +
    'compare. Each row has a status: normal, provisional, estimated, missing or confidential.',
  metropolis: 'Métropole Aix-Marseille-Provence',
  zone: (name) => `Zone d’emploi: ${name}`,
};
