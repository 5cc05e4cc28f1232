export const distribution = {
  /** The finding: where half of the communes stand, and who is furthest out. */
  title: (median: string, place: string, value: string): string =>
    `La moitié des communes sont sous ${median}\u00a0; ${place} atteint ${value}`,
  /** Of a count that half of the communes or more do not have. */
  titleNone: (place: string, value: string, count: string, total: string): string =>
    `${place} atteint ${value}\u00a0; ${count} communes sur ${total} n’en ont pas`,
  titleZero: (count: string, total: string, zero: string): string => `${count} communes sur ${total} sont à ${zero}`,
  titleEmpty: (indicator: string): string => `${indicator}\u00a0: pas de donnée pour cette date`,
  axisNote: 'Axe logarithmique\u00a0: des distances égales sont des rapports égaux.',
  medianNote:
    'La médiane partage les communes en deux moitiés, quelle que soit leur taille\u00a0; la valeur de la métropole compte chaque commune à son poids.',
  areaNote:
    'Une zone dessinée est à la valeur de l’ensemble de ses communes, rapport de leurs sommes\u00a0; elle n’entre ni dans la médiane, ni dans les classes.',
  offAxis: (names: string): string => `hors de l’axe\u00a0: ${names}`,
  areaAside: (values: string): string => `Zones dessinées, sans place sur l’axe\u00a0: ${values}.`,
  describeArea: (name: string, value: string): string => `${name}, ${value}.`,
  median: (value: string): string => `médiane ${value}`,
  metropolis: (value: string): string => `métropole ${value}`,
  swarmHead: 'Une commune par point',
  histogramHead: 'Nombre de communes',
  describe: (indicator: string, count: string, time: string): string =>
    `Distribution\u00a0: ${indicator}, ${count} communes, ${time}.`,
  describeQuartiles: (low: string, median: string, high: string): string =>
    `Premier quartile ${low}, médiane ${median}, troisième quartile ${high}.`,
  describeExtremes: (low: string, high: string): string =>
    `Valeur la plus faible\u00a0: ${low}. La plus élevée\u00a0: ${high}.`,
  columnRank: 'Rang',
  columnClass: 'Classe',
  rowHeader: 'Commune',
  breakLabel: (index: number): string => `Seuil ${index}`,
  breakText: (value: string, below: string, above: string): string =>
    `${value}\u00a0; ${below} dans la classe du dessous, ${above} dans celle du dessus`,
  breaks: 'Seuils des classes',
  countsOnMap:
    'Un effectif se lit sur la carte en cercles proportionnels\u00a0: les seuils ne colorent que les points et les barres.',
  resetBreaks: 'Seuils calculés',
};
