import type { Atlas } from '../domain/atlas';
import type { Language } from '../domain/frame';
import type { Indicator, IndicatorId } from '../domain/indicator';
import { METROPOLIS_ID } from '../domain/place';
import type { Resource } from '../domain/resource';
import { resourcesOf } from '../model/sources';
import { metadata as en } from '../text/en/page-metadata';
import { metadata as fr } from '../text/fr/page-metadata';
import { addressFrom, type Whereabouts } from './site-address';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface DatasetWords {
  readonly name: string;
  /** 50 to 5,000 characters: search engines for data take no other. */
  readonly description: string;
  readonly language: Language;
}

const WORDS = { fr, en } as const;
const MEDIA_TYPES: Readonly<Record<Resource['format'], string>> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  json: 'application/json',
};

/** The whole data package, for the page of the explorer. */
export function packageDataset(atlas: Atlas, language: Language, page: Whereabouts): Json {
  const { datasetName: name, datasetDescription: description } = WORDS[language];
  const tables = [...atlas.resources.values()].filter(({ format }) => format === 'csv');
  return describe([...atlas.indicators.values()], tables, { name, description, language }, page, atlas);
}

/**
 * What some indicators are computed from, as schema.org's `Dataset`: producers, licences, years, places, files, and what
 * is measured in which unit.
 */
export function datasetOf(
  atlas: Atlas,
  indicatorIds: readonly IndicatorId[],
  words: DatasetWords,
  page: Whereabouts,
): Json {
  const indicators = indicatorIds.flatMap((id) => atlas.indicators.get(id) ?? []);
  const resources = [...new Set(indicatorIds.flatMap((id) => resourcesOf(atlas, id)))];
  return describe(indicators, resources, words, page, atlas);
}

function describe(
  indicators: readonly Indicator[],
  resources: readonly Resource[],
  { name, description, language }: DatasetWords,
  page: Whereabouts,
  atlas: Atlas,
): Json {
  const licences = unique(resources.map(({ licence }) => licence.path));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    inLanguage: language,
    url: page.site === null ? addressFrom(page, page.path) : new URL(page.path, page.site).href,
    isAccessibleForFree: true,
    creator: organizations(resources.flatMap(({ sources }) => sources.map(({ producer }) => producer))),
    publisher: organization(WORDS[language].siteName),
    license: licences.length === 1 ? (licences[0] ?? '') : licences,
    isBasedOn: unique(resources.flatMap(({ sources }) => sources.map(({ path }) => path)).filter(isAddress)),
    dateModified:
      resources
        .map(({ dateRead }) => dateRead)
        .toSorted()
        .at(-1) ?? '',
    temporalCoverage: yearsOf(indicators),
    spatialCoverage: placesOf(atlas, indicators, language),
    variableMeasured: indicators.map((indicator) => variable(indicator, language)),
    distribution: resources.map((resource) => download(resource, page)),
  };
}

/** "2010/2025": first and last year of any of them. */
function yearsOf(indicators: readonly Indicator[]): string {
  const years = indicators.flatMap(({ periods }) => periods.map(Math.floor));
  return years.length === 0 ? '' : `${Math.min(...years)}/${Math.max(...years)}`;
}

/** The metropolis for communes; for zones d'emploi each of them, since none of them is the metropolis. */
function placesOf(atlas: Atlas, indicators: readonly Indicator[], language: Language): readonly Json[] {
  const words = WORDS[language];
  const levels = new Set(indicators.map(({ level }) => level));
  const zones = [...atlas.places.values()].filter(({ level, memberIds }) => level === 'zone' && memberIds.length === 0);
  const metropolis = { '@type': 'AdministrativeArea', name: words.metropolis, identifier: METROPOLIS_ID };
  return [
    ...(levels.has('commune') ? [metropolis] : []),
    ...(levels.has('zone') ? zones.map(({ name }) => ({ '@type': 'Place', name: words.zone(name) })) : []),
  ];
}

function variable({ name, unit }: Indicator, language: Language): Json {
  return { '@type': 'PropertyValue', name: name[language], unitText: unit[language] };
}

function download({ path, format, licence, bytes }: Resource, page: Whereabouts): Json {
  return {
    '@type': 'DataDownload',
    name: path,
    contentUrl: addressFrom(page, `data/${path}`),
    encodingFormat: MEDIA_TYPES[format],
    contentSize: `${bytes} B`,
    license: licence.path,
  };
}

function organization(name: string): Json {
  return { '@type': 'Organization', name };
}

function organizations(names: readonly string[]): Json {
  return unique(names).map(organization);
}

function isAddress(path: string): boolean {
  return /^https?:\/\//.test(path);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
