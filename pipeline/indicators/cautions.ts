import { both } from './define';

/** Sentences that several indicators carry: what a careful reader should know before citing them. */

export const ZONE_WIDER = both(
  'Une zone d’emploi est plus large que la métropole : les trois zones d’Aix-en-Provence, de Marseille et de Martigues-Salon réunissent 119 communes, la métropole 92.',
  'A zone d’emploi is wider than the metropolis: the three zones of Aix-en-Provence, Marseille and Martigues-Salon bring together 119 communes, the metropolis 92.',
);

export const ALL_SECTORS = both(
  'Tous les secteurs d’activité sont comptés : ce n’est pas un chiffre du numérique.',
  'All sectors of activity are counted: this is not a figure of the digital economy.',
);

export const NOT_COMPANIES = both(
  'Un établissement est un lieu de travail, pas une entreprise : une même entreprise peut en compter plusieurs. Ceux qui n’ont aucun salarié, dont les micro-entreprises, sont compris.',
  'An establishment is a place of work, not a company: one company may have several. Those without any employee, micro-entrepreneurs among them, are included.',
);

export const JZ_WIDTH = both(
  'Information-communication (section JZ de la nomenclature A10) réunit l’informatique et les télécommunications, mais aussi l’édition, l’audiovisuel et la diffusion ; le numérique exercé dans les autres secteurs n’y est pas.',
  'Information and communication (section JZ of the A10 nomenclature) brings together computing and telecommunications, but also publishing, film and broadcasting; digital work done in other sectors is not in it.',
);

export const MICRO_ENTREPRENEURS = both(
  'Le stock croît plus vite partout en 2018, en 2019 et en 2021, avec l’essor des micro-entrepreneurs : comparez les zones sur une même période plutôt que d’une année à l’autre.',
  'The stock grows faster everywhere in 2018, 2019 and 2021, with the rise of micro-entrepreneurs: compare zones over the same span rather than from one year to the next.',
);

export const AREA_SOURCE = both(
  'Superficie publiée par l’Insee : 3 149 km² pour la métropole, sans l’étang de Berre. Mesurée sur les contours généralisés de l’IGN, elle serait de 3 158 km².',
  'Area as published by Insee: 3,149 km² for the metropolis, without the étang de Berre. Measured on the generalised outlines of IGN it would be 3,158 km².',
);
