/** Questions with a threshold or two, its subject before or after the number, and where their first answer leads. */
export const THRESHOLDS: readonly (readonly [text: string, address: string])[] = [
  [
    'salaire entre 2500 et 2700 et population de plus de 10 000',
    'index.html?indicateur=wage&panneau=tableau&filtre=valeur:wage:2023:2500..2700~valeur:population:2022:10000..',
  ],
  [
    'wage between 2,500 and 2,700 and population over 10,000',
    'index.html?indicateur=wage&panneau=tableau&filtre=valeur:wage:2023:2500..2700~valeur:population:2022:10000..',
  ],
  [
    'population de plus de 10 000 et salaire de plus de 2600',
    'index.html?indicateur=population&panneau=tableau&filtre=valeur:population:2022:10000..~valeur:wage:2023:2600..',
  ],
  [
    'population over 10,000, wage over 2,600',
    'index.html?indicateur=population&panneau=tableau&filtre=valeur:population:2022:10000..~valeur:wage:2023:2600..',
  ],
  [
    'plus de 10 000 habitants et salaire de plus de 2600',
    'index.html?indicateur=population&panneau=tableau&filtre=valeur:population:2022:10000..~valeur:wage:2023:2600..',
  ],
  [
    'plus de 10 000 habitants et moins de 20 000',
    'index.html?indicateur=population&panneau=tableau&filtre=valeur:population:2022:10000..~valeur:population:2022:..20000',
  ],
  ['emplois et salaires de plus de 2600', 'index.html?indicateur=jobs&panneau=tableau&filtre=valeur:wage:2023:2600..'],
  [
    'communes de plus de 10 000 habitants et emplois',
    'index.html?indicateur=jobs&panneau=tableau&filtre=valeur:population:2022:10000..',
  ],
  [
    'densité de population inférieure à 100',
    'index.html?indicateur=population-density&panneau=tableau&filtre=valeur:population-density:2022:..100',
  ],
  [
    'densité de population inférieure à 100 par km²',
    'index.html?indicateur=population-density&panneau=tableau&filtre=valeur:population-density:2022:..100',
  ],
  [
    'population density under 100 per km2',
    'index.html?indicateur=population-density&panneau=tableau&filtre=valeur:population-density:2022:..100',
  ],
  [
    'jobs density above 100 per km2',
    'index.html?indicateur=jobs-per-km2&panneau=tableau&filtre=valeur:jobs-per-km2:2022:100..',
  ],
  ['plus de 20 par km²', 'index.html?panneau=tableau&filtre=valeur:establishments-per-km2:2023:20..'],
  [
    'communes avec moins de 100 établissements par km² et plus de 5 000 habitants',
    'index.html?panneau=tableau&filtre=valeur:establishments-per-km2:2023:..100~valeur:population:2022:5000..',
  ],
  [
    'under 100 establishments per km2 and over 5,000 inhabitants',
    'index.html?panneau=tableau&filtre=valeur:establishments-per-km2:2023:..100~valeur:population:2022:5000..',
  ],
  [
    'part des établissements de 10 salariés ou plus au-dessus de 25 %',
    'index.html?indicateur=employers-large-share&panneau=tableau&filtre=valeur:employers-large-share:2024:0.25..',
  ],
  [
    'share of establishments with 10 or more employees above 25%',
    'index.html?indicateur=employers-large-share&panneau=tableau&filtre=valeur:employers-large-share:2024:0.25..',
  ],
  [
    'plus de 3,5 emplois par établissement',
    'index.html?indicateur=jobs-per-establishment&panneau=tableau&filtre=valeur:jobs-per-establishment:2022:3.5..',
  ],
  [
    'jobs per establishment over 3.5',
    'index.html?indicateur=jobs-per-establishment&panneau=tableau&filtre=valeur:jobs-per-establishment:2022:3.5..',
  ],
  [
    'entre 2,5 et 3,75 emplois par établissement',
    'index.html?indicateur=jobs-per-establishment&panneau=tableau&filtre=valeur:jobs-per-establishment:2022:2.5..3.75',
  ],
  [
    'taux de création supérieur à 2,5 %',
    'index.html?indicateur=creation-rate&panneau=tableau&filtre=valeur:creation-rate:2024:0.025..',
  ],
  [
    'creation rate between 7% and 10.5%',
    'index.html?indicateur=creation-rate&panneau=tableau&filtre=valeur:creation-rate:2024:0.07..0.105',
  ],
  [
    'plus de 1,5 million d’habitants',
    'index.html?indicateur=population&panneau=tableau&filtre=valeur:population:2022:1500000..',
  ],
];
