import type { AreaForm } from '../../../domain/area';

const quoted = (found: string): string => (found === '' ? 'rien' : `«\u00a0${found}\u00a0»`);

export const area = {
  unnamed: (number: number): string => `Zone ${number}`,
  metropolis: 'Métropole',
  communes: (count: string, plural: boolean): string => `${count} ${plural ? 'communes' : 'commune'}`,
  noCommune: 'aucune commune',

  /** The finding of the figures, and of the map. */
  titleNone: 'Tracez une zone sur la carte\u00a0: elle se compare à la métropole',
  titleOne: (name: string, share: string, value: string): string =>
    `«\u00a0${name}\u00a0» réunit ${share} des établissements de la métropole (${value})`,
  titleMany: (parts: string): string => `Des établissements de la métropole\u00a0: ${parts}`,
  titlePart: (name: string, share: string): string => `${share} dans «\u00a0${name}\u00a0»`,
  titleUnknown: (name: string): string => `«\u00a0${name}\u00a0»\u00a0: pas de somme des établissements`,
  titleEmpty: (name: string): string => `Aucune commune n’a son point dans «\u00a0${name}\u00a0»`,
  mapTitleNone: 'Les 92 communes, et le point qui compte pour chacune',
  mapPart: (name: string, count: string): string => `${count} dans «\u00a0${name}\u00a0»`,
  subtitle: 'Sommes sur les communes de la zone\u00a0; en petit, part de la métropole, ou rapport à sa valeur (×)',
  shareOf: (name: string, whole: string): string => `${name}, part des ${whole}`,
  ofMetropolis: (share: string): string => `${share} de la métropole`,
  times: (ratio: string): string => `×\u00a0${ratio}`,
  timesSpoken: (ratio: string): string => `${ratio} fois la valeur de la métropole`,

  pointNote:
    'Une commune est dans la zone quand son point (un point de sa surface, marqué sur la carte) y est, bord compris. Elle y est alors tout entière\u00a0: rien n’est découpé.',
  sumNote:
    'Une densité, un taux ou une part est le rapport des sommes de la zone, jamais la moyenne de ceux des communes.',
  zoneNote:
    'Le numérique (information-communication, JZ) n’est publié que par zone d’emploi\u00a0: il n’a pas de valeur pour une zone dessinée.',
  lackingNote: (figure: string, name: string, places: string): string =>
    `${figure}, ${name}\u00a0: pas de somme, car la valeur manque ou est secrète pour ${places}.`,
  membersNote: (name: string, places: string): string => `${name}\u00a0: ${places}.`,
  more: (places: string, count: string): string => `${places} et ${count} autres`,
  rest: (count: number): string =>
    count > 1 ? `${count} autres chiffres dans le tableau` : 'Un autre chiffre dans le tableau',

  describeNone: 'Aucune zone n’est choisie. La colonne montre la métropole.',
  describe: (name: string, communes: string, figures: string): string => `${name}, ${communes}\u00a0: ${figures}.`,
  rowLabel: (figure: string, values: string): string => `${figure}\u00a0: ${values}. Afficher sur la carte.`,
  rowHeader: 'Indicateur',
  columnYear: 'Année',
  columnShare: (name: string): string => `${name}, part ou rapport`,

  tools: 'Tracer',
  tool: {
    none: 'Regarder',
    circle: 'Rayon',
    rectangle: 'Rectangle',
    polygon: 'Polygone',
  } satisfies Record<AreaForm | 'none', string>,
  hint: {
    circle: 'Pressez au centre, tirez jusqu’au bord.',
    rectangle: 'Tirez d’un coin à l’autre.',
    polygon: 'Un clic par sommet\u00a0; Entrée ferme, Retour arrière ôte le dernier, Échap abandonne.',
  } satisfies Record<AreaForm, string>,
  closePolygon: 'Fermer le polygone',
  undoCorner: 'Ôter le dernier sommet',
  cancel: 'Abandonner',
  drawing: 'Surface de dessin\u00a0: pour dessiner au clavier, saisissez des coordonnées.',
  corners: (count: number): string => (count > 1 ? `${count} sommets` : `${count} sommet`),
  added: (name: string, communes: string): string => `«\u00a0${name}\u00a0»\u00a0: zone ajoutée, ${communes}.`,
  removed: (name: string): string => `«\u00a0${name}\u00a0»\u00a0: zone retirée.`,
  full: 'Trois zones au plus\u00a0: retirez-en une d’abord.',

  type: 'Saisir',
  typePoint: 'Centre\u00a0: commune, ou latitude, longitude',
  typePointExample: 'Aubagne, ou 43.53, 5.45',
  typeRadius: 'Rayon (km)',
  typeCorners: 'Sommets\u00a0: un par ligne, latitude, longitude',
  typeOpposite: 'Deux coins opposés\u00a0: un par ligne, latitude, longitude',
  typeShape: 'Forme',
  add: 'Ajouter la zone',
  badPoint: (found: string): string =>
    `Centre\u00a0: on attendait une commune de la métropole ou «\u00a043.53, 5.45\u00a0», on a lu ${quoted(found)}.`,
  badRadius: (found: string): string => `Rayon\u00a0: on attendait de 0,1 à 100\u00a0km, on a lu ${quoted(found)}.`,
  badCorner: (line: number, found: string): string =>
    `Ligne ${line}\u00a0: on attendait «\u00a043.53, 5.45\u00a0», on a lu ${quoted(found)}.`,
  fewCorners: (expected: number, found: number): string =>
    `Il faut ${expected} points${expected === 2 ? ' qui ne soient pas alignés sur un côté' : ' au moins'}\u00a0; on en a lu ${found}.`,

  file: 'Fichier GeoJSON',
  fileHint: 'ou déposez-le sur la page\u00a0; il ne quitte pas votre navigateur',
  drop: 'Déposez le GeoJSON\u00a0: il reste dans votre navigateur',
  fileRefused: (name: string): string => `${name} n’est pas lu\u00a0; les zones sont restées comme elles étaient.`,
  fileFault: {
    large: (_path: string, expected: string, found: string): string =>
      `On attendait ${expected}\u00a0Mo au plus, il y en a ${found}.`,
    json: (_path: string, _expected: string, found: string): string =>
      `On attendait du JSON, on a lu ${quoted(found)}.`,
    shape: (path: string, expected: string, found: string): string =>
      `${path === '' ? '' : `Élément ${path}\u00a0: `}on attendait ${quoted(expected)}, on a lu ${quoted(found)}. Il faut des polygones fermés, en longitude et latitude (WGS 84).`,
    projected: (path: string, _expected: string, found: string): string =>
      `Élément ${path}\u00a0: on attendait une longitude et une latitude (WGS 84, EPSG:4326), on a lu ${quoted(found)}, des mètres d’une projection comme Lambert-93. Exportez le fichier en WGS 84.`,
    empty: (_path: string, _expected: string, _found: string): string =>
      'On attendait un polygone d’au moins trois sommets à plus de dix mètres l’un de l’autre, on n’en a pas trouvé.',
  },
  lightened: (corners: string): string =>
    `Contour simplifié à ${corners} sommets pour tenir dans un lien\u00a0: les communes sont les mêmes.`,
  merged: (count: string): string =>
    `Ce fichier a ${count} contours, plus qu’il n’y a de place\u00a0: ils forment ensemble une seule zone.`,
  crossing: (name: string): string =>
    `«\u00a0${name}\u00a0»\u00a0: le contour se croise\u00a0; ce qu’il entoure deux fois est en dehors.`,
  unreadable: 'Le navigateur n’a pas pu ouvrir ce fichier.',

  list: 'Zones',
  name: (name: string): string => `Nom de ${name}`,
  remove: (name: string): string => `Retirer ${name}`,
  radius: (name: string): string => `Rayon de ${name}, en km`,
  centreHandle: (name: string): string => `Centre de ${name}`,
  radiusHandle: (name: string): string => `Rayon de ${name}`,
  km: (value: string): string => `${value}\u00a0km`,
  inAtlas: 'Dans l’atlas',
  inAtlasLabel: (name: string): string => `${name} dans l’atlas`,
  everywhere:
    'Les zones vous suivent dans Distribution, Nuage de points, Courbes côte à côte et Comparer\u00a0; «\u00a0Dans l’atlas\u00a0» en fait un filtre pour la carte, les chiffres, l’emploi et le tableau.',
  members: 'Communes de chaque zone',
  longLink: (length: string, most: string): string =>
    `Le lien fait ${length} caractères\u00a0: au-delà de ${most}, des messageries et des serveurs le coupent. Un contour plus simple le raccourcit.`,
};
