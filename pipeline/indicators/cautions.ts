import { both } from './define';

/** Sentences that several indicators carry: what a careful reader should know before citing them. */

export const ALL_SECTORS = both(
  'Tous les secteurs d’activité sont comptés : ce n’est pas un chiffre du numérique.',
  'All sectors of activity are counted: this is not a figure of the digital economy.',
);

export const SIDE_SCOPE = both(
  'SIDE compte les unités marchandes qui ont eu une activité dans l’année (un chiffre d’affaires ou un salarié), micro-entrepreneurs compris : moins que le répertoire Sirene, où bien des unités inscrites sont sans activité.',
  'SIDE counts market units that were active in the year (with a turnover or an employee), micro-entrepreneurs included: fewer than the Sirene register, where many units stand without any activity.',
);

export const NOT_COMPANIES = both(
  'Un établissement est un lieu de travail, pas une entreprise : une même entreprise peut en compter plusieurs.',
  'An establishment is a place of work, not a company: one company may have several.',
);

export const LEGAL_UNIT = both(
  'Une unité légale (société ou entrepreneur individuel) est comptée dans la commune de son siège, où qu’elle travaille.',
  'A legal unit (a company or a sole trader) is counted in the commune of its head office, wherever it works.',
);

export const ODD_STOCKS = both(
  'Quelques stocks sautent d’une année à l’autre dans la source, ainsi à Fuveau (1 094 établissements en 2021, 1 372 en 2022, 1 565 en 2023) : ils sont repris tels quels.',
  'A few stocks jump from one year to the next in the source, as in Fuveau (1,094 establishments in 2021, 1,372 in 2022, 1,565 in 2023): they are kept as published.',
);

export const AREA_SOURCE = both(
  'Superficie publiée par l’Insee : 3 149 km² pour la métropole, sans l’étang de Berre. Mesurée sur les contours généralisés de l’IGN, elle est de 3 158 km².',
  'Area as published by Insee: 3,149 km² for the metropolis, without the étang de Berre. Measured on the generalised outlines of IGN, it is 3,158 km².',
);

export const POPULATION_NEAREST = both(
  'La population est celle de l’année ou, à défaut, de la dernière année connue : celle de 2022 pour 2023 et au-delà.',
  'The population is that of the year or, failing that, of the latest year known: that of 2022 for 2023 and after.',
);

export const CREATIONS_2022 = both(
  'Les créations de 2022 sont élevées dans la source (Vitrolles : 989, puis 677 ; Marseille : 22 888, puis 19 191) : l’écart de 2022 à 2023 ne dit aucune tendance.',
  'The creations of 2022 are high in the source (Vitrolles: 989, then 677; Marseille: 22,888, then 19,191): the difference from 2022 to 2023 says nothing of a trend.',
);

export const CREATIONS_SCOPE = both(
  'Champ : activités marchandes hors agriculture, micro-entrepreneurs compris. Une création n’est pas une embauche : beaucoup n’ont ni salarié ni, parfois, d’activité.',
  'Scope: market activities excluding agriculture, micro-entrepreneurs included. A creation is not a hiring: many have no employee and, at times, no activity.',
);

export const ESTABLISHMENTS_CREATED = both(
  'Ici sont comptés les établissements créés ; par commune, l’atlas compte les unités légales créées : les deux ne se comparent pas.',
  'Here establishments created are counted; by commune the atlas counts legal units created: the two do not compare.',
);

export const SINGLE_WINDOW = both(
  'Depuis janvier 2023, les créations passent par un guichet unique, ce qui a fragilisé leur suivi en 2023, avec un effet limité sur le total selon l’Insee.',
  'Since January 2023 creations go through a single window, which made them harder to follow in 2023, with a limited effect on the total according to Insee.',
);

export const ZONE_WIDER = both(
  'Une zone d’emploi est plus large que la métropole : celles d’Aix-en-Provence, de Marseille et de Martigues-Salon réunissent 119 communes, la métropole 92.',
  'A zone d’emploi is wider than the metropolis: those of Aix-en-Provence, Marseille and Martigues-Salon bring together 119 communes, the metropolis 92.',
);

export const JZ_WIDTH = both(
  'L’information-communication (JZ) réunit l’informatique et les télécommunications, mais aussi l’édition, l’audiovisuel et la diffusion. Le numérique exercé dans les autres secteurs n’y est pas.',
  'Information and communication (JZ) brings together computing and telecommunications, but also publishing, film and broadcasting. Digital work done in other sectors is not in it.',
);

export const MICRO_ENTREPRENEURS = both(
  'Le stock de tous les secteurs croît plus vite partout en 2018, en 2019 et en 2021, avec l’essor des micro-entrepreneurs : comparez les zones sur une même période plutôt que d’une année à l’autre.',
  'The stock of all sectors grows faster everywhere in 2018, 2019 and 2021, with the rise of micro-entrepreneurs: compare zones over the same span rather than from one year to the next.',
);

export const HEALTH_CRISIS = both(
  'Les années 2020 et 2021 portent la marque de la crise sanitaire.',
  'The years 2020 and 2021 bear the mark of the health crisis.',
);

export const FLORES_SCOPE = both(
  'Flores compte les employeurs publics et privés, hors défense et hors particuliers employeurs.',
  'Flores counts public and private employers, except defence and private households.',
);

export const FLORES_BLANK = both(
  'Marseille, Lyon et Paris manquent de 2017 à 2021 : la copie publique des données avait perdu ces villes. La somme de nos trois zones commence donc en 2022.',
  'Marseille, Lyon and Paris are missing from 2017 to 2021: the public copy of the data had lost these cities. The sum of our three zones therefore begins in 2022.',
);

export const URSSAF_SCOPE = both(
  'Champ de l’Urssaf : secteur privé du régime général, hors agriculture et particuliers employeurs. Tous les secteurs d’activité sont comptés.',
  'Scope of Urssaf: private sector under the general scheme, except agriculture and private households. All sectors of activity are counted.',
);

export const TWO_SERIES = both(
  'L’Urssaf publie une série annuelle et une série trimestrielle : leurs niveaux sont proches mais ne se recoupent pas exactement.',
  'Urssaf publishes a yearly and a quarterly series: their levels are close but do not match exactly.',
);

export const PROVISIONAL = both(
  'Les quatre derniers trimestres sont provisoires et seront révisés.',
  'The last four quarters are provisional and will be revised.',
);

export const CENSUS_JOBS = both(
  'Estimation du recensement : tous les emplois occupés dans la commune, salariés ou non, publics ou privés. Les décimales sont des poids de sondage et sont arrondies à l’affichage.',
  'Census estimate: all jobs held in the commune, employees or not, public or private. Decimals are sampling weights and are rounded where shown.',
);

export const JOBS_SOURCES = both(
  'Deux sources et deux champs : les emplois du recensement comprennent le secteur public, les établissements de SIDE non.',
  'Two sources and two scopes: the jobs of the census include the public sector, the establishments of SIDE do not.',
);

export const SIZES = both(
  'Les deux tailles ne font pas le total : le reste a employé dans l’année mais n’avait aucun salarié en fin d’année.',
  'The two sizes do not add up to the total: the rest had employees during the year but none at its end.',
);

export const SMALL_NUMBERS = both(
  'Dans les plus petites communes, quelques unités de plus ou de moins suffisent à changer le rang.',
  'In the smallest communes a few units more or less are enough to change the rank.',
);

export const NOMINAL = both(
  'Montants en euros courants : l’inflation n’est pas corrigée.',
  'Amounts in current euros: not corrected for inflation.',
);
