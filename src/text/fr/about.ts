/** Words of the About dialog, which comes with them. */
export const about = {
  aboutTitle: 'À propos de Phare',
  aboutText: [
    'En septembre 2017, la presse annonçait pour « le milieu du digital » d’Aix-Marseille 49 000 salariés, 7 200 entreprises, 8 milliards d’euros de chiffre d’affaires et 13 % de croissance par an. Ni le secteur ni le périmètre n’étaient définis. Phare met ces chiffres à l’épreuve des données publiques.',
    'Tout est calculé dans votre navigateur à partir de fichiers ouverts, publiés avec leur producteur, leur millésime et leur licence. Aucun compte, aucun cookie, aucune requête vers un tiers.',
    'Le poste JZ de la nomenclature agrégée de l’Insee, « information et communication », est ce qui s’approche le plus du numérique ; il comprend aussi l’édition et l’audiovisuel, et n’est publié que par zone d’emploi. Une zone d’emploi est plus large que la métropole : nos trois zones réunissent 119 communes, la métropole 92.',
  ],
  pagesTitle: 'Pages de l’atlas',
  pages: {
    analyse: 'Analyser\u00a0: distributions, comparaisons, territoires choisis',
    communes: 'Les communes, une par une',
    'figures-2017': 'Les chiffres de 2017 à l’épreuve',
    'data-and-method': 'Données et méthode\u00a0: sources, licences, formules, citation',
    present: 'Présentations sur grand écran, avec ou sans réseau',
  },
  noOfficial: 'Sans chiffre officiel à ce jour',
  noOfficialText:
    'Les salariés du numérique par commune, le chiffre d’affaires et la liste des « 200 tech-champions » ne sont dans aucune des sources que l’atlas a pu lire : il n’en affiche donc pas.',
  sourcesTitle: 'Sources',
  asRepublished: 'Données lues dans des copies publiques des fichiers officiels.',
};
