/** Words of the folder that runs a presentation from a stick. Numbers and names are given, sentences are here. */
export const pack = {
  readMe: ({ title, deck, files, megabytes, date }: PackFacts): readonly string[] => [
    title,
    `Phare, l’atlas de l’économie numérique d’Aix-Marseille-Provence`,
    '',
    `Ce dossier contient la présentation, l’atlas et leurs données (${files} fichiers, ${megabytes} Mo, données du ${date}).`,
    'Rien de ce qu’il montre n’a besoin du réseau.',
    '',
    'Un navigateur n’ouvre pas ces fichiers d’un double-clic\u00a0: il faut un petit serveur, sur la même machine.',
    'Il faut Node (https://nodejs.org), installé une fois pour toutes. Puis, au choix\u00a0:',
    '',
    '1. Dans un terminal ouvert dans ce dossier\u00a0: node serveur.mjs',
    '   (sans réseau, sans rien installer d’autre)',
    '2. Ou, sur une machine qui a le réseau ou qui a déjà servi ainsi\u00a0: npx serve',
    '',
    'Le terminal affiche une adresse, par exemple http://localhost:3000.',
    'Ouvrez-la dans un navigateur\u00a0: la présentation commence aussitôt.',
    'Gardez le terminal ouvert\u00a0; Ctrl-C arrête le serveur.',
    '',
    `Pour le hall, en boucle\u00a0: ajoutez à l’adresse phare/present.html?deck=${deck}&kiosk=1`,
    'Touches\u00a0: Page suivante, Page précédente, F pour le plein écran, ? pour l’aide.',
  ],
  openerTitle: 'Phare',
  openerText: [
    'Cette page a été ouverte d’un double-clic. Les navigateurs n’exécutent pas une présentation ainsi\u00a0: il faut un petit serveur.',
    'Ouvrez un terminal dans ce dossier, tapez «\u00a0node serveur.mjs\u00a0» et ouvrez l’adresse qui s’affiche. Tout est dit dans LISEZ-MOI.txt.',
  ],
  openerLink: 'Ouvrir la présentation',
};

export interface PackFacts {
  readonly title: string;
  /** Name of the deck in addresses. */
  readonly deck: string;
  readonly files: string;
  readonly megabytes: string;
  /** Of the data, in words. */
  readonly date: string;
}
export type PackWords = typeof pack;
