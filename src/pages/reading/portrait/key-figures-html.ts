import { cardWords, isMissing } from '../../../charts/layout/key-figures-words';
import { sparkPath } from '../../../charts/layout/spark-path';
import { keyFiguresData, type KeyFigure, type KeyFigureCell } from '../../../model/key-figures';
import { NO_CLASS } from '../../../model/employment';
import type { Speech } from '../../../text/messages';
import { asMarkup, markup, type Html } from '../html';
import { notedOf } from './finding';
import type { Subject } from './subject';

const SPARK_PX = { width: 64, height: 18, edge: 3 } as const;

/** The key figures of the explorer's strip as a list of cards: value, change, year, rank, and the series as a line. */
export function keyFiguresHtml({ input, place, speech, words }: Subject): Html {
  const data = keyFiguresData(input.atlas, { kind: 'key-figures', places: [place.id], filters: [] }, NO_CLASS);
  const said = new Set<string>();
  const cards = data.figures.flatMap((figure) => {
    const noted = notedOf(figure.indicator, place, [-Infinity, Infinity], speech.language);
    const isNew = noted !== null && !said.has(noted);
    if (isNew) said.add(noted);
    return figure.cells.map((cell) => cardHtml(figure, cell, isNew ? noted : null, speech));
  });
  return markup`<section class="key-figures"><h2>${words.keyFigures}</h2>
<dl class="cards">${cards}</dl>
<p class="quiet">${words.keyFiguresNote(data.communeCount)}</p></section>`;
}

/** @param noted what is odd in the series: once, in the first card that shows it */
function cardHtml(figure: KeyFigure, cell: KeyFigureCell, noted: string | null, speech: Speech): Html {
  const { label, value, change, detail } = cardWords(figure, cell, speech);
  const line = [change, detail].filter((part) => part !== '');
  const spark = isMissing(cell) ? null : sparkHtml(cell);
  return markup`<div class="card"><dt>${label}</dt>
<dd class="${isMissing(cell) ? 'value lack' : 'value'}">${value}${spark}</dd>
${line.map((part) => markup`<dd class="quiet">${part}</dd>`)}${noted === null ? null : markup`<dd class="quiet caution">${noted}</dd>`}</div>`;
}

function sparkHtml({ series }: KeyFigureCell): Html | null {
  const { width, height, edge } = SPARK_PX;
  const path = sparkPath(series, [edge, edge, width - 2 * edge, height - 2 * edge]);
  if (path === null || path.d.indexOf('L') < 0) return null;
  const [x, y] = path.last;
  return asMarkup(
    `<svg class="spark" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">` +
      `<path d="${path.d}"/><circle cx="${x}" cy="${y}" r="2.5"/></svg>`,
  );
}
