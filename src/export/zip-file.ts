import type { NamedBlob, ExportContext } from './export-context';
import { fileName } from './file-name';
import { dataFile, type FileFormat, type Scope } from './data-files';
import { metadataOf } from './metadata';
import { readmeText, type FileKind } from './readme';
import { exportWords } from '../text/export-words';

/** A picture of the figure that goes into the archive. */
export interface ArchivedPicture {
  readonly kind: 'svg' | 'png';
  readonly blob: Blob;
}

const CONTENTS: readonly { readonly kind: FileKind; readonly format: FileFormat; readonly scope: Scope }[] = [
  { kind: 'selection', format: 'csv', scope: 'selection' },
  { kind: 'selectionExcel', format: 'csv-fr', scope: 'selection' },
  { kind: 'series', format: 'csv', scope: 'series' },
  { kind: 'seriesExcel', format: 'csv-fr', scope: 'series' },
  { kind: 'xlsx', format: 'xlsx', scope: 'selection' },
  { kind: 'json', format: 'json', scope: 'series' },
  { kind: 'geojson', format: 'geojson', scope: 'selection' },
];

/** Everything of a figure in one archive, with a README that says what each file is. */
export async function zipAll(context: ExportContext, pictures: readonly ArchivedPicture[] = []): Promise<NamedBlob> {
  const { zipSync, strToU8 } = await import('fflate');
  const made = await Promise.all(
    CONTENTS.map(async ({ kind, format, scope }) => {
      const file = await dataFile(context, format, scope);
      return file === null ? [] : [{ ...file, kind }];
    }),
  );
  const drawn = pictures.map(({ kind, blob }) => ({ kind, blob, name: fileName(context, kind) }));
  const files: readonly (NamedBlob & { readonly kind: FileKind })[] = [...made.flat(), ...drawn];
  const entries: Record<string, Uint8Array> = {
    [exportWords(context.speech.language).files.readme]: strToU8(readmeText(metadataOf(context), files)),
  };
  for (const { name, blob } of files) entries[name] = new Uint8Array(await blob.arrayBuffer());
  const zip = zipSync(entries, { level: 6, mtime: `${context.date}T12:00:00` });
  return { blob: new Blob([zip], { type: 'application/zip' }), name: fileName(context, 'zip') };
}
