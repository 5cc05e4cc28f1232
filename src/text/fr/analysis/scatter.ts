/** How closely two indicators go together, by their ranks. */
export type Bond = 'close' | 'loose' | 'none';

const RISING: Readonly<Record<Bond, string>> = {
  close: 'les deux montent ensemble, de près',
  loose: 'les deux montent ensemble, avec bien des exceptions',
  none: 'pas de lien net',
};
const FALLING: Readonly<Record<Bond, string>> = {
  close: 'l’un baisse quand l’autre monte',
  loose: 'l’un tend à baisser quand l’autre monte',
  none: 'pas de lien net',
};

const places = (level: 'commune' | 'zone', plural = true): string =>
  `${level === 'zone' ? 'zone' : 'commune'}${plural ? 's' : ''}${level === 'zone' ? ' d’emploi' : ''}`;

export const scatter = {
  /** The finding: whether the two go together. */
  title: (y: string, x: string, bond: Bond, rises: boolean): string =>
    `${y} et ${x}\u00a0: ${rises ? RISING[bond] : FALLING[bond]}`,
  titleSame: (name: string): string => `${name}\u00a0: les deux axes montrent la même chose`,
  titleEmpty: (y: string, x: string): string => `${y} et ${x}\u00a0: trop peu de valeurs pour les comparer`,
  count: (count: string, level: 'commune' | 'zone'): string => `${count} ${places(level)}`,
  vertical: (what: string): string => `en hauteur\u00a0: ${what}`,
  horizontal: (what: string): string => `en largeur\u00a0: ${what}`,
  circles: (what: string): string => `surface des cercles\u00a0: ${what}`,
  between: (from: string, to: string): string => `${from}–${to}`,
  over: (from: string, to: string): string => `de ${from} à ${to}`,
  axisAt: (name: string, time: string): string => `${name}, ${time}`,
  missing: (count: string, plural: boolean, level: 'commune' | 'zone'): string =>
    `${count} ${places(level, plural)} sans point\u00a0: au moins une des deux valeurs n’est pas disponible.`,
  confidential: (count: string, plural: boolean, level: 'commune' | 'zone'): string =>
    `${count} ${places(level, plural)} sans point\u00a0: au moins une des deux valeurs est sous secret statistique.`,
  otherTimes: (x: string, y: string): string => `Les dates diffèrent\u00a0: ${x} en largeur, ${y} en hauteur.`,
  otherCoverage: (x: string, y: string): string =>
    `Les deux axes ne comptent pas la même chose\u00a0: ${x} en largeur, ${y} en hauteur.`,
  noCoverage: 'sans champ économique',
  otherSource: (x: string, y: string): string =>
    `Les deux axes n’ont pas la même source\u00a0: ${x} en largeur, ${y} en hauteur.`,
  kinship: {
    same: 'Un indicateur va toujours avec lui-même\u00a0: il n’y a rien à en conclure.',
    denominator: 'Les deux sont rapportés au même dénominateur\u00a0: une part du lien vient de là.',
    part: 'Une même quantité entre dans les deux calculs\u00a0: une part du lien vient de là.',
    counts: 'Deux effectifs montent avec la taille du lieu\u00a0: le lien dit surtout qui est grand.',
  },
  axisNote: (x: boolean, y: boolean): string =>
    `${x && y ? 'Axes logarithmiques' : x ? 'Axe horizontal logarithmique' : 'Axe vertical logarithmique'}\u00a0: des distances égales sont des rapports égaux.`,
  fitHead: (r2: string, count: string): string => `droite ajustée, r² ${r2} (n = ${count})`,
  fitCaution: 'un lien, qui ne dit pas que l’un cause l’autre',
  trailHead: (from: string, to: string): string => `→ de ${from} à ${to}`,
  fitNote: (share: string, count: string, level: 'commune' | 'zone', log: boolean): string =>
    `La droite (moindres carrés${log ? ', sur les logarithmes' : ''}) rend compte de ${share} des écarts en hauteur entre ${count} ${places(level)}, qui pèsent toutes autant. ` +
    'Elle ne dit pas que l’un est la cause de l’autre, et ce qui vaut pour des territoires ne vaut pas pour les entreprises ou les habitants un par un.',
  rankNote: (value: string, count: string): string =>
    `Corrélation des rangs (Spearman)\u00a0: ${value} sur ${count} lieux\u00a0; 1 si les deux classements sont les mêmes, 0 s’ils n’ont rien à voir.`,
  noPoint: (names: string): string => `sans point\u00a0: ${names}`,
  areaNote:
    'Une zone dessinée est une somme de communes\u00a0: ni la droite, ni la corrélation, ni les décomptes ne la comprennent.',
  areaZone:
    'Ces indicateurs sont publiés par zone d’emploi\u00a0: une zone dessinée, faite de communes, n’y a pas de point.',
  areaMissing: (names: string): string =>
    `${names}\u00a0: sans point, car une valeur manque ou est secrète pour une commune au moins, ou ne s’additionne pas.`,
  sizeMissing: (count: string, plural: boolean): string =>
    `${count} ${plural ? 'points creux\u00a0: leur taille n’est pas connue' : 'point creux\u00a0: sa taille n’est pas connue'}.`,
  trailNote: (from: string, to: string, without: number, count: string): string =>
    `Chaque flèche va de ${from} à ${to}${without === 0 ? '' : `\u00a0; ${count} ${without > 1 ? 'points n’en ont pas' : 'point n’en a pas'}, faute de valeur au départ`}.`,
  broken: (from: string, to: string): string =>
    `Une série est rompue entre ${from} et ${to}\u00a0: rien ne relie les deux dates.`,
  unshared: 'Ces deux indicateurs n’ont pas deux dates en commun\u00a0: pas de trajets.',
  describe: (y: string, x: string, count: string): string =>
    `Nuage de ${count} points\u00a0: ${y} en hauteur, ${x} en largeur.`,
  describeRank: (value: string): string => `Corrélation des rangs ${value}.`,
  describeFit: (r2: string): string => `Droite ajustée, r² ${r2}.`,
  describeHighest: (name: string, y: string, x: string): string => `Au plus haut\u00a0: ${name}, ${y}, pour ${x}.`,
  describeFarthest: (name: string, y: string, x: string): string => `Le plus à droite\u00a0: ${name}, ${y}, pour ${x}.`,
  point: (name: string, y: string, x: string, size: string): string =>
    `${name}\u00a0: ${[y, x, size].filter((part) => part !== '').join('\u00a0; ')}`,
  named: (name: string, value: string): string => `${name} ${value}`,
  columnThen: (name: string, time: string): string => `${name}, ${time}`,
  rowHeader: { commune: 'Commune', zone: 'Zone d’emploi' },
  across: 'En largeur (x)',
  up: 'En hauteur (y)',
  size: 'Taille des cercles',
  noSize: 'Aucune',
  swap: 'Échanger les axes',
  axisX: 'Axe x',
  axisY: 'Axe y',
  time: 'Dates',
  times: { one: 'Une date', trail: 'Trajets' },
  fit: 'Droite ajustée',
};
