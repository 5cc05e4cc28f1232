import type { SheetData } from 'write-excel-file/universal';
import type { CsvCell } from '../model/table-csv';
import { exportWords } from '../text/export-words';
import type { DataColumn, DataRows } from './data-rows';
import type { FileMetadata } from './metadata';
import { metadataLines } from './metadata-lines';

type Cell = SheetData[number][number];

/** Characters, as a sheet measures columns. */
const WIDTH = { least: 8, most: 44, metadata: [26, 100] } as const;

/**
 * A workbook of two sheets: the data under a head that stays in view, numbers as numbers, shares shown as percentages;
 * and the metadata. Text is never a formula there. A cell without a value is empty.
 */
export async function xlsxFile({ columns, body }: DataRows, metadata: FileMetadata): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const words = exportWords(metadata.language);
  const head = columns.map(({ label }): Cell => ({
    value: label,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
  }));
  const workbook = writeXlsxFile([
    {
      data: [head, ...body.map((row) => columns.map((column, index) => cellOf(row[index] ?? null, column)))],
      sheet: words.sheets.data,
      columns: columns.map((column, index) => ({ width: widthOf(column, body, index) })),
      stickyRowsCount: 1,
    },
    {
      data: metadataLines(metadata).map(([label, value]): Cell[] => [
        { value: label, fontWeight: 'bold', alignVertical: 'top' },
        { value, type: String, wrap: true },
      ]),
      sheet: words.sheets.metadata,
      columns: WIDTH.metadata.map((width) => ({ width })),
    },
  ]);
  return workbook.toBlob();
}

function cellOf(cell: CsvCell, { percent }: DataColumn): Cell {
  if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return null;
  if (typeof cell === 'string') return { value: cell, type: String };
  return { value: cell, type: Number, ...(percent ? { format: '0.0%' } : {}) };
}

/** Wide enough for what stands in it; a long head is wrapped. */
function widthOf({ label }: DataColumn, body: DataRows['body'], index: number): number {
  const texts = body.map((row) => (typeof row[index] === 'string' ? row[index].length : 10));
  const widest = texts.reduce((most, length) => Math.max(most, length), Math.min(label.length, 16));
  return Math.min(WIDTH.most, Math.max(WIDTH.least, widest + 2));
}
