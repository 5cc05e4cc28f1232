import type { MetropolisMeasure } from '../../../domain/analysis-spec';

const GAPS = {
  missing: 'non disponible',
  zero: 'départ nul',
  'small-base': 'départ trop petit',
  break: 'série rompue',
} as const;

export const metropolises = {
  ours: 'Aix-Marseille (trois zones)',
  measureLabel: 'Mesure',
  measures: { level: 'Niveau', growth: 'Croissance par an', index: 'Base 100' } satisfies Record<
    MetropolisMeasure,
    string
  >,
  rowHeader: 'Zone d’emploi',
  /** The finding: where ours stands. */
  title: (rank: string, of: string, name: string, value: string): string =>
    `Aix-Marseille, ${rank} sur ${of}\u00a0: ${name}, ${value}`,
  titleGrowth: (rank: string, of: string, name: string, value: string, span: string): string =>
    `Aix-Marseille, ${rank} sur ${of} pour la croissance\u00a0: ${name}, ${value} par an, ${span}`,
  titleEmpty: (name: string): string => `Aix-Marseille n’a pas de valeur à comparer\u00a0: ${name}`,
  subtitle: (measure: MetropolisMeasure, count: string): string =>
    `${count} zones d’emploi de métropoles, plus larges que les métropoles elles-mêmes · ${
      measure === 'level'
        ? 'dernière année commune'
        : measure === 'growth'
          ? 'taux de croissance annuel moyen'
          : 'dernière valeur, 100 la première année'
    }`,
  columnTime: (form: string, from: string, to: string): string => (form === 'level' ? to : `${from}–${to}`),
  coverage: { digital: 'information-communication', all: 'tous secteurs', private: 'privé, tous secteurs' },
  /** Over a column, whose sectors stand under it. */
  heads: {
    'zone-establishments-jz': 'Établissements',
    'zone-jz-share': 'Part des établissements',
    'zone-creations-jz': 'Créations',
    'zone-employers-jz': 'Employeurs',
    'zone-jobs': 'Postes salariés',
    'zone-private-employees': 'Salariés du privé',
  },
  points: (value: string): string => `${value} pt`,
  gap: (reason: keyof typeof GAPS): string => GAPS[reason],
  partsHead: 'Les trois zones d’Aix-Marseille, dans le total ci-dessus',
  sortBy: (name: string): string => `Trier par\u00a0: ${name}`,
  sort: 'Trier par',
  sorted: (name: string): string => `${name}, trié`,
  rank: (rank: string, of: string): string => `${rank} sur ${of}`,
  notes: [
    'Une zone d’emploi est le territoire où la plupart des actifs habitent et travaillent\u00a0: elle ne suit pas les limites de la métropole.',
    'L’information-communication (JZ) est la section la plus proche du numérique dans la nomenclature\u00a0; elle compte aussi l’édition, le cinéma et la télévision.',
    'Chaque colonne compare toutes les zones entre les deux mêmes années, les plus éloignées pour lesquelles chacune a une valeur. Une part évolue en points.',
  ],
  hidden: (count: number): string =>
    count > 1 ? `${count} autres indicateurs dans le tableau` : 'un autre indicateur dans le tableau',
  describe: (count: string, sorted: string): string => `Tableau de ${count} zones d’emploi, triées par ${sorted}.`,
  describeRow: (rank: string, name: string, value: string): string => `${rank}, ${name}, ${value}.`,
};
