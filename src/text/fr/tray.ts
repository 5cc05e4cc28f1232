/** Words of the tray, where a presentation is put together. */
export const tray = {
  title: 'Votre présentation',
  button: (count: number): string => `Présentation\u00a0: ${count} ${count < 2 ? 'scène' : 'scènes'}`,
  added: (count: number): string => `Ajouté\u00a0: ${count} ${count < 2 ? 'scène' : 'scènes'}`,
  full: (most: number): string => `Une présentation a ${most} scènes au plus. Supprimez-en une, puis recommencez.`,

  deckTitle: 'Titre de la présentation',
  length: (scenes: string, minutes: string): string => `${scenes}, ${minutes}`,
  scenes: (count: number): string => (count < 2 ? `${count} scène` : `${count} scènes`),
  duration: (minutes: number, seconds: number): string =>
    [minutes > 0 ? `${minutes}\u00a0min` : '', seconds > 0 || minutes === 0 ? `${seconds}\u00a0s` : '']
      .filter((part) => part !== '')
      .join('\u00a0'),
  undo: 'Annuler',
  redo: 'Rétablir',
  undone: 'Annulé',
  redone: 'Rétabli',
  keeping: {
    kept: 'Gardée dans ce navigateur seulement',
    full: 'Ce navigateur n’a plus de place\u00a0: ce qui a changé sera perdu en fermant la page. Exportez un fichier.',
    refused: 'Ce navigateur ne garde rien\u00a0: la présentation sera perdue en fermant la page. Exportez un fichier.',
  },

  list: 'Scènes',
  keysHelp: 'Alt et les flèches déplacent une scène, Suppr la supprime.',
  dragHelp: 'Tirez la poignée pour déplacer une scène.',
  sceneNumber: (scene: number): string => `Scène ${scene}`,
  grip: 'Tirer pour déplacer',
  moved: (scene: number, count: number): string => `Déplacée\u00a0: scène ${scene} sur ${count}`,
  kinds: {
    figure: 'Figure',
    split: 'Deux figures',
    statement: 'Nombre',
    chapter: 'Chapitre',
    text: 'Texte',
    questions: 'Questions',
  },
  steps: (count: number): string => (count < 2 ? `${count} étape` : `${count} étapes`),
  notDrawn: 'Cette figure ne peut pas être dessinée.',
  add: 'Insérer',
  addKinds: { chapter: 'Chapitre', text: 'Texte', questions: 'Questions' },
  addedKind: (kind: string, scene: number): string => `${kind}\u00a0: ajouté, scène ${scene}`,

  sceneTitle: 'Titre',
  sceneTitleHelp: 'Sans titre, la figure parle d’elle-même.',
  sceneText: 'Texte',
  sceneTextHelp: 'Un paragraphe par ligne.',
  notes: 'Notes',
  notesHelp: 'Pour vous seul\u00a0: jamais sur le grand écran.',
  seconds: 'Durée, en secondes',
  plays: 'Une pression de plus fait défiler les années',
  otherLanguage: (text: string): string => `En anglais, le texte reste\u00a0: «\u00a0${text}\u00a0»`,
  up: 'Placer plus tôt',
  down: 'Placer plus tard',
  duplicate: 'Dupliquer',
  duplicated: (scene: number): string => `Dupliquée\u00a0: scène ${scene}`,
  remove: 'Supprimer',
  removed: (count: number): string =>
    `Scène supprimée\u00a0: il ${count === 0 ? 'n’en reste aucune' : `en reste ${count}`}`,
  join: 'Réunir avec la suivante',
  joined: 'Les deux figures sont côte à côte.',
  separate: 'Séparer les figures',
  separated: 'Chaque figure a de nouveau sa scène.',

  empty:
    'Aucune scène. Fermez, puis choisissez «\u00a0Ajouter à la présentation\u00a0» sous une figure, ou partez d’un fichier ou d’une présentation fournie.',
  start: 'Partir d’une présentation fournie',
  startHelp: 'Elle remplace la vôtre\u00a0; «\u00a0Annuler\u00a0» la rend.',
  startFailed: 'Les présentations fournies n’ont pas pu être lues. Vérifiez le réseau, puis réessayez.',
  replaced: (title: string, count: number): string =>
    `Ouverte\u00a0: ${title === '' ? 'présentation sans titre' : title}, ${count} ${count < 2 ? 'scène' : 'scènes'}. «\u00a0Annuler\u00a0» rend la précédente.`,
  exportFile: 'Exporter',
  exported: (name: string): string => `${name}\u00a0: téléchargement lancé.`,
  importFile: 'Ouvrir un fichier',
  refused: (name: string): string =>
    `${name}\u00a0: ce fichier n’est pas une présentation de Phare. La vôtre n’a pas changé.`,
  unknown: 'Ouverte, mais l’atlas n’a pas tout ce qu’elle demande\u00a0; le reste sera montré.',
  unreadable: 'La présentation gardée dans ce navigateur ne peut pas être lue. La prochaine scène la remplacera.',
  saveUnreadable: 'Télécharger ce qui était gardé',
  more: (count: number): string => `et ${count} ${count < 2 ? 'autre raison' : 'autres raisons'}`,
  link: 'Copier un lien',
  linkField: 'Lien de la présentation',
  linkCopied: (length: string): string =>
    `Lien copié, ${length} caractères. Toute la présentation est dans l’adresse\u00a0: rien ne part vers un serveur.`,
  linkNotCopied: 'La copie n’a pas marché\u00a0: le lien est sélectionné, copiez-le au clavier.',
  linkLong: (length: string, limit: string): string =>
    `Ce lien fait ${length} caractères. Au-delà de ${limit}, des messageries le coupent\u00a0: dans un message, envoyez plutôt le fichier.`,
  linkTooLong: (length: string, limit: string): string =>
    `Le lien ferait ${length} caractères\u00a0; au-delà de ${limit}, des navigateurs le refusent. Envoyez plutôt le fichier.`,
  present: 'Présenter',
  presentHelp: 'S’ouvre dans un nouvel onglet.',
};
export type TrayWords = typeof tray;
