import type { Mark } from '../../domain/scene';
import type { ScatterAxis, ScatterData, ScatterSize } from '../../model/scatter';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { circleSteps, radiusPx } from '../layout/circles';
import { fitText } from '../layout/fit-text';
import { textAt } from '../layout/text-mark';
import { textWidthPx } from '../text-width';
import { timeWords } from './indicator-words';
import { tickText } from './value-axis';

const SMALL = 0.86;

/** Words above the plot, side by side as far as they fit. */
export interface Head {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly marksAt: (x: number, y: number) => readonly Mark[];
}

/** Heads from left to right in as many rows as they need, and the height that they take. */
export function flow(heads: readonly Head[], left: number, right: number, top: number, gapPx: number) {
  const rows: Head[][] = [];
  let x = Infinity;
  for (const head of heads) {
    if (x + head.widthPx > right) {
      rows.push([]);
      x = left;
    }
    rows.at(-1)?.push(head);
    x += head.widthPx + gapPx;
  }
  let y = top;
  const marks = rows.flatMap((row) => {
    const height = Math.max(...row.map(({ heightPx }) => heightPx));
    let at = left;
    const own = row.flatMap((head) => {
      const drawn = head.marksAt(at, y + height / 2);
      at += head.widthPx + gapPx;
      return drawn;
    });
    y += height;
    return own;
  });
  return { marks, bottom: y };
}

export function nameHead({ y }: ScatterData, widthPx: number, em: number, speech: AnalysisSpeech): Head {
  const text = `↑ ${fitText(axisName(y, speech), widthPx - 1.4 * em, em, 600)}`;
  return {
    widthPx: textWidthPx(text, em, 600),
    heightPx: 1.35 * em,
    marksAt: (x, at) => [textAt(x, at, text, em, { weight: 600 })],
  };
}

export function axisName({ indicator, at }: Pick<ScatterAxis, 'indicator' | 'at'>, speech: AnalysisSpeech): string {
  return speech.analysis.scatter.axisAt(indicator.name[speech.language], timeWords(indicator, at, speech));
}

/** An arrow of the trails, and the two dates that it runs between. */
export function trailHead(data: ScatterData, em: number, speech: AnalysisSpeech): Head {
  const [from = '', to = ''] = (data.trail ?? []).map((end) => speech.format.period(end, data.x.indicator.frequency));
  return wordsHead(speech.analysis.scatter.trailHead(from, to), em);
}

function wordsHead(text: string, em: number): Head {
  return {
    widthPx: textWidthPx(text, em * SMALL),
    heightPx: 1.35 * em,
    marksAt: (x, y) => [textAt(x, y, text, em * SMALL)],
  };
}

/** Its r², and what the line does not say. */
export function fitHeads({ fit }: ScatterData, em: number, speech: AnalysisSpeech): readonly Head[] {
  const { format } = speech;
  const { scatter } = speech.analysis;
  const text = scatter.fitHead(format.number(fit?.r2 ?? 0, 2), format.number(fit?.count ?? 0));
  const line: Head = {
    widthPx: 2.4 * em + textWidthPx(text, em * SMALL),
    heightPx: 1.35 * em,
    marksAt: (x, y) => [
      { type: 'rule', x1: x, x2: x + 1.9 * em, y1: y, y2: y, ...fitStroke(em) },
      textAt(x + 2.4 * em, y, text, em * SMALL),
    ],
  };
  return [line, wordsHead(scatter.fitCaution, em)];
}

/** Circles of round values and what they are the size of. */
export function sizeHead(
  { indicator, period, max }: ScatterSize,
  widthPx: number,
  largestPx: number,
  em: number,
  speech: AnalysisSpeech,
): Head {
  const sizePx = em * SMALL;
  const steps = circleSteps(max).map((value) => {
    const [r, text] = [radiusPx(value, max, largestPx), tickText(value, indicator, speech)];
    return { r, text, widthPx: 2 * r + 0.35 * em + textWidthPx(text, sizePx) + 0.8 * em };
  });
  const before = steps.reduce((sum, step) => sum + step.widthPx, 0);
  const whole = axisName({ indicator, at: { period, span: null } }, speech);
  const name = fitText(whole, widthPx - before, sizePx);
  return {
    widthPx: before + textWidthPx(name, sizePx),
    heightPx: Math.max(1.35 * em, 2 * (steps[0]?.r ?? 0) + 0.2 * em),
    marksAt: (left, y) => {
      let x = left;
      const circles = steps.flatMap(({ r, text, widthPx: width }): readonly Mark[] => {
        const cx = x + r;
        x += width;
        return [
          { type: 'circle', cx, cy: y, r, fill: 'none', stroke: 'quiet' },
          textAt(cx + r + 0.35 * em, y, text, sizePx, { fill: 'quiet' }),
        ];
      });
      return [...circles, textAt(x, y, name, sizePx, { fill: 'quiet' })];
    },
  };
}

/** Of the line and of its sample. */
export function fitStroke(em: number) {
  return { stroke: 'ink', strokeWidth: 0.12 * em, dash: `${0.5 * em} ${0.3 * em}` } as const;
}
