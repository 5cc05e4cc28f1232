import { beforeAll, describe, expect, test } from 'vitest';
import { layoutFigure } from '../../src/charts/figure';
import { wrapText } from '../../src/charts/text-width';
import { loadAtlas } from '../../src/data/load';
import type { Atlas } from '../../src/domain/atlas';
import type { Language } from '../../src/domain/frame';
import { isPlaceId } from '../../src/domain/place';
import type { DrawnSpec } from '../../src/domain/view-spec';
import { DEFAULT_EMPLOYMENT, DEFAULT_GROWTH } from '../../src/spec/presets';
import { speechFor } from '../../src/text/messages';
import { COMMITTED, fromFolder } from '../data/package-folder';

/** The column of figures in a window of 1440 px, and the sizes that its titles (16 px, set 2 % closer) and subtitles have there. */
const COLUMN_PX = 602;
const [TITLE_PX, SUBTITLE_PX] = [15.7, 13];

let atlas: Atlas;
beforeAll(async () => {
  atlas = await loadAtlas(fromFolder(COMMITTED));
});

const PINS: Readonly<Record<string, readonly string[]>> = {
  'no pin': [],
  'one pin': ['13103'],
  'two pins': ['13055', '13001'],
  'six pins': ['13055', '13001', '13103', '13117', '13056', '13028'],
  'a zone': ['9313'],
};
const FIGURES: Readonly<Record<string, DrawnSpec>> = {
  growth: DEFAULT_GROWTH,
  quarters: { ...DEFAULT_GROWTH, indicator: 'zone-private-employees-quarterly', reference: false },
  jobs: { ...DEFAULT_EMPLOYMENT, kind: 'jobs' },
  bands: { ...DEFAULT_EMPLOYMENT, kind: 'bands' },
  sectors: { ...DEFAULT_EMPLOYMENT, kind: 'sectors' },
  intensity: { ...DEFAULT_EMPLOYMENT, kind: 'intensity' },
};
const CASES = Object.keys(FIGURES).flatMap((figure) =>
  Object.keys(PINS).flatMap((pins) => (['fr', 'en'] as const).map((language) => [figure, pins, language] as const)),
);

function captionOf(figure: string, pins: string, language: Language): { title: string; subtitle: string } {
  const spec = FIGURES[figure];
  if (spec === undefined) throw new Error(`no figure ${figure}`);
  const frame = {
    widthPx: 608,
    heightPx: 240,
    textScale: 1,
    interactive: true,
    chrome: 'none',
    theme: 'light',
  } as const;
  const places = (PINS[pins] ?? []).filter(isPlaceId);
  const scene = layoutFigure(atlas, { ...spec, places }, { ...frame, language }, speechFor(language));
  if (scene === null) throw new Error(`${figure} cannot be drawn`);
  return scene.caption;
}

describe('beside the map', () => {
  test.each(CASES)('%s with %s in %s has a title of two lines at most', (...one) => {
    // A page breaks a line after a hyphen, a picture does not.
    const title = captionOf(...one).title.replace('information-', 'information- ');
    expect(wrapText(title, COLUMN_PX, TITLE_PX, 700, 'heading').length).toBeLessThanOrEqual(2);
  });

  // The notice that a zone has no figure here stands before the subtitle and may take a second line.
  const ofCommunes = CASES.filter(([, pins]) => pins !== 'a zone');
  test.each(ofCommunes)('%s with %s in %s has a subtitle of one line', (...one) => {
    expect(wrapText(captionOf(...one).subtitle, COLUMN_PX, SUBTITLE_PX)).toHaveLength(1);
  });
});
