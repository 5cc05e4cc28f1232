import { layoutChoropleth } from '../../charts/layout/choropleth';
import { layoutGrowth } from '../../charts/layout/growth';
import { layoutKeyFigures } from '../../charts/layout/key-figures';
import { escapeText, sceneToSvg } from '../../charts/scene-to-svg';
import type { Atlas } from '../../domain/atlas';
import type { Frame } from '../../domain/frame';
import type { Scene } from '../../domain/scene';
import type { AtlasSpec, EmploymentKind } from '../../domain/view-spec';
import { choroplethData } from '../../model/choropleth';
import { withoutClasses } from '../../model/class-filter';
import { NO_CLASS } from '../../model/employment';
import { growthData } from '../../model/growth-lines';
import { keyFiguresData } from '../../model/key-figures';
import { choroplethOf, employmentOf, growthOf, keyFiguresOf, quartersOf } from '../../spec/figures';
import { print as en } from '../../text/en/print';
import { print as fr } from '../../text/fr/print';
import type { Speech } from '../../text/messages';
import type { MakeEmploymentFigure } from './employment-figure';
import { tableHtml } from './print-table';

export interface Printed {
  readonly atlas: Atlas;
  readonly spec: AtlasSpec;
  readonly speech: Speech;
  /** All of them loaded: printing waits for nothing. */
  readonly makers: ReadonlyMap<EmploymentKind, MakeEmploymentFigure>;
  /** Address that restores the view. */
  readonly address: string;
  /** ISO date of the state of the data; null where it is not known. */
  readonly edition: string | null;
  /** ISO date of the printing. */
  readonly date: string;
}

const WORDS = { fr, en } as const;
/** Width of A4 within its margins, and heights that fill two pages of it, px of 1/96 inch; print.css scales to the paper. */
const WIDTH_PX = 700;
const HEIGHT_PX = { map: 620, keyFigures: 330, growth: 480, employment: 470 } as const;

/**
 * The explorer as a document of two pages: map and key figures, growth and employment, each with title, notes, source and
 * licence. Drawn anew, always light: what is on the screen has the size of the screen, and its map is no picture that
 * every browser prints. The table of communes takes the place of the second page where it is what the reader looks at.
 */
export function printSheet(printed: Printed): string {
  const { atlas, spec, speech } = printed;
  const words = WORDS[speech.language];
  const { siteName, tagline } = speech.messages.explorer;
  return [
    `<header><p><strong>${escapeText(siteName)}</strong> ${escapeText(tagline)}</p>`,
    `<p>${escapeText(words.printed(speech.format.date(printed.date)))}</p></header>`,
    page([mapScene(printed), keyFiguresScene(printed)]),
    spec.panel === 'table' ? tableHtml(atlas, spec, speech) : page([growthScene(printed), employmentScene(printed)]),
    `<footer><p>${escapeText(words.online)} <a href="${escapeText(printed.address)}">${escapeText(printed.address)}</a></p></footer>`,
  ].join('\n');
}

function page(scenes: readonly (Scene | null)[]): string {
  const figures = scenes.flatMap((scene) =>
    scene === null
      ? []
      : [`<figure>${sceneToSvg(scene, { paint: 'light', idPrefix: `print-${scene.kind}` })}</figure>`],
  );
  return `<section>${figures.join('\n')}</section>`;
}

function frameOf(heightPx: number, { speech: { language }, edition }: Printed): Frame {
  const size = { widthPx: WIDTH_PX, heightPx, textScale: 1 };
  const dated = edition === null ? {} : { edition };
  return { ...size, ...dated, interactive: false, chrome: 'full', theme: 'light', language };
}

function mapScene(printed: Printed): Scene | null {
  const { atlas, spec, speech } = printed;
  const map = choroplethOf(spec);
  const data = choroplethData(atlas, map);
  return data === null ? null : layoutChoropleth(map, data, frameOf(HEIGHT_PX.map, printed), speech);
}

/** The view without classes: figures beside the map say what values the map's class covers. */
function besideMap({ atlas, spec }: Printed): AtlasSpec {
  return { ...spec, filters: withoutClasses(spec.filters, choroplethData(atlas, choroplethOf(spec))) };
}

function keyFiguresScene(printed: Printed): Scene {
  const { atlas, speech } = printed;
  const figures = keyFiguresOf(besideMap(printed));
  const data = keyFiguresData(atlas, figures, NO_CLASS);
  return layoutKeyFigures(figures, data, frameOf(HEIGHT_PX.keyFigures, printed), speech);
}

function growthScene(printed: Printed): Scene | null {
  const { atlas, spec, speech } = printed;
  const growth = growthOf(spec);
  const data = growthData(atlas, growth);
  return data === null ? null : layoutGrowth(growth, data, frameOf(HEIGHT_PX.growth, printed), speech);
}

function employmentScene(printed: Printed): Scene | null {
  const { atlas, spec, speech } = printed;
  const frame = frameOf(HEIGHT_PX.employment, printed);
  if (spec.employment !== 'quarters') {
    const make = printed.makers.get(spec.employment);
    return make?.(atlas, employmentOf(besideMap(printed), spec.employment), NO_CLASS, speech).scene(frame) ?? null;
  }
  const quarters = quartersOf(spec);
  const data = growthData(atlas, quarters);
  return data === null ? null : layoutGrowth(quarters, data, frame, speech);
}
