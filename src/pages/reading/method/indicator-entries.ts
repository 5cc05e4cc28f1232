import { THEMES, type Indicator } from '../../../domain/indicator';
import type { Atlas } from '../../../domain/atlas';
import type { FigureSpec } from '../../../domain/view-spec';
import { resourceNamesOf } from '../../../model/sources';
import { DEFAULT_CHOROPLETH, DEFAULT_GROWTH } from '../../../spec/presets';
import { choiceWords } from '../../../text/choice-words';
import type { MethodWords } from '../../../text/method-words';
import type { Speech } from '../../../text/messages';
import { exploreLink, indicatorAnchor } from '../addresses';
import { markup, type Content, type Html } from '../html';
import { formulaHtml, resourceLink } from './formula';

/** More periods than this are told by the first and the last. */
const LISTED = 4;

/** Every indicator by theme, each at an anchor of its own that other pages link to. */
export function indicatorsHtml(atlas: Atlas, words: MethodWords, speech: Speech, path: string): Html {
  const themes = THEMES.map((theme) => {
    const entries = [...atlas.indicators.values()].filter((indicator) => indicator.theme === theme);
    const id = `theme-${theme}`;
    return markup`<section aria-labelledby="${id}"><h3 id="${id}" class="theme-name">${choiceWords(speech.language).themes[theme]}</h3>
${entries.map((indicator) => entryHtml(atlas, indicator, words, speech, path))}</section>`;
  });
  return markup`${themes}`;
}

function entryHtml(atlas: Atlas, indicator: Indicator, words: MethodWords, speech: Speech, path: string): Html {
  const { language } = speech;
  const texts = words.indicators;
  const inputs = resourceNamesOf(atlas, indicator.id).map((name, index) => [
    index === 0 ? '' : ', ',
    resourceLink(name),
  ]);
  const facts: readonly (readonly [string, Content])[] = [
    [texts.formula, formulaHtml(atlas, indicator, words, speech)],
    [texts.inputs, inputs],
    [texts.unit, unitText(indicator, words, speech)],
    [texts.level, texts.levels[indicator.level]],
    [texts.coverage, texts.coverages[indicator.coverage]],
    [texts.periods, periodsText(indicator, words, speech)],
  ];
  const rows = facts.map(([term, fact]) => markup`<div><dt>${term}</dt><dd>${fact}</dd></div>`);
  const url = exploreLink(path, viewOf(indicator), language);
  return markup`<article class="entry" id="${indicatorAnchor(indicator.id)}"><h4>${indicator.name[language]}</h4>
<p>${indicator.description[language]}</p><dl class="facts">${rows}</dl>
${cautionsHtml(indicator, words, speech)}
<p class="explore"><a href="${url}">${texts.show}<span class="visually-hidden">\u00a0: ${indicator.name[language]}</span></a></p></article>`;
}

/** A map where communes have the values, curves where zones do. */
function viewOf({ id, level }: Indicator): FigureSpec {
  return level === 'commune' ? { ...DEFAULT_CHOROPLETH, indicator: id } : { ...DEFAULT_GROWTH, indicator: id };
}

function unitText({ unit, nature, unitKind }: Indicator, words: MethodWords, { language }: Speech): string {
  const name = unit[language] === '' && (unitKind === 'share' || unitKind === 'change') ? '%' : unit[language];
  return [name, words.indicators.natures[nature]].filter((part) => part !== '').join(', ');
}

function periodsText({ periods, frequency }: Indicator, words: MethodWords, { format }: Speech): string {
  const texts = periods.map((period) => format.period(period, frequency));
  if (texts.length <= LISTED) return texts.join(', ');
  return words.indicators.span(texts[0] ?? '', texts.at(-1) ?? '', format.number(texts.length));
}

/** All that one should know before citing it: cautions, breaks, and what is odd in single places. */
function cautionsHtml(
  { cautions, breaks, annotations, frequency }: Indicator,
  words: MethodWords,
  { language, format }: Speech,
): Html | null {
  const texts = words.indicators;
  const lines = [
    ...cautions.map((caution) => caution[language]),
    ...breaks.map(({ period, note }) => texts.breakBefore(format.period(period, frequency), note[language])),
    ...annotations.map(({ note }) => note[language]),
  ];
  if (lines.length === 0) return null;
  const items = [...new Set(lines)].map((line) => markup`<li>${line}</li>`);
  return markup`<details class="cautions"><summary>${texts.cautions} (${format.number(items.length)})</summary><ul>${items}</ul></details>`;
}
