/** Words of what is held in the browser, which come with it. */
export const offline = {
  newerTitle: 'Une nouvelle version de Phare est prête',
  newerText: 'Cette page garde la version et les données avec lesquelles elle s’est ouverte, jusqu’à votre signal.',
  take: 'Passer à la nouvelle version',
  later: 'Plus tard',

  keepTitle: 'Garder pour la salle',
  keepText:
    'Le navigateur garde la présentation, l’atlas et leurs données\u00a0: une fois tout reçu, rien de cela n’a besoin du réseau.',
  keep: 'Tout garder ici',
  keepAgain: 'Vérifier de nouveau',
  keepRetry: 'Réessayer',
  keeping: 'Téléchargement et vérification…',
  keepProgress: 'Fichiers gardés',
  /** Numbers as the reader's language writes them. */
  keepCount: (files: string, ofFiles: string, megabytes: string, ofMegabytes: string): string =>
    `${files} fichiers sur ${ofFiles}, ${megabytes} Mo sur ${ofMegabytes}`,
  keepWhole: (files: string, megabytes: string): string =>
    `Tout y est\u00a0: ${files} fichiers, ${megabytes} Mo, vérifiés un à un. Vous pouvez couper le réseau.`,
  keepPersisted: 'Le navigateur s’est engagé à ne pas les effacer de lui-même.',
  keepEvictable:
    'Le navigateur ne s’engage pas à les garder s’il manque de place\u00a0: ouvrez la présentation une fois sur place, la veille.',
  keepMissing: (count: string): string => `Il manque ${count} de ces fichiers\u00a0:`,
  keepMissingOne: 'Il manque un de ces fichiers\u00a0:',
  keepInterrupted: 'La vérification a été interrompue.',
  keepReasons: {
    unknown: 'ne fait pas partie de cette version',
    network: 'le réseau ne répond pas',
    refused: 'le serveur ne le donne pas',
    'other-build': 'le serveur donne une autre version\u00a0: rechargez la page',
    storage: 'plus de place dans le navigateur',
  },
  keepImpossible:
    'Ce navigateur ne peut rien garder ici (fenêtre privée, ou adresse sans https). Qui publie cet atlas peut vous en faire une copie sur clé USB, qui marche sans réseau.',
};
export type OfflineWords = typeof offline;
