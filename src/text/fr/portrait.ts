import { inPlace, ofPlace, zone } from './place-phrases';
import { titles } from './portrait-titles';

const AMONG_EMPLOYERS = 'parmi les établissements employeurs';

/** Noun phrases in a sentence, by indicator; those of employers are shares of all employers. */
const measures: Readonly<Record<string, string>> = {
  'establishments-per-km2': 'le nombre d’établissements par km²',
  'jobs-per-km2': 'le nombre d’emplois par km²',
  'population-density': 'la densité de population',
  'establishments-per-1000': 'le nombre d’établissements pour 1\u202f000 habitants',
  'creation-rate': 'le taux de création d’unités légales',
  'creations-per-1000': 'le nombre de créations pour 1\u202f000 habitants',
  'establishments-growth': 'la croissance annuelle moyenne des établissements',
  'jobs-change': 'l’évolution de l’emploi',
  'population-change': 'l’évolution de la population',
  'jobs-per-establishment': 'le nombre d’emplois par établissement',
  'employers-large-share': 'la part des employeurs de 10 salariés ou plus',
  wage: 'le salaire net mensuel moyen des habitants',
  'employers-industry': `la part de l’industrie ${AMONG_EMPLOYERS}`,
  'employers-construction': `la part de la construction ${AMONG_EMPLOYERS}`,
  'employers-services': `la part du commerce, des transports et des services ${AMONG_EMPLOYERS}`,
  'employers-agriculture': `la part de l’agriculture ${AMONG_EMPLOYERS}`,
  'employers-public': `la part de l’administration, de l’enseignement et de la santé ${AMONG_EMPLOYERS}`,
};

export const portrait = {
  measures,
  /** Which page this is, over the name of the commune. */
  allCommunes: 'Les communes',
  path: 'Vous êtes ici',
  facts: (code: string, postcodes: string): string => `Code Insee ${code} · ${postcodes}`,
  postcodes: (list: string, count: number): string => `${count === 1 ? 'code postal' : 'codes postaux'} ${list}`,
  zoneOf: (name: string): string => zone(name),
  title: (name: string): string => `${name}, portrait économique`,
  titles,
  findingNone: (name: string): string =>
    `${name} ressemble à la plupart des communes de la métropole\u00a0: rien ne s’y écarte nettement de la médiane.`,
  size: (name: string, establishments: string, rank: string | null, jobs: string): string =>
    `${name} compte ${establishments} établissements de tous secteurs${rank === null ? '' : ` (${rank})`} et ${jobs} emplois.`,
  description: (finding: string): string =>
    `${finding} Chiffres clés, courbes, tailles et secteurs des employeurs, communes voisines et semblables, avec sources et millésimes.`,
  explore: 'Explorer cette commune',
  compareWith: (name: string): string => `Comparer avec ${name}`,
  locator: (name: string): string => `Carte\u00a0: où se trouve ${name}`,
  locatorLegend: (name: string, year: string): string => `${name}, ${year}, tous secteurs`,
  locatorClasses: (classes: string): string =>
    `Classes de couleur, de la plus claire à la plus foncée\u00a0: ${classes}`,
  keyFigures: 'Chiffres clés',
  keyFiguresNote: (of: number): string =>
    `Tous secteurs\u00a0; le rang porte sur les communes qui ont une valeur, ${of} au plus.`,
  standing: 'Ce qui la distingue',
  standingLead:
    'Ses plus grands écarts aux autres communes, en rapports, parts et évolutions\u00a0: la taille n’y joue pas.',
  /** @param size of the gap, in robust standard deviations: 3 or more, 2 or more, 1 or more */
  strength: (size: 'huge' | 'large' | 'some', isAbove: boolean): string => {
    const side = isAbove ? 'au-dessus' : 'au-dessous';
    return `${{ huge: 'très ', large: 'nettement ', some: '' }[size]}${side} de la plupart des communes`;
  },
  against: (median: string, metropolis: string | null): string =>
    metropolis === null ? `commune médiane ${median}` : `commune médiane ${median}, métropole ${metropolis}`,
  rank: (rank: string, of: number): string => `${rank} sur ${of}`,
  stripLegend: (name: string): string => `Un trait par commune, un trait long pour la médiane, un point pour ${name}.`,
  standingMethod:
    'Écart à la médiane des communes, divisé par 1,4826 fois l’écart absolu médian\u00a0; sur le logarithme pour les rapports et le salaire. Un seul indicateur par thème, à partir d’un écart de 1. Pas de taux sur moins de 10 unités, pas de part ni d’évolution sur moins de 50. Tous secteurs\u00a0: rien ici ne mesure le numérique seul.',
  method: 'Méthode',
  curves: 'Ses courbes',
  noCurve: (name: string): string =>
    `${name}\u00a0: moins de dix au départ, trop peu pour une courbe en indice. La valeur est parmi les chiffres clés.`,
  digital: 'Le numérique, à l’échelle de sa zone d’emploi',
  digitalLead: (name: string): string =>
    `L’atlas n’a pas encore de source publique du numérique commune par commune. Voici l’information-communication dans la ${zone(name)}, plus large que la commune\u00a0: ce n’est pas un chiffre communal.`,
  digitalNone: (name: string): string =>
    `L’atlas n’a pas encore de source publique du numérique commune par commune, et la ${zone(name)}, où se trouve celle-ci, n’est pas dans les données de l’atlas pour l’information-communication.`,
  exploreZone: 'Explorer cette zone d’emploi',
  structure: 'Tailles et secteurs des établissements',
  structureLead:
    'Deux sources, deux dates\u00a0: tous les établissements de 2014 par nombre de salariés, et les employeurs de 2024 par secteur. Tous secteurs, et non le numérique.',
  neighbours: 'Communes voisines',
  neighboursLead: (name: string, count: number): string =>
    `${count === 1 ? 'La commune' : `Les ${count} communes`} de la métropole qui touche${count === 1 ? '' : 'nt'} ${name}, la plus longue frontière d’abord.`,
  border: (km: string): string => `${km}\u00a0km`,
  similar: 'Communes semblables',
  similarLead: (name: string, year: string): string =>
    `Les plus proches ${ofPlace(name)} par la population, la densité et les emplois par habitant en ${year}.`,
  similarNone: (name: string, year: string, distance: string, limit: string): string =>
    `Aucune commune n’est vraiment proche ${ofPlace(name)}\u00a0: la moins éloignée est à une distance de ${distance}, au-delà de la limite de ${limit}. Voici les moins éloignées par la population, la densité et les emplois par habitant en ${year}.`,
  similarColumns: {
    commune: 'Commune',
    distance: 'Distance',
    population: 'Habitants',
    'population-density': 'Habitants par km²',
    'jobs-per-inhabitant': 'Emplois par habitant',
  },
  similarMethod: (share: string, limit: string): string =>
    `Distance euclidienne entre les logarithmes des trois mesures, chacune centrée et réduite sur les communes, à poids égal\u00a0; 0 pour deux communes pareilles. Rien du numérique n’y entre. ${share} des communes en ont une autre à moins de ${limit}\u00a0: au-delà, aucune n’est dite vraiment proche.`,
  notices: 'À savoir sur ses données',
  noNotice: 'Rien de particulier n’est noté pour cette commune.',
  confidential: (names: string): string => `Couvert par le secret statistique\u00a0: ${names}.`,
  missing: (names: string): string => `Absent de la source\u00a0: ${names}.`,
  asPublished: (note: string, indicator: string): string => `${note} (${indicator}).`,
  cautions: 'Précautions de lecture',
  moreCautions: 'Les autres précautions de lecture sont sur la page.',
  sources: 'Sources',
  cite: 'Citer cette page',
  citeTitle: (name: string): string => `${name}, portrait de commune`,
  printed: (url: string): string => `Phare, atlas de l’économie numérique d’Aix-Marseille-Provence · ${url}`,
  place: 'Commune de la Métropole Aix-Marseille-Provence',

  index: {
    title: 'Les communes de la métropole',
    heading: (count: number): string => `Les ${count} communes, une page chacune`,
    finding: (p: { first: string; firstValue: string; last: string; lastValue: string; measure: string }): string =>
      `De ${p.lastValue} ${inPlace(p.last)} à ${p.firstValue} ${p.measure} ${inPlace(p.first)}\u00a0: l’activité est loin d’être répartie.`,
    lead: 'Chiffres clés avec rang, ce qui distingue la commune, ses courbes, ses employeurs, ses voisines et ses semblables\u00a0; chaque portrait s’imprime sur une feuille A4.',
    description: (count: number): string =>
      `Un portrait économique pour chacune des ${count} communes de la Métropole Aix-Marseille-Provence\u00a0: chiffres clés avec rang, courbes, employeurs, communes voisines et semblables, sur données publiques.`,
    letters: 'Par lettre',
    table: 'Les communes par ordre alphabétique',
    zone: 'Zone d’emploi',
    find: 'Chercher une commune',
    /** "#" stands for how many. */
    found: { none: 'Aucune commune de ce nom', one: 'Une commune', many: '# communes' },
  },
};

export type PortraitWords = typeof portrait;
