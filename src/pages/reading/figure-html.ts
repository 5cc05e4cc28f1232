import { sceneToSvg } from '../../charts/scene-to-svg';
import { tableToHtml } from '../../charts/table-to-html';
import type { Frame } from '../../domain/frame';
import type { Scene } from '../../domain/scene';
import type { Speech } from '../../text/messages';
import { readingWords } from '../../text/reading-words';
import { asMarkup, markup, type Html } from './html';

/** Widths that a figure is drawn for: a column of text and a phone of 320 px with its margins. */
const WIDE_PX = 720;
const NARROW_PX = 320;

export interface PageFigure {
  /** Anchor; unique in the page. */
  readonly id: string;
  readonly draw: (frame: Frame) => Scene;
  readonly heightPx: (widthPx: number) => number;
  /** Drawn once, for a column of that width that a phone and paper have as well; by default for two widths. */
  readonly columnPx?: number;
  /** What is odd in what is drawn, said beside the title. */
  readonly caution?: string | null;
  /** The same view in the explorer, relative to the page; null where it has none. */
  readonly exploreUrl: string | null;
}

/**
 * A figure in running text: drawn for two widths of which the style sheet shows one, with the words that a caption has
 * everywhere and the same as a table behind a summary.
 */
export function figureHtml(
  { id, draw, heightPx, columnPx, caution = null, exploreUrl }: PageFigure,
  speech: Speech,
): Html {
  const words = readingWords(speech.language);
  const scene = (widthPx: number): Scene =>
    draw({
      widthPx,
      heightPx: Math.round(heightPx(widthPx)),
      textScale: 1,
      interactive: false,
      chrome: 'none',
      theme: 'light',
      language: speech.language,
    });
  const wide = scene(columnPx ?? WIDE_PX);
  const drawing = (drawn: Scene, size: string): Html =>
    asMarkup(`<div class="${size}">${sceneToSvg(drawn, { paint: 'css', idPrefix: `${id}-${size}` })}</div>`);
  const drawings =
    columnPx === undefined
      ? [drawing(wide, 'wide'), drawing(scene(NARROW_PX), 'narrow')]
      : asMarkup(sceneToSvg(wide, { paint: 'css', idPrefix: id }));
  const { caption, table } = wide;
  const origin = [speech.messages.figure.source(caption.source), caption.vintage, caption.licence];
  const twin = tableToHtml({ ...table, caption: words.figureTable(table.caption) }, `${id}-table`);
  const link = exploreUrl === null ? null : markup`<p class="explore"><a href="${exploreUrl}">${words.explore}</a></p>`;
  return markup`<figure class="figure" id="${id}" aria-labelledby="${id}-finding">
<figcaption><p class="finding" id="${id}-finding">${caption.title}</p>${caution === null ? null : markup`<p class="caution">${caution}</p>`}<p class="subtitle">${caption.subtitle}</p></figcaption>
${drawings}
<p class="origin">${origin.filter((part) => part !== '').join(' · ')}</p>
${notesHtml(caption.notes, words.notes)}
<details class="twin"><summary>${words.asTable}</summary>${asMarkup(twin)}</details>
${link}
</figure>`;
}

/** Cautions stand under the figure, shut: they are part of it, and longer than the figure allows. */
function notesHtml(notes: readonly string[], summary: string): Html | null {
  if (notes.length === 0) return null;
  const items = notes.map((note) => markup`<li>${note}</li>`);
  return markup`<details class="notes"><summary>${summary}</summary><ul>${items}</ul></details>`;
}
