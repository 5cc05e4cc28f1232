import { STATUSES } from '../domain/observation';
import { exportWords } from '../text/export-words';
import type { FileMetadata, IndicatorMetadata, ResourceMetadata } from './metadata';

export type MetadataLine = readonly [label: string, value: string];

/** Metadata as lines of two cells, for a sheet; an empty line parts the blocks. */
export function metadataLines(metadata: FileMetadata): readonly MetadataLine[] {
  const words = exportWords(metadata.language).metadata;
  const blocks: readonly (readonly MetadataLine[])[] = [
    [
      [words.title, metadata.title],
      [words.subtitle, metadata.subtitle],
      [words.description, metadata.description],
      ...metadata.notes.map((note): MetadataLine => [words.note, note]),
      [words.source, metadata.source],
      [words.vintage, metadata.vintage],
      [words.licence, metadata.licence],
      [words.link, metadata.link],
      [words.made, metadata.made],
    ],
    ...metadata.indicators.map((indicator) => indicatorLines(indicator, metadata)),
    ...metadata.resources.map((resource) => resourceLines(resource, metadata)),
    STATUSES.map((status): MetadataLine => [`${words.status} ${status}`, metadata.statuses[status]]),
  ];
  return blocks.flatMap((block, index): readonly MetadataLine[] => (index === 0 ? block : [['', ''], ...block]));
}

function indicatorLines(indicator: IndicatorMetadata, { language }: FileMetadata): readonly MetadataLine[] {
  const words = exportWords(language).metadata;
  return [
    [words.indicator, `${indicator.name} (${indicator.id})`],
    [words.definition, indicator.description],
    [words.unit, indicator.unit],
    [words.formula, indicator.formula],
    [words.periods, indicator.periods.join(', ')],
    ...indicator.cautions.map((caution): MetadataLine => [words.caution, caution]),
    ...indicator.breaks.map(({ before, note }): MetadataLine => [`${words.break} ${before}`, note]),
    [words.resource, indicator.resources.join(', ')],
  ];
}

function resourceLines(resource: ResourceMetadata, { language }: FileMetadata): readonly MetadataLine[] {
  const words = exportWords(language).metadata;
  return [
    [words.resource, resource.name],
    ...resource.sources.flatMap(({ producer, dataset, address }): readonly MetadataLine[] => [
      [words.producer, producer],
      [words.dataset, dataset],
      [words.address, address],
    ]),
    [words.licence, `${resource.licence.title} (${resource.licence.address})`],
    [words.vintage, resource.vintage],
    [words.read, resource.dateRead],
  ];
}
