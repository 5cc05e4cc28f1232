import type { Localized } from '../src/domain/indicator';
import { STATUSES } from '../src/domain/observation';
import { bytesOf, sha256Of, type OutputField, type OutputFile } from './output';
import { typesetFrench } from './typography';

/** The day the sources were read, a fact about them: never the day of the run, so that the same input is the same bytes. */
export const DATE_READ = '2026-11-22';

const MEDIA_TYPES = { csv: 'text/csv', geojson: 'application/geo+json', json: 'application/json' } as const;

/**
 * datapackage.json: a Frictionless Data Package v2, resources ascending by name. Beside the standard properties each
 * has `titleEn`, `vintage`, `dateRead` and `rowCount`, and each source `producer` and `titleEn`.
 */
export function formatPackage(files: readonly OutputFile[]): string {
  const resources = [...files].sort((a, b) => (a.name < b.name ? -1 : 1)).map(describe);
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'phare-aix-marseille-provence',
    title: 'Phare : établissements, créations, emploi et population de la Métropole Aix-Marseille-Provence',
    titleEn: 'Phare: establishments, creations, employment and population of the Métropole Aix-Marseille-Provence',
    version: '1.0.0',
    geographyYear: 2024,
    resources,
  };
  return JSON.stringify(description, null, 1) + '\n';
}

function describe(file: OutputFile): Record<string, unknown> {
  const { note } = file;
  return {
    name: file.name,
    path: file.path,
    format: file.format,
    mediatype: MEDIA_TYPES[file.format],
    encoding: 'utf-8',
    bytes: bytesOf(file.text),
    hash: `sha256:${sha256Of(file.text)}`,
    ...bilingual('title', note.title),
    ...(note.description ? bilingual('description', note.description) : {}),
    sources: note.sources.map((source) => ({
      ...bilingual('title', source.title),
      path: source.path,
      producer: source.producer,
    })),
    licenses: [{ name: note.licence.name, title: note.licence.title, path: note.licence.path }],
    vintage: note.vintage,
    dateRead: DATE_READ,
    rowCount: file.rowCount,
    ...(file.format === 'csv' ? { schema: schemaOf(file) } : {}),
  };
}

function bilingual(name: string, { fr, en }: Localized): Record<string, string> {
  return { [name]: typesetFrench(fr), [`${name}En`]: en };
}

function schemaOf(file: OutputFile): Record<string, unknown> {
  const keyed = file.fields.some((field) => field.name === 'place');
  return {
    fields: file.fields.map(describeField),
    primaryKey: file.primaryKey,
    ...(keyed ? { foreignKeys: [{ fields: ['place'], reference: { resource: 'places', fields: ['id'] } }] } : {}),
    missingValues: [''],
  };
}

function describeField(field: OutputField): Record<string, unknown> {
  const constraints = {
    ...(field.values ? { enum: field.values } : {}),
    ...(field.type === 'quarter' ? { pattern: '\\d{4}-Q[1-4]' } : {}),
  };
  return {
    name: field.name,
    // Frictionless knows no quarters: a string whose pattern says it.
    type: field.type === 'quarter' ? 'string' : field.type,
    ...(field.title ? bilingual('title', field.title) : {}),
    ...(field.unit ? { unit: field.unit } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

export const STATUS_FIELD: OutputField = {
  name: 'status',
  type: 'string',
  values: STATUSES,
  title: { fr: 'statut SDMX CL_OBS_STATUS', en: 'SDMX CL_OBS_STATUS' },
};
