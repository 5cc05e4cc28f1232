/** Words for machines that read a page: link previews, search engines. Apart from the catalogue: no page needs them. */
export const metadata = {
  siteName: 'Phare',
  locale: 'fr_FR',
  /** Of the installed application. */
  installedName: 'Phare, atlas de l’économie numérique d’Aix-Marseille-Provence',
  installedDescription:
    'Densité des entreprises, croissance et emploi des 92 communes de la Métropole Aix-Marseille-Provence, sur données ' +
    'publiques, avec ou sans réseau.',
  /** Of the whole data package. */
  datasetName: 'Établissements, créations, emploi et population de la Métropole Aix-Marseille-Provence',
  datasetDescription:
    'Données publiques sur les 92 communes de la Métropole Aix-Marseille-Provence (tous secteurs) et, pour le secteur de ' +
    'l’information-communication, sur les zones d’emploi, plus larges que la métropole, avec celles d’autres ' +
    'métropoles pour comparer. Chaque ligne porte un statut\u00a0: normal, provisoire, estimé, manquant ou secret.',
  metropolis: 'Métropole Aix-Marseille-Provence',
  zone: (name: string): string => `Zone d’emploi\u00a0: ${name}`,
};
export type MetadataWords = typeof metadata;
