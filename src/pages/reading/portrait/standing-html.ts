import { STRIP_PX, standingStrip } from '../../../charts/layout/standing-strip';
import { markToSvg } from '../../../charts/scene-to-svg';
import { standingOut, type Standing } from '../../../model/standing-out';
import { asMarkup, markup, type Html } from '../html';
import { MOST_STANDINGS, measureOf, notedOf, numberOf, valueOf, whenOf } from './finding';
import { methodHtml } from './method-html';
import type { Subject } from './subject';

/** What sets the commune apart, in words, each with a strip that shows it among the others. */
export function standingHtml(subject: Subject): Html {
  const { input, place, words } = subject;
  const standings = standingOut(input.atlas, place.id, MOST_STANDINGS);
  if (standings.length === 0)
    return markup`<section><h2>${words.standing}</h2><p>${words.findingNone(place.name)}</p></section>`;
  return markup`<section class="standing"><h2>${words.standing}</h2>
<p class="quiet">${words.standingLead} ${words.stripLegend(place.name)}</p>
<ul class="standings">${standings.map((standing) => itemHtml(standing, subject))}</ul>
${methodHtml(words.standingMethod, words)}</section>`;
}

function itemHtml(standing: Standing, subject: Subject): Html {
  const { speech, words } = subject;
  const { score, medianOfCommunes, metropolis, rank } = standing;
  const size = Math.abs(score) >= 3 ? 'huge' : Math.abs(score) >= 2 ? 'large' : 'some';
  const against = words.against(
    numberOf(medianOfCommunes, standing, speech, words),
    metropolis === null ? null : numberOf(metropolis, standing, speech, words),
  );
  const at = words.rank(speech.format.ordinal(rank.rank), rank.of);
  const noted = notedOf(standing.indicator, subject.place, standing.span, speech.language);
  const caution = noted === null ? null : markup` <span class="caution">${words.titles.knownShort(noted)}.</span>`;
  return markup`<li><p class="measure">${upperFirst(measureOf(standing, words))} <span class="quiet">${whenOf(standing, speech)}</span></p>
<p class="value"><strong>${valueOf(standing, subject)}</strong></p>
${stripHtml(standing)}
<p class="quiet">${upperFirst(words.strength(size, score > 0))}\u00a0· ${against} · ${at}${caution === null ? null : '.'}${caution}</p></li>`;
}

/** Beside words that say the same: nothing for a screen reader. */
function stripHtml(standing: Standing): Html {
  const marks = standingStrip(standing).map((mark) => markToSvg(mark, 'css', 'strip'));
  const { width, height } = STRIP_PX;
  return asMarkup(
    `<svg class="strip" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${marks.join('')}</svg>`,
  );
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
