/** Words of the share dialog, which comes with them. */
export const share = {
  title: 'Partager cette figure',
  tabsLabel: 'Façons de partager',
  tabs: { link: 'Lien', embed: 'Intégrer', image: 'Image', data: 'Données', cite: 'Citer' },
  copy: 'Copier',
  copied: 'Copié',
  copiedNow: (what: string): string => `${what}\u00a0: copié dans le presse-papiers.`,
  copyFailed: 'La copie n’a pas marché\u00a0: le texte est sélectionné, copiez-le au clavier.',
  download: 'Télécharger',
  downloadedNow: (name: string): string => `${name}\u00a0: téléchargement lancé.`,
  working: 'Préparation du fichier…',
  failed: (what: string): string =>
    `${what}\u00a0: le fichier n’a pas pu être fait. Réessayez, ou choisissez un autre format.`,

  link: {
    figure: 'Cette figure seule',
    figureHelp: 'Sans rien autour, pour un message ou un grand écran.',
    view: 'La vue entière de l’atlas',
    viewHelp: 'Carte, courbes et lieux épinglés, tels que vous les voyez.',
    native: 'Envoyer avec une application…',
  },

  embed: {
    options: 'Réglages de la figure',
    theme: 'Thème',
    themes: { auto: 'Celui de la page', light: 'Clair', dark: 'Sombre' },
    language: 'Langue',
    languages: { fr: 'Français', en: 'English' },
    background: 'Fond',
    backgrounds: { paper: 'Plein', none: 'Transparent' },
    show: 'Montrer',
    figureTitle: 'Le titre',
    controls: 'Les commandes',
    moving: 'Une carte qui se déplace, dès le premier geste',
    data: 'Données',
    datas: { live: 'À jour', frozen: 'Figées' },
    dataHelp: (date: string): string =>
      `À jour, la figure suit chaque publication de l’atlas\u00a0; figée, elle garde pour toujours les données du ${date} et signale discrètement les suivantes.`,
    noVintage: 'À jour, la figure suit chaque publication de l’atlas.',
    preview: 'Aperçu',
    widths: { phone: 'Téléphone', column: 'Colonne', full: 'Pleine largeur' },
    previewOf: (title: string, widthPx: number): string => `Aperçu à ${widthPx} pixels de large\u00a0: ${title}`,
    form: 'Forme du code',
    forms: { iframe: 'Iframe', script: 'Lien et script', element: 'Élément', picture: 'Image' },
    formHelp: {
      iframe: 'Se colle partout où l’on peut écrire du HTML. Les proportions sont fixes.',
      script:
        'Un lien que notre script change en figure, à la bonne hauteur et au thème de la page. Sans script, le lien reste.',
      element: 'La même figure vivante, pour une page écrite à la main.',
      picture: 'Une image qui mène à la figure vivante\u00a0; l’atlas la refait à chaque publication.',
      ownPicture:
        'Téléchargez l’image, déposez-la sur votre site, puis remplacez son nom par son adresse dans le code.',
    },
    getPicture: 'Télécharger l’image',
    code: 'Code à coller',
    hosts: 'Dans WordPress, dans Drupal',
    wordpress:
      'WordPress\u00a0: ajoutez un bloc «\u00a0HTML personnalisé\u00a0» et collez-y le code. S’il disparaît à l’enregistrement, votre compte n’a pas le droit d’écrire du HTML\u00a0: prenez la forme Image, ou demandez à qui gère le site.',
    drupal:
      'Drupal\u00a0: choisissez le format de texte «\u00a0HTML complet\u00a0», passez l’éditeur en mode source et collez le code. Un format qui filtre les iframes garde le lien\u00a0; un format qui filtre les scripts laisse passer l’iframe.',
  },

  image: {
    preset: 'Format',
    presets: {
      article: { name: 'Article, 1200 × 675', file: 'article' },
      square: { name: 'Carré, 1080 × 1080', file: 'carre' },
      story: { name: 'Story, 1080 × 1920', file: 'story' },
      print: { name: 'Impression, 180\u00a0mm à 300\u00a0ppp', file: 'impression' },
    },
    theme: 'Thème',
    themes: { light: 'Clair', dark: 'Sombre' },
    transparent: 'Fond transparent',
    preview: (title: string): string => `Aperçu de l’image\u00a0: ${title}`,
    files: 'Télécharger l’image',
    timeLapse: 'Télécharger le défilement des années',
    timeLapseFile: 'animation',
    timeLapseHelp:
      'Une courte vidéo, ou un GIF là où le navigateur n’en fait pas\u00a0: titre, année, légende et source sur chaque image.',
    always: 'Titre, source, millésime, licence et adresse sont toujours dans l’image.',
  },

  data: {
    scope: 'Étendue',
    scopes: { selection: 'Ce qui est montré', series: 'Toute la série' },
    scopeHelp: {
      selection: 'Les lignes et les colonnes du tableau de la figure.',
      series: 'Tous les lieux et toutes les périodes des indicateurs de la figure.',
    },
    get: (name: string): string => `Télécharger\u00a0: ${name}`,
    files: 'Télécharger les données',
    formats: {
      csv: { name: 'CSV', detail: 'virgules et points' },
      'csv-fr': { name: 'CSV pour Excel', detail: 'points-virgules, virgules décimales' },
      xlsx: { name: 'XLSX', detail: 'avec une feuille de sources' },
      json: { name: 'JSON', detail: 'avec sources et unités' },
      geojson: { name: 'GeoJSON', detail: 'contours et valeurs' },
      zip: { name: 'ZIP', detail: 'tous les fichiers et un LISEZ-MOI' },
    },
    absence:
      'Une case vide n’est pas un zéro\u00a0: la colonne du statut dit si la valeur manque ou si elle est confidentielle.',
  },

  cite: {
    file: 'citation',
    labels: {
      short: 'Citation courte',
      long: 'Citation longue',
      bibtex: 'Notice BibTeX',
      ris: 'Notice RIS',
      csl: 'Notice CSL-JSON',
    },
    forms: { short: 'Courte', long: 'Longue', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
    formHelp: {
      short: 'Sous un graphique ou en note.',
      long: 'Dans une bibliographie.',
      bibtex: 'Pour LaTeX.',
      ris: 'Pour Zotero, EndNote, Mendeley.',
      csl: 'Pour Zotero, Pandoc, Quarto.',
    },
  },

  citation: {
    publisher: 'Phare, l’atlas de l’économie numérique d’Aix-Marseille-Provence',
    short: ({ year, source, vintage, url }: { year: string; source: string; vintage: string; url: string }): string =>
      `${source}, données ${vintage}\u00a0; Phare, ${year}, ${url}`,
    edition: (vintage: string, date: string): string => `${vintage}, millésime du ${date}`,
    long: (all: LongCitation): string =>
      `${all.title} ${all.subtitle} Dans\u00a0: Phare, l’atlas de l’économie numérique d’Aix-Marseille-Provence, ${all.year}. ` +
      `Source\u00a0: ${all.source}, données ${all.vintage}, lues le ${all.read}, ${all.licence}. ` +
      `Consulté le ${all.seen}, ${all.url}`,
    note: ({
      source,
      vintage,
      read,
      licence,
    }: {
      source: string;
      vintage: string;
      read: string;
      licence: string;
    }): string => `Source\u00a0: ${source}. Données ${vintage}, lues le ${read}. Licence\u00a0: ${licence}.`,
  },
};

/** What the long form is made of, dates in words. */
export interface LongCitation {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly vintage: string;
  readonly licence: string;
  readonly url: string;
  /** Of the edition. */
  readonly year: string;
  /** Day on which the data were read. */
  readonly read: string;
  /** Day on which the reader saw the figure. */
  readonly seen: string;
}
