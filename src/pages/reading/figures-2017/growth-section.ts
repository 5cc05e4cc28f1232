import { layoutGrowth } from '../../../charts/layout/growth';
import type { Frame } from '../../../domain/frame';
import type { Scene } from '../../../domain/scene';
import type { GrowthSpec } from '../../../domain/view-spec';
import { DIGITAL } from '../../../model/claims';
import { growthData } from '../../../model/growth-lines';
import { DEFAULT_GROWTH } from '../../../spec/presets';
import type { Figures2017Words } from '../../../text/figures-2017-words';
import type { Speech } from '../../../text/messages';
import { exploreLink } from '../addresses';
import { figureHtml } from '../figure-html';
import { markup, type Html } from '../html';
import { claimedRate, spanTexts } from './claim-words';
import { candidate, type Facts } from './facts';
import { measuresTable, zonesTable } from './growth-tables';

/** The one claim that a series can be held against: figure, rates by what is counted, and the other metropolises. */
export function growthSection(facts: Facts, words: Figures2017Words, speech: Speech, path: string): Html {
  const { growth } = words;
  const { format } = speech;
  const { projection, claims, arithmetic } = facts;
  const [from, to] = spanTexts(projection.span, format);
  const claimed = claimedRate(claims.growth.value, format);
  const observed = growth.observed({
    start: format.number(projection.start),
    end: format.number(projection.observed),
    from,
    to,
    rate: format.percent(projection.rate),
    expected: format.number(projection.expected),
    claimed,
  });
  const ours = facts.zones.find(({ role }) => role === 'ours');
  const zonesTitle =
    ours?.rank === null || ours === undefined
      ? words.growth.zones.caption
      : growth.zonesTitle(rankText(ours.rank.rank, speech), format.number(ours.rank.of));
  return markup`<p>${growth.claim(claimed, format.number(arithmetic.doublingYears, 1))}</p>
<p>${observed}</p>
<p>${beforeText(facts, words, speech)} ${wholeText(facts, words, speech)}</p>
${projectionFigure(facts, words, speech, path)}
<h3>${growth.measuresTitle}</h3>
<p>${growth.measuresText}</p>
${measuresTable(facts, words, speech)}
<p>${creationsText(facts, words, speech)}</p>
<h3>${zonesTitle}</h3>
<p>${growth.zonesText(from, to)}</p>
${zonesTable(facts, words, speech)}`;
}

/** "première", "7e": a rank of a feminine noun in French. */
function rankText(rank: number, { format, language }: Speech): string {
  return language === 'fr' && rank === 1 ? '1re' : format.ordinal(rank);
}

function beforeText(facts: Facts, words: Figures2017Words, { format }: Speech): string | null {
  const before = candidate(facts, DIGITAL)?.before;
  if (before === undefined || before === null || before.growth.value === null) return null;
  const [from, to] = spanTexts(before.span, format);
  return words.growth.before(format.percent(before.growth.value), from, to);
}

function wholeText(facts: Facts, words: Figures2017Words, { format }: Speech): string | null {
  const all = facts.zones.find(({ role }) => role === 'ours')?.allSectors.value ?? null;
  return all === null ? null : words.growth.whole(format.percent(facts.projection.rate), format.percent(all));
}

function creationsText(facts: Facts, words: Figures2017Words, { format }: Speech): string | null {
  const after = candidate(facts, 'zone-creations-jz')?.after;
  if (after === undefined || after.growth.value === null) return null;
  const [from, to] = spanTexts(after.span, format);
  return words.growth.creations(format.signedPercent(after.growth.value), from, to);
}

/** The index of the series, 100 in the year of the claim, under the line that the claim draws. */
function projectionFigure(facts: Facts, words: Figures2017Words, speech: Speech, path: string): Html {
  const { projection, atlas } = facts;
  const { format, language } = speech;
  const spec: GrowthSpec = { ...DEFAULT_GROWTH, indicator: DIGITAL, base: projection.span[0], span: projection.span };
  const data = growthData(atlas, spec);
  if (data === null) throw new Error(`the data package has no indicator ${DIGITAL}`);
  const title = words.growth.figureTitle(
    claimedRate(facts.claims.growth.value, format),
    format.number(projection.expectedIndex),
    format.number(projection.observedIndex),
    format.period(projection.span[1]),
  );
  const draw = (frame: Frame): Scene => {
    const scene = layoutGrowth(spec, data, frame, speech);
    return { ...scene, caption: { ...scene.caption, title }, table: scene.table };
  };
  const heightPx = (widthPx: number): number => Math.max(320, widthPx * 0.62);
  return figureHtml({ id: 'indice', draw, heightPx, exploreUrl: exploreLink(path, spec, language) }, speech);
}
