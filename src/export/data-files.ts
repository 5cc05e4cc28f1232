import { exportWords } from '../text/export-words';
import { csvFrench, csvInternational } from './csv-files';
import type { DataRows } from './data-rows';
import type { ExportContext, NamedBlob } from './export-context';
import { fileName } from './file-name';
import { geojsonFile } from './geojson-file';
import { jsonFile } from './json-file';
import { metadataOf } from './metadata';
import { selectionRows } from './selection-rows';
import { seriesRows } from './series-rows';
import { xlsxFile } from './xlsx-file';

/** `csv-fr` is for Excel in French. */
export type FileFormat = 'csv' | 'csv-fr' | 'xlsx' | 'json' | 'geojson';
/** selection: what the figure shows; series: every place and period of its indicators. */
export type Scope = 'selection' | 'series';

/** Formats that a figure can be had in. */
export function formatsOf({ kind }: ExportContext['spec']): readonly FileFormat[] {
  const tables: readonly FileFormat[] = ['csv', 'csv-fr', 'xlsx', 'json'];
  return kind === 'choropleth' ? [...tables, 'geojson'] : tables;
}

/** The data of a figure as a file. Null where the figure has no such form: GeoJSON of curves, of a map without outlines. */
export async function dataFile(context: ExportContext, format: FileFormat, scope: Scope): Promise<NamedBlob | null> {
  const { atlas, spec, scene, speech } = context;
  const { files } = exportWords(speech.language);
  const rows = (): DataRows => (scope === 'series' ? seriesRows(atlas, spec, speech) : selectionRows(scene, speech));
  const kind = scope === 'series' ? files.series : '';
  switch (format) {
    case 'csv':
      return { blob: text(csvInternational(rows()), 'text/csv'), name: fileName(context, 'csv', kind) };
    case 'csv-fr':
      return { blob: text(csvFrench(rows()), 'text/csv'), name: fileName(context, 'csv', `${kind} ${files.excel}`) };
    case 'xlsx':
      return { blob: await xlsxFile(rows(), metadataOf(context)), name: fileName(context, 'xlsx', kind) };
    case 'json':
      return {
        blob: text(jsonFile(rows(), metadataOf(context)), 'application/json'),
        name: fileName(context, 'json', kind),
      };
    case 'geojson': {
      const json = spec.kind === 'choropleth' ? geojsonFile(atlas, spec, metadataOf(context)) : null;
      return json === null ? null : { blob: text(json, 'application/geo+json'), name: fileName(context, 'geojson') };
    }
  }
}

function text(content: string, type: string): Blob {
  return new Blob([content], { type: `${type};charset=utf-8` });
}
