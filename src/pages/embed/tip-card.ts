import { escapeText } from '../../charts/scene-to-svg';
import type { Tip } from '../../domain/scene';
import { sparkOf } from '../../ui/spark';
import { placeTip, windowLess } from '../../ui/tip-placement';

const GAP_PX = 14;
const EDGE_PX = 6;
const SPARK = [120, 28] as const;

/** The card beside what is pointed at. One a page, moved and filled. */
export class TipCard {
  readonly #card = document.createElement('div');

  constructor(parent: HTMLElement) {
    this.#card.className = 'tip';
    this.#card.setAttribute('role', 'tooltip');
    this.#card.hidden = true;
    parent.append(this.#card);
  }

  /** @param at px in the window */
  show(tip: Tip, at: readonly [number, number]): void {
    this.#card.innerHTML = tipHtml(tip);
    this.#card.hidden = false;
    const { offsetWidth: width, offsetHeight: height } = this.#card;
    const bounds = windowLess(EDGE_PX, document.documentElement);
    const { leftPx, topPx } = placeTip(at, { width, height }, bounds, GAP_PX);
    this.#card.style.left = `${leftPx}px`;
    this.#card.style.top = `${topPx}px`;
  }

  get isOpen(): boolean {
    return !this.#card.hidden;
  }

  hide(): void {
    this.#card.hidden = true;
  }
}

function tipHtml({ title, lines, spark, note }: Tip): string {
  const rows = lines.map(({ label, value }) => `<div><dt>${escapeText(label)}</dt><dd>${escapeText(value)}</dd></div>`);
  const { line, dots } = sparkOf(spark, SPARK, 3);
  const picture =
    line === '' && dots.length === 0
      ? ''
      : `<svg class="spark" viewBox="0 0 ${SPARK[0]} ${SPARK[1]}" width="120" height="28" aria-hidden="true"><path d="${line}"/>` +
        `${dots.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="2.5"/>`).join('')}</svg>`;
  return (
    `<p class="tip-title">${escapeText(title)}</p><dl>${rows.join('')}</dl>${picture}` +
    (note === null ? '' : `<p class="tip-note">${escapeText(note)}</p>`)
  );
}
