/** Why parameters of an address were left aside. */
export const ignored = {
  title: 'Ce lien n’a pas été entièrement compris ; la page s’ouvre sur le reste',
  reasons: {
    'unknown-key': (key: string): string => `« ${key} » : ce paramètre n’existe pas`,
    'bad-value': (key: string, found: string, expected: string): string =>
      `« ${key} » : on a lu « ${found} », la forme attendue est « ${expected} »`,
    repeated: (key: string, found: string): string =>
      `« ${key} » est donné deux fois ; « ${found} » est laissé de côté`,
    'not-in-atlas': (key: string, found: string): string => `« ${key} » : l’atlas ne connaît pas « ${found} »`,
    'not-here': (key: string, found: string): string =>
      `«\u00a0${key}\u00a0»\u00a0: «\u00a0${found}\u00a0» ne se montre pas dans cette figure (autre échelon, ou trop peu de dates)`,
    'no-count': (key: string, found: string): string =>
      `«\u00a0${key}\u00a0»\u00a0: «\u00a0${found}\u00a0» ne se compte pas, des cercles n’en diraient rien`,
    'no-log': (key: string, found: string): string =>
      `«\u00a0${key}\u00a0»\u00a0: «\u00a0${found}\u00a0» ne s’applique pas à des valeurs nulles ou négatives`,
    beyond: (key: string, found: string, expected: string): string =>
      `«\u00a0${key}\u00a0»\u00a0: aucune valeur n’est séparée par «\u00a0${found}\u00a0», des seuils dans «\u00a0${expected}\u00a0» étaient attendus`,
    /** @param expected how many thresholds make classes */
    'too-few': (key: string, found: string, expected: string): string =>
      `«\u00a0${key}\u00a0»\u00a0: «\u00a0${found}\u00a0» ne suffit pas, il faut au moins ${expected}\u00a0seuils\u00a0; les classes sont calculées`,
    /** @param expected latitudes, then longitudes */
    far: (key: string, found: string, expected: string): string =>
      `«\u00a0${key}\u00a0»\u00a0: «\u00a0${found}\u00a0» est loin de la métropole, un lieu dans «\u00a0${expected}\u00a0» était attendu`,
  },
};

export type IgnoredWords = typeof ignored;
