import { loadAtlas } from '../../../src/data/load';
import { expect } from 'vitest';
import type { Atlas } from '../../../src/domain/atlas';
import type { Frame, Language } from '../../../src/domain/frame';
import type { Scene } from '../../../src/domain/scene';
import { analysisWords, type AnalysisSpeech } from '../../../src/text/analysis-words';
import { textWidthPx } from '../../../src/charts/text-width';
import { speechFor } from '../../../src/text/messages';
import { COMMITTED, fromFolder } from '../../data/package-folder';

/** The data of the package, as the page of analyses reads them. */
export const committed: Atlas = await loadAtlas(fromFolder(COMMITTED));

export function analysisSpeech(language: Language): AnalysisSpeech {
  return { ...speechFor(language), analysis: analysisWords(language) };
}

const PICTURE: Frame = {
  widthPx: 900,
  heightPx: 600,
  textScale: 1,
  interactive: false,
  chrome: 'full',
  theme: 'light',
  language: 'fr',
};

/** A picture, a phone, a column of the page, a wall. */
export const FRAMES: readonly Frame[] = [
  PICTURE,
  { ...PICTURE, widthPx: 320, heightPx: 560 },
  { ...PICTURE, widthPx: 760, heightPx: 480, chrome: 'none', interactive: true },
  { ...PICTURE, widthPx: 3200, heightPx: 1700, textScale: 3, language: 'en' },
];

/** Marks of a layer; none where the scene has no such layer. */
export function marksOf(scene: Scene, layer: string): Scene['layers'][number]['marks'] {
  return scene.layers.find(({ name }) => name === layer)?.marks ?? [];
}

/** Texts of a scene, in drawing order. */
export function textsOf(scene: Scene): readonly string[] {
  return scene.layers.flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])));
}

/** What must never be written in a figure. */
export const NONSENSE = /undefined|NaN|null|Infinity|\[object/;

/** A scene lies inside its frame, warns of nothing, and says nothing that is no word. */
export function expectSense(scene: Scene, frame: Frame): void {
  expect(scene.warnings).toEqual([]);
  const { title, subtitle, notes } = scene.caption;
  const cells = scene.table.rows.flatMap((row) => [row.name, ...row.cells.map(({ text }) => text)]);
  const labels = scene.layers.flatMap(({ marks }) => marks.flatMap(({ label }) => label ?? []));
  const words = [...textsOf(scene), ...labels, ...cells, scene.description, title, subtitle, ...notes];
  expect(words.filter((text) => NONSENSE.test(text))).toEqual([]);
  const { layers, ...rest } = scene;
  expect(JSON.stringify(rest.scales)).not.toContain('null');
  for (const { marks } of layers) {
    for (const mark of marks) {
      if (mark.type === 'path') expect(mark.d).not.toMatch(/NaN|Infinity/);
      for (const [x, y] of mark.at === undefined ? [] : [mark.at]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(frame.widthPx);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(frame.heightPx);
      }
      if (mark.type !== 'text') continue;
      const width = textWidthPx(mark.text, mark.sizePx, mark.weight ?? 400);
      const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
      expect(left, mark.text).toBeGreaterThanOrEqual(-1);
      expect(left + width, mark.text).toBeLessThanOrEqual(frame.widthPx + 1);
    }
  }
}
