import { describe, expect, it } from 'vitest';
import { COLUMN_KEY, layoutMetropolises } from '../../../src/charts/analysis/metropolises';
import { METROPOLIS_MEASURES, type MetropolisesSpec } from '../../../src/domain/analysis-spec';
import type { PlaceId } from '../../../src/domain/place';
import { METROPOLIS_COLUMNS, metropolisesData } from '../../../src/model/metropolises';
import { DEFAULT_METROPOLISES } from '../../../src/spec/analysis/metropolises';
import { analysisSpeech, committed, FRAMES, marksOf, NONSENSE, textsOf } from './frames';

function frameOf(index: number) {
  const frame = FRAMES[index];
  if (frame === undefined) throw new Error('no such frame');
  return frame;
}

describe('metropolises in columns', () => {
  it.each(METROPOLIS_MEASURES)('draw %s in every frame without nonsense', (measure) => {
    const spec: MetropolisesSpec = { ...DEFAULT_METROPOLISES, measure, places: ['8421'] as PlaceId[] };
    const data = metropolisesData(committed, spec);
    for (const frame of FRAMES) {
      const scene = layoutMetropolises(spec, data, frame, analysisSpeech(frame.language));
      expect(marksOf(scene, 'rows')).toHaveLength(data.rows.length + data.parts.length);
      const words = [...textsOf(scene), scene.description, scene.caption.title, scene.caption.subtitle].join(' ');
      expect(words).not.toMatch(NONSENSE);
      for (const mark of marksOf(scene, 'cells')) {
        if (mark.type !== 'rect') continue;
        expect(mark.x).toBeGreaterThanOrEqual(0);
        expect(mark.x + mark.width).toBeLessThanOrEqual(frame.widthPx + 0.5);
      }
    }
  });

  it.each(METROPOLIS_MEASURES)('have heads of whole words, in every frame (%s)', (measure) => {
    for (const language of ['fr', 'en'] as const)
      for (const sort of METROPOLIS_COLUMNS) {
        const spec: MetropolisesSpec = { ...DEFAULT_METROPOLISES, measure, sort };
        const data = metropolisesData(committed, spec);
        for (const frame of [...FRAMES, { ...frameOf(1), widthPx: 375, heightPx: 700 }]) {
          const scene = layoutMetropolises(spec, data, { ...frame, language }, analysisSpeech(language));
          const heads = marksOf(scene, 'heads').flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
          expect(heads.filter((text) => /…|\.$/.test(text))).toEqual([]);
        }
      }
  });

  it('part a long word at its hyphen where a column is narrow', () => {
    const data = metropolisesData(committed, DEFAULT_METROPOLISES);
    const scene = layoutMetropolises(DEFAULT_METROPOLISES, data, frameOf(1), analysisSpeech('fr'));
    const heads = marksOf(scene, 'heads').flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
    expect(heads.slice(0, 4)).toEqual(['Établissements', 'information-', 'communication', '2023']);
  });

  it('leave a gap between a number and the bar under it', () => {
    const data = metropolisesData(committed, DEFAULT_METROPOLISES);
    for (const frame of FRAMES) {
      const scene = layoutMetropolises(DEFAULT_METROPOLISES, data, frame, analysisSpeech(frame.language));
      const cells = marksOf(scene, 'cells');
      for (const [index, mark] of cells.entries()) {
        const value = cells[index - 1];
        if (mark.type !== 'rect' || value?.type !== 'text') continue;
        // A comma hangs 0.2 em under the baseline.
        expect(mark.y - value.y).toBeGreaterThan(0.22 * value.sizePx);
      }
    }
  });

  it('keep the sorted column where not all fit, and say how many are in the table only', () => {
    const spec: MetropolisesSpec = { ...DEFAULT_METROPOLISES, sort: 'zone-private-employees' };
    const phone = FRAMES[1];
    if (phone === undefined) throw new Error('no phone');
    const scene = layoutMetropolises(spec, metropolisesData(committed, spec), phone, analysisSpeech('fr'));
    const heads = marksOf(scene, 'heads').flatMap(({ key }) => (key === undefined ? [] : [key]));
    expect(heads).toContain(`${COLUMN_KEY}zone-private-employees`);
    expect(heads.length).toBeLessThan(6);
    const more = `${6 - heads.length} autres indicateurs dans le tableau`;
    expect(scene.caption.subtitle).toContain(more);
    expect(scene.table.caption).not.toContain(more);
    expect(scene.table.columns).toHaveLength(12);
  });
});
