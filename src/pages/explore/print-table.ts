import { columnName, columnPeriod } from '../../charts/commune-csv';
import { captionSource } from '../../charts/layout/caption';
import { escapeText } from '../../charts/scene-to-svg';
import type { Atlas } from '../../domain/atlas';
import type { AtlasSpec } from '../../domain/view-spec';
import { choroplethData } from '../../model/choropleth';
import { communeTable, sortRows, type CommuneRow, type CommuneTable } from '../../model/commune-table';
import { choroplethOf } from '../../spec/figures';
import { communeTableWords } from '../../text/commune-table-words';
import type { Speech } from '../../text/messages';
import { tableChoices } from './table-choices';

/** The table of communes on paper: as it opens on the screen, highest first. */
export function tableHtml(atlas: Atlas, spec: AtlasSpec, speech: Speech): string {
  const map = choroplethData(atlas, choroplethOf(spec));
  const kept = new Set(map?.places.filter(({ passes }) => passes).map(({ id }) => id) ?? []);
  const table = communeTable(atlas, tableChoices(spec), spec.places, kept);
  const rows = sortRows(table.rows, { by: 0, direction: 'descending' });
  const { explorer } = speech.messages;
  const words = communeTableWords(speech.language);
  const names = table.columns.map((column) => columnName(column, speech));
  const hasMarked = rows.some(({ cells }) => cells.some(({ status }) => 'PE'.includes(status)));
  const caption = words.caption(speech.format.list(names)) + (hasMarked ? ` ${words.legend}` : '');
  const { source, vintage, licence } = captionSource(table.resources, speech);
  return [
    `<section><h2>${escapeText(explorer.tableRegion)}</h2><table><caption>${escapeText(caption)}</caption>`,
    headHtml(table, speech),
    `<tbody>${rows.map((row) => rowHtml(row, table, speech)).join('')}</tbody></table>`,
    `<p>${escapeText(explorer.source + [source, vintage, licence].join(' · '))}</p></section>`,
  ].join('\n');
}

function headHtml({ columns }: CommuneTable, speech: Speech): string {
  const { coverage } = speech.messages.employment;
  const heads = columns.map((column) => {
    const detail = [columnPeriod(column, speech), coverage[column.indicator.coverage]].filter((part) => part !== '');
    const name = escapeText(column.indicator.name[speech.language]);
    return `<th scope="col">${name}<small>${escapeText(detail.join(', '))}</small></th>`;
  });
  return `<thead><tr><th scope="col">${escapeText(communeTableWords(speech.language).name)}</th>${heads.join('')}</tr></thead>`;
}

function rowHtml({ name, pin, cells }: CommuneRow, { columns }: CommuneTable, speech: Speech): string {
  const texts = cells.map((cell, index) => {
    const column = columns[index];
    if (column === undefined) return '';
    return column.isLoaded ? speech.format.observation(cell, column.indicator) : speech.messages.employment.notLoaded;
  });
  const values = texts.map((text) => `<td>${escapeText(text)}</td>`).join('');
  return `<tr${pin === null ? '' : ' class="pinned"'}><th scope="row">${escapeText(name)}</th>${values}</tr>`;
}
