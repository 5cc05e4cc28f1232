export const keyFigures = {
  titleMetropolis: (establishments: string, jobs: string): string =>
    `La métropole compte ${establishments} établissements et ${jobs} emplois`,
  titleOne: (name: string, value: string, rank: string | null): string =>
    rank === null ? `${name}\u00a0: ${value}` : `${name}\u00a0: ${value}, ${rank}`,
  titleMany: (names: string): string => `${names}\u00a0: chiffres clés`,
  subtitle: 'Chiffres clés, tous secteurs',
  region: 'Chiffres clés',
  /** Of figures that have no room in a picture. */
  rest: (count: number): string => (count === 1 ? 'et 1 autre chiffre' : `et ${count} autres chiffres`),
  indicator: 'Indicateur',
  since: (change: string, first: string): string => `${change} depuis ${first}`,
  columns: {
    value: (name: string): string => name,
    year: 'Année',
    rank: 'Rang',
    change: 'Évolution',
  },
  noMean: 'pas de moyenne à cette échelle',
  zonesWider: 'plus large que la métropole',
  ofPlace: (figure: string, name: string): string => `${figure}, ${name}`,
  subtitleZones:
    'Chiffres clés des zones d’emploi épinglées, plus larges que la métropole\u00a0; information et communication, puis tous secteurs',
  describe: (name: string, parts: string): string => `${name}\u00a0: ${parts}.`,
};
