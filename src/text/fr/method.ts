import type { Status } from '../../domain/observation';
import type { Coverage, Indicator } from '../../domain/indicator';

/** Words of the page on data and method. */
export const method = {
  title: 'Données et méthode',
  description:
    'D’où vient chaque nombre de l’atlas, comment il est calculé, ce qu’il ne dit pas, ce qui manque, et comment le citer.',
  lead: (facts: { indicators: string; resources: string; producers: string }): string =>
    `L’atlas tient en ${facts.indicators} indicateurs calculés sur ${facts.resources} fichiers ouverts. Producteurs\u00a0: ${facts.producers}. Cette page dit d’où vient chaque nombre, comment il est fait, et ce qu’il ne dit pas. Elle est écrite à partir des mêmes fichiers que l’atlas.`,
  contents: 'Sur cette page',
  backToContents: 'Retour au sommaire',

  reading: {
    title: 'Lire un nombre',
    text: [
      'Une valeur absente, une valeur couverte par le secret et un zéro sont trois choses différentes, du fichier à l’écran. Chaque ligne des données porte un statut\u00a0; une somme à laquelle il manque un membre manque elle aussi.',
      'Une commune, une zone d’emploi et la métropole ne se comparent pas entre elles. Les zones d’emploi débordent la métropole, et le poste JZ, ce qui s’approche le plus du numérique, n’est publié qu’à ce niveau.',
    ],
    statuses: 'Statuts des valeurs (SDMX)',
    status: {
      A: 'normale',
      P: 'provisoire, marquée (p)',
      E: 'estimée, marquée (e)',
      B: 'rupture de série avant cette valeur',
      M: 'manquante',
      C: 'confidentielle',
    } satisfies Record<Status, string> as Record<Status, string>,
  },

  methods: {
    title: 'Les calculs',
    terms: [
      [
        'Densité',
        'Nombre ÷ superficie publiée, en km². D’un groupe de communes\u00a0: la somme des nombres ÷ la somme des superficies, jamais la moyenne des densités.',
      ],
      ['Part', 'Partie ÷ total, de la même source et de la même année.'],
      [
        'Croissance annuelle moyenne',
        '(valeur finale ÷ valeur initiale)^(1 ÷ nombre d’années) − 1. Sans valeur sous dix unités au départ, ni par-dessus une rupture de série.',
      ],
      ['Indice base 100', 'Valeur ÷ valeur de l’année de base × 100.'],
      ['Temps de doublement', 'ln 2 ÷ ln (1 + taux annuel).'],
      [
        'Quotient de localisation',
        '(partie ÷ total ici) ÷ (partie ÷ total de la référence). Au-dessus de 1, le secteur est plus présent ici que dans la référence.',
      ],
      [
        'Classes de la carte',
        'Seuils naturels (Jenks) par défaut\u00a0: les classes dont les membres se ressemblent le plus. Quantiles, intervalles égaux, échelle logarithmique et seuils choisis au besoin.',
      ],
      [
        'Rang',
        'Le plus élevé a le rang 1\u00a0; les ex æquo partagent le meilleur rang. Seuls comptent les lieux qui ont une valeur.',
      ],
      [
        'Somme d’un groupe',
        'Ce qui s’additionne est additionné\u00a0; un rapport est refait sur les sommes\u00a0; une moyenne (un salaire) n’en a pas.',
      ],
      [
        'Dénominateur',
        'De la même année que le numérateur, ou la dernière année disponible avant elle\u00a0: la fiche de l’indicateur le dit.',
      ],
    ] as readonly (readonly [string, string])[],
  },

  indicators: {
    title: 'Les indicateurs',
    formula: 'Formule',
    inputs: 'Données',
    unit: 'Unité',
    level: 'Niveau',
    periods: 'Périodes',
    coverage: 'Champ',
    cautions: 'Précautions et particularités',
    show: 'Voir dans l’atlas',
    levels: { commune: 'commune', zone: 'zone d’emploi' } satisfies Record<Indicator['level'], string>,
    natures: { stock: 'stock à une date', flow: 'flux d’une période', ratio: 'rapport' } satisfies Record<
      Indicator['nature'],
      string
    >,
    coverages: {
      'all-sectors': 'tous secteurs',
      'information-communication': 'information-communication (JZ)',
      sector: 'un secteur',
      'private-all-sectors': 'secteur privé, tous secteurs',
      'not-economic': 'ne concerne pas l’économie',
    } satisfies Record<Coverage, string>,
    breakBefore: (period: string, note: string): string => `Rupture avant ${period}\u00a0: ${note}`,
    span: (from: string, to: string, count: string): string => `${from}–${to} (${count} périodes)`,
    some: (periods: string): string => periods,
    formulas: {
      observed: 'Lignes du fichier',
      where: (dimension: string, label: string): string => `${dimension} = ${label}`,
      everyRow: 'toutes les lignes',
      additive: 's’additionne',
      notAdditive: 'ne s’additionne pas',
      previousYear: 'de l’année précédente',
      nearest: 'de la même année ou de la dernière avant elle',
      end: 'à la fin',
      start: 'au début',
      years: 'nombre d’années',
      ofReference: 'de la référence',
    },
  },

  resources: {
    title: 'Les fichiers',
    text: 'Les sources ont été lues dans des copies publiques des fichiers officiels. Chaque fichier est vérifié avant d’être publié\u00a0: codes connus, totaux publiés, nombre de lignes, géométries valides. L’empreinte SHA-256 permet de refaire la vérification.',
    source: 'Source',
    vintage: 'Millésime',
    licence: 'Licence',
    read: 'Lu le',
    rows: 'Lignes',
    coverage: 'Couverture',
    places: (count: string, span: string): string => `${count} lieux, ${span}`,
    statuses: 'Valeurs',
    columns: 'Colonnes',
    hash: 'SHA-256',
    download: (name: string, size: string): string => `Télécharger ${name} (${size})`,
    kilobytes: (count: string): string => `${count}\u00a0Ko`,
    whole: 'Le manifeste du paquet (datapackage.json, Frictionless)',
  },

  missing: {
    title: 'Ce qui manque',
    text: 'L’atlas ne montre rien de ce qui suit\u00a0: les sources qui existent ne sont pas encore dans son paquet de données. Il est prêt à les accueillir.',
    gaps: [
      [
        'Salariés du numérique par commune',
        'L’Insee publie Flores par commune et secteur détaillé (fichiers Melodi), l’Urssaf les effectifs par commune et code APE.',
        'https://open.urssaf.fr/',
      ],
      [
        'Établissements d’information-communication par commune',
        'Sirene, ouvert en entier, le permettrait établissement par établissement.',
        'https://www.sirene.fr/',
      ],
      [
        'Chiffre d’affaires par territoire',
        'Connu par unité légale, à son siège (Insee, Ésane)\u00a0; rien n’est publié par commune.',
        'https://www.casd.eu/',
      ],
      [
        'Flores à Marseille, Lyon et Paris de 2017 à 2021',
        'La copie lue a perdu ces villes\u00a0; la série officielle existe.',
        'https://catalogue-donnees.insee.fr/',
      ],
      ['La liste des «\u00a0tech-champions\u00a0»', 'Ni la liste ni les critères ne sont publics.', ''],
    ] as readonly (readonly [string, string, string])[],
    claims: 'Les chiffres de 2017 à l’épreuve',
  },

  changes: {
    title: 'Journal des données',
    text: 'Un état publié ne change plus jamais\u00a0; un nouveau prend une nouvelle date. Une figure citée à une date reste ce qu’elle était.',
    files: (count: string): string => `${count} fichiers`,
    first: 'première publication',
    list: 'Liste des fichiers de cet état',
  },

  cite: {
    title: 'Comment citer',
    text: 'Nommez le producteur, le jeu de données et la date de l’état publié. Chaque figure de l’atlas donne sa propre citation sous «\u00a0Partager\u00a0».',
  },
};
export type MethodWords = typeof method;
