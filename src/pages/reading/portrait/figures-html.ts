import type { Atlas } from '../../../domain/atlas';
import type { IndicatorId } from '../../../domain/indicator';
import { OUR_ZONES_ID, type Place } from '../../../domain/place';
import type { DrawnSpec, GrowthSpec } from '../../../domain/view-spec';
import { growthData } from '../../../model/growth-lines';
import { latestPeriod, observe } from '../../../model/observe';
import { PUBLISHED_GROWTH_2017 } from '../../../model/published-growth';
import { DEFAULT_GROWTH } from '../../../spec/presets';
import { exploreLink } from '../addresses';
import { figureHtml } from '../figure-html';
import { markup, type Html } from '../html';
import { drawPortrait } from './drawing';
import { notedOf } from './finding';
import { atlasLink, type Subject } from './subject';

/** One drawing serves a column of the page, a phone and half a sheet of A4. */
const COLUMN_PX = 300;
const WIDE_FROM_PX = 480;
const HEIGHT_PX = { growth: 190, digital: 205, wide: 300, bands: 220, sectors: 235 } as const;
const DIGITAL = 'zone-establishments-jz';

/** Anchor and indicator. */
const CURVES = [
  ['population', 'population'],
  ['etablissements', 'establishments'],
  ['creations', 'creations'],
] as const;

/** From fewer than ten there is no index: a curve of the metropolis alone would be no figure of the commune. */
function hasIndex({ input, place }: Subject, spec: GrowthSpec): boolean {
  const line = growthData(input.atlas, spec)?.lines.find(({ key }) => key === place.id);
  return line !== undefined && line.divisor.value !== null;
}

/** The line of the published rate starts where it was published, and the curves are 100 there: before it claims nothing. */
function sinceClaim({ input }: Subject): Pick<GrowthSpec, 'base' | 'span'> {
  const indicator = input.atlas.indicators.get(DIGITAL);
  const last = indicator === undefined ? null : latestPeriod(indicator);
  const { year } = PUBLISHED_GROWTH_2017;
  return last === null || last <= year ? { base: null, span: null } : { base: year, span: [year, last] };
}

/** The figures of a portrait by their anchors; a test draws each and refuses warnings. */
export function portraitSpecs(subject: Subject): Readonly<Record<string, DrawnSpec>> {
  const { input, place } = subject;
  const curve: GrowthSpec = { ...DEFAULT_GROWTH, places: [place.id], reference: false };
  const structure = { places: [place.id], filters: [] };
  const { zoneId } = place;
  const hasDigital =
    zoneId !== null && observe(input.atlas, DIGITAL, zoneId, { period: null, span: null }).value !== null;
  const curves = CURVES.flatMap(([id, indicator]): readonly (readonly [string, GrowthSpec])[] => {
    const spec = { ...curve, indicator };
    return hasIndex(subject, spec) ? [[id, spec]] : [];
  });
  return {
    ...Object.fromEntries(curves),
    ...(hasDigital
      ? { numerique: { ...DEFAULT_GROWTH, indicator: DIGITAL, places: [zoneId], ...sinceClaim(subject) } }
      : {}),
    tailles: { kind: 'bands', ...structure },
    secteurs: { kind: 'sectors', ...structure },
  };
}

/** The digital curve has two columns, and the words that say whose it is stand beside it. */
function figure(subject: Subject, id: string): Html | null {
  const spec = portraitSpecs(subject)[id];
  if (spec === undefined) return null;
  const isWide = id === 'numerique';
  const height =
    HEIGHT_PX[isWide ? 'digital' : spec.kind === 'bands' || spec.kind === 'sectors' ? spec.kind : 'growth'];
  return figureHtml(
    {
      id,
      draw: (frame) => drawPortrait(subject, spec, frame),
      caution: spec.kind === 'growth' ? cautionOf(subject, spec.indicator) : null,
      heightPx: (widthPx) => (widthPx >= WIDE_FROM_PX ? HEIGHT_PX.wide : height),
      ...(isWide ? {} : { columnPx: COLUMN_PX }),
      exploreUrl: exploreLink(subject.path, spec, subject.speech.language),
    },
    subject.speech,
  );
}

/** What is odd in the series of the commune stands beside its title, and not behind a summary. */
function cautionOf({ input, place, speech, words }: Subject, id: IndicatorId): string | null {
  const indicator = input.atlas.indicators.get(id);
  const noted = indicator === undefined ? null : notedOf(indicator, place, [-Infinity, Infinity], speech.language);
  return noted === null ? null : words.titles.knownShort(noted);
}

/** Curves of the commune, what its zone d'emploi alone knows of the digital sector, and its employers. */
export function figuresHtml(subject: Subject): Html {
  const { words } = subject;
  const drawn = (...ids: readonly string[]): readonly (Html | null)[] => ids.map((id) => figure(subject, id));
  return markup`<section class="curves"><h2>${words.curves}</h2><div class="columns">${drawn(...CURVES.map(([id]) => id))}${tooFewHtml(subject)}</div></section>
${digitalHtml(subject)}
<section class="structure"><h2>${words.structure}</h2><div class="columns"><p>${words.structureLead}</p>${drawn('tailles', 'secteurs')}</div></section>`;
}

/** In the place of a curve that there is none of, why. */
function tooFewHtml(subject: Subject): readonly Html[] {
  const { input, speech, words } = subject;
  const specs = portraitSpecs(subject);
  return CURVES.filter(([id]) => specs[id] === undefined).flatMap(([, indicator]): readonly Html[] => {
    const name = input.atlas.indicators.get(indicator)?.name[speech.language];
    return name === undefined ? [] : [markup`<p class="quiet">${words.noCurve(name)}</p>`];
  });
}

function digitalHtml(subject: Subject): Html {
  const { input, place, words } = subject;
  const zone = input.atlas.places.get(place.zoneId ?? OUR_ZONES_ID);
  if (zone === undefined) return markup``;
  const drawn = zoneFigure(subject, zone);
  const lead = drawn === null ? words.digitalNone(zone.name) : words.digitalLead(zone.name);
  const link = markup`<p class="explore"><a href="${atlasLink(subject, [zone])}">${words.exploreZone}</a></p>`;
  return markup`<section class="digital"><h2>${words.digital}</h2><div class="columns"><div><p>${lead}</p>${link}</div><div class="span">${drawn}</div></div></section>`;
}

const known = new WeakMap<Atlas, Map<string, Html | null>>();

/** The same for all communes of a zone: pages of one language lie in one folder, so that its links hold in each. */
function zoneFigure(subject: Subject, { id }: Place): Html | null {
  const drawn = known.get(subject.input.atlas) ?? new Map<string, Html | null>();
  known.set(subject.input.atlas, drawn);
  const key = `${id} ${subject.speech.language}`;
  const found = drawn.has(key) ? (drawn.get(key) ?? null) : figure(subject, 'numerique');
  drawn.set(key, found);
  return found;
}
