import type { Status } from '../../domain/observation';

const statuses: Readonly<Record<Status, string>> = {
  A: 'normale',
  P: 'provisoire',
  E: 'estimée',
  B: 'rupture de série avant cette valeur',
  M: 'non disponible',
  C: 'confidentielle',
};

/** Words of the files that leave the atlas: heads of columns, sheets, names, what a reader finds beside the data. */
export const exported = {
  columns: {
    code: 'Code',
    place: 'Lieu',
    indicator: 'Indicateur',
    name: 'Libellé',
    category: 'Catégorie',
    categoryName: 'Libellé de la catégorie',
    period: 'Période',
    value: 'Valeur',
    unit: 'Unité',
    status: 'Statut',
    statusName: 'Libellé du statut',
    statusOf: (column: string): string => `${column}\u00a0– statut`,
    shownAs: (column: string): string => `${column}\u00a0– affiché`,
    figure: 'Figure',
    source: 'Source',
    vintage: 'Données',
    licence: 'Licence',
  },
  statuses,
  allCategories: 'ensemble',
  establishments: { bands: 'établissements', sectors: 'établissements employeurs' },
  /** Unit of shares and changes, which files hold as plain numbers. */
  fraction: 'fraction (0,123 = 12,3\u00a0%)',
  sheets: { data: 'Données', metadata: 'Métadonnées' },
  metadata: {
    title: 'Titre',
    subtitle: 'Sous-titre',
    description: 'En mots',
    note: 'Note',
    source: 'Source',
    vintage: 'Données',
    licence: 'Licence',
    link: 'Cette vue dans Phare',
    made: 'Fichier produit le',
    indicator: 'Indicateur',
    definition: 'Définition',
    unit: 'Unité',
    formula: 'Calcul',
    periods: 'Périodes',
    caution: 'À savoir',
    break: 'Rupture de série',
    resource: 'Fichier source',
    producer: 'Producteur',
    dataset: 'Jeu de données',
    address: 'Adresse',
    read: 'Lu le',
    status: 'Statut',
  },
  formulas: {
    observed: (resource: string): string => `tel que publié (fichier ${resource})`,
    ratio: (numerator: string, denominator: string, factor: string): string =>
      `${numerator} / ${denominator}${factor === '1' ? '' : `\u00a0× ${factor}`}`,
    /** @param years below 0: the denominator is of an earlier year */
    lag: (years: number): string => {
      const count = Math.abs(years);
      return `, dénominateur pris ${count} an${count > 1 ? 's' : ''} ${years < 0 ? 'avant' : 'après'}`;
    },
    changeSpan: (of: string): string => `(${of} à la fin − au début) / ${of} au début`,
    changeYear: (of: string): string => `(${of} à la fin / au début) ^ (1 / nombre d’années) − 1`,
    quotient: (part: string, whole: string, reference: string): string =>
      `(${part} / ${whole}) du lieu, divisé par le même rapport pour ${reference}`,
  },
  files: {
    prefix: 'phare',
    figures: {
      choropleth: 'carte',
      growth: 'evolution',
      jobs: 'emplois par commune',
      bands: 'etablissements par taille',
      sectors: 'employeurs par secteur',
      intensity: 'emplois par etablissement',
      'key-figures': 'chiffres cles',
    },
    places: (count: number): string => `${count} lieux`,
    series: 'serie complete',
    excel: 'excel',
    timeLapse: 'animation',
    readme: 'LISEZ-MOI.txt',
  },
  readme: {
    intro:
      'Phare, atlas ouvert de l’économie numérique de la Métropole Aix-Marseille-Provence.\nCe dossier contient une figure de Phare et les données qui sont derrière.',
    contents: 'Contenu',
    kinds: {
      selection: 'ce que montre la figure, en CSV international (virgule entre les colonnes, point décimal, UTF-8)',
      selectionExcel: 'la même table pour Excel en français (point-virgule entre les colonnes, virgule décimale)',
      series: 'la série complète\u00a0: tous les lieux et toutes les périodes des indicateurs de la figure',
      seriesExcel: 'la série complète pour Excel en français',
      xlsx: 'classeur Excel\u00a0: ce que montre la figure, et une feuille de métadonnées',
      json: 'la série complète et ses métadonnées, pour les programmes',
      geojson: 'les contours et leurs valeurs (RFC 7946, WGS 84)',
      svg: 'la figure en dessin vectoriel, modifiable',
      png: 'la figure en image',
    },
    reading: 'Lire les données',
    numbers:
      'Les parts et les évolutions sont des nombres\u00a0: 0,123 veut dire 12,3\u00a0%. Une case vide n’est pas un zéro\u00a0: la colonne de statut dit pourquoi elle est vide.',
    statuses: 'Statuts (SDMX CL_OBS_STATUS)',
    indicators: 'Indicateurs',
    sources: 'Sources',
    citing: 'À citer ainsi',
  },
  timeLapse: {
    title: (indicator: string, first: string, last: string): string => `${indicator}, de ${first} à ${last}`,
  },
};

export type ExportWords = typeof exported;
