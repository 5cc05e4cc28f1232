import type { Indicator } from '../../src/domain/indicator';
import { isPlaceId } from '../../src/domain/place';
import { both } from './define';

type Annotation = Indicator['annotations'][number];

/** A short note for one place, or for every place where `place` is null. */
export function note(place: string | null, period: number, fr: string, en: string): Annotation {
  if (place !== null && !isPlaceId(place)) throw new Error(`${place} is not the code of a place`);
  return { placeId: place, period, note: both(fr, en) };
}

export const ODD_STOCK_NOTES: readonly Annotation[] = [
  note(
    '13040',
    2022,
    'Fuveau : 1 094, puis 1 372 et 1 565, tel que publié',
    'Fuveau: 1,094, then 1,372 and 1,565, as published',
  ),
  note(
    '13060',
    2022,
    'Meyreuil : 1 283, puis 1 397 et 1 250, tel que publié',
    'Meyreuil: 1,283, then 1,397 and 1,250, as published',
  ),
  note(
    '13111',
    2022,
    'Vauvenargues : 99, puis 126 et 122, tel que publié',
    'Vauvenargues: 99, then 126 and 122, as published',
  ),
  note(
    '13090',
    2023,
    'Saint-Antonin-sur-Bayon : 20, puis 14, tel que publié',
    'Saint-Antonin-sur-Bayon: 20, then 14, as published',
  ),
];

export const CREATIONS_2022_NOTES: readonly Annotation[] = [
  note(
    '13117',
    2022,
    'Vitrolles : 989 en 2022, 677 en 2023, tel que publié',
    'Vitrolles: 989 in 2022, 677 in 2023, as published',
  ),
  note(
    '13055',
    2022,
    'Marseille : 22 888 en 2022, 19 191 en 2023, tel que publié',
    'Marseille: 22,888 in 2022, 19,191 in 2023, as published',
  ),
];

export const MICRO_ENTREPRENEUR_NOTES: readonly Annotation[] = [
  note(null, 2018, '2018-2019 : essor des micro-entrepreneurs', '2018-2019: rise of micro-entrepreneurs'),
  note(null, 2021, '2021 : hausse partout', '2021: a rise everywhere'),
];

export const MARSEILLE_JZ_NOTES: readonly Annotation[] = [
  note(
    '9312',
    2022,
    'Marseille : 2 596 en 2022, tel que publié (1 254 en 2021, 1 517 en 2023)',
    'Marseille: 2,596 in 2022, as published (1,254 in 2021, 1,517 in 2023)',
  ),
  note(
    'amp-zones',
    2022,
    'Dont 2 596 à Marseille en 2022, tel que publié',
    'Of which 2,596 in Marseille in 2022, as published',
  ),
  note('8409', 2021, 'Grenoble : de 418 à 587, tel que publié', 'Grenoble: from 418 to 587, as published'),
];

export const LILLE_CONSTRUCTION_NOTES: readonly Annotation[] = [
  note('3216', 2014, 'Lille : de 756 à 1 444, tel que publié', 'Lille: from 756 to 1,444, as published'),
];

export const CRISIS_YEAR_NOTES: readonly Annotation[] = [
  note(null, 2020, '2020-2021 : crise sanitaire', '2020-2021: health crisis'),
];

export const CRISIS_QUARTER_NOTES: readonly Annotation[] = [note(null, 2020, 'Premier confinement', 'First lockdown')];

export const FLORES_BLANK_NOTES: readonly Annotation[] = ['9312', '8421', '1109', 'amp-zones'].map((place) =>
  note(place, 2022, '2017-2021 : données perdues dans la copie', '2017-2021: data lost in the copy'),
);

export const CADARACHE_NOTES: readonly Annotation[] = [
  note(
    '13099',
    2022,
    'Saint-Paul-lès-Durance : centre de recherche de Cadarache',
    'Saint-Paul-lès-Durance: research centre of Cadarache',
  ),
];
