import type { TableTwin } from '../domain/scene';
import { escapeText } from './scene-to-svg';

/**
 * The table that says the same as a figure, as HTML: a box that scrolls and that the keyboard reaches, named by the
 * caption of the table. Cells carry their status, so that a style can tell what is missing from a value.
 * @param id of the caption; unique in the page
 */
export function tableToHtml({ caption, rowHeader, columns, rows }: TableTwin, id: string): string {
  const heads = columns.map(({ label, numeric }) => `<th scope="col"${numberClass(numeric)}>${escapeText(label)}</th>`);
  const lines = rows.map(({ key, name, cells }) => {
    const texts = cells.map(
      ({ text, status }, index) =>
        `<td${numberClass(columns[index]?.numeric === true)} data-status="${status}">${escapeText(text)}</td>`,
    );
    return `<tr data-key="${escapeText(key)}"><th scope="row">${escapeText(name)}</th>${texts.join('')}</tr>`;
  });
  return (
    `<div class="scrolls" role="group" aria-labelledby="${escapeText(id)}" tabindex="0"><table><caption id="${escapeText(id)}" class="visually-hidden">${escapeText(caption)}</caption>` +
    `<thead><tr><th scope="col">${escapeText(rowHeader)}</th>${heads.join('')}</tr></thead>` +
    `<tbody>${lines.join('')}</tbody></table></div>`
  );
}

function numberClass(numeric: boolean): string {
  return numeric ? ' class="numeric"' : '';
}
