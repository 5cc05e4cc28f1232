import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipMarks, clipPath } from '../../../src/charts/analysis/clip-marks';
import {
  cameraAfter,
  cameraOf,
  dragged,
  framingOf,
  held,
  moved,
  nearer,
  seenBy,
  WHOLE,
} from '../../../src/charts/analysis/map-camera';
import { layoutPair, pairRooms } from '../../../src/charts/analysis/pair';
import { tipPair } from '../../../src/charts/analysis/pair-words';
import { textWidthPx } from '../../../src/charts/text-width';
import { projectionOf } from '../../../src/charts/layout/map-projection';
import type { PairSpec } from '../../../src/domain/analysis-spec';
import { MAX_ZOOM } from '../../../src/domain/framing';
import { pairData, type PairData } from '../../../src/model/pair';
import { DEFAULT_PAIR } from '../../../src/spec/analysis/pair';
import { analysisSpeech, committed, FRAMES, marksOf, NONSENSE, textsOf } from './frames';

const YEARS: PairSpec = { ...DEFAULT_PAIR, period: 2021, otherIndicator: DEFAULT_PAIR.indicator };
const SPECS: readonly PairSpec[] = [
  DEFAULT_PAIR,
  YEARS,
  { ...DEFAULT_PAIR, arrangement: 'swipe' },
  { ...DEFAULT_PAIR, indicator: 'wage', otherIndicator: 'jobs' },
];

function dataOf(spec: PairSpec): PairData {
  const data = pairData(committed, spec);
  if (data === null) throw new Error('an unknown indicator');
  return data;
}

const PICTURE = FRAMES[0] ?? raise();

describe('two maps', () => {
  it.each(SPECS)('show $indicator and $otherIndicator ($arrangement) inside every frame', (spec) => {
    const data = dataOf(spec);
    for (const frame of FRAMES) {
      const speech = analysisSpeech(frame.language);
      const near: PairSpec = { ...spec, divider: 40, framing: { centre: [5.4, 43.5], zoom: 2 } };
      for (const scene of [layoutPair(spec, data, frame, speech), layoutPair(near, data, frame, speech)]) {
        expect(scene.warnings).toEqual([]);
        const { title, subtitle, notes } = scene.caption;
        const words = [...textsOf(scene), scene.description, title, subtitle, ...notes].join(' ');
        expect(words).not.toMatch(NONSENSE);
        expect(scene.table.rows).toHaveLength(92);
        for (const { marks } of scene.layers)
          for (const { at } of marks) {
            expect(at?.[0] ?? 0).toBeLessThanOrEqual(frame.widthPx);
            expect(at?.[1] ?? 0).toBeLessThanOrEqual(frame.heightPx);
          }
      }
    }
  });

  it('have rooms of one size, so that one camera holds for both', () => {
    for (const frame of FRAMES) {
      const { rooms } = pairRooms(DEFAULT_PAIR, dataOf(DEFAULT_PAIR), frame, analysisSpeech(frame.language));
      expect(rooms[0].width).toBeCloseTo(rooms[1].width, 6);
      expect(rooms[0].height).toBeCloseTo(rooms[1].height, 6);
    }
  });

  it('have the same classes for two years of one indicator', () => {
    const { left, right, finding, compared } = dataOf(YEARS);
    expect(left.classification).toEqual(right.classification);
    if (finding.type !== 'change') throw new Error('one indicator at two times');
    expect(finding.up + finding.down + finding.same).toBe(compared);
    const counted = left.places.filter(
      ({ id, observation }) => (right.byId.get(id)?.observation.value ?? NaN) > (observation.value ?? NaN),
    );
    expect(finding.up).toBe(counted.length);
  });

  it('count the communes of the highest quarter that they share', () => {
    const { finding, compared } = dataOf(DEFAULT_PAIR);
    // 92 communes with both values: the first 23.
    expect(compared).toBe(92);
    expect(finding).toMatchObject({ type: 'overlap', among: 23 });
  });

  it('draw no commune twice where one lies on the other, at its divider', () => {
    const spec: PairSpec = { ...DEFAULT_PAIR, arrangement: 'swipe' };
    const draw = (divider: number) => layoutPair({ ...spec, divider }, dataOf(spec), PICTURE, analysisSpeech('fr'));
    expect(marksOf(draw(0), 'left-communes')).toEqual([]);
    expect(marksOf(draw(0), 'right-communes')).toHaveLength(92);
    expect(marksOf(draw(100), 'left-communes')).toHaveLength(92);
    expect(marksOf(draw(100), 'right-communes')).toEqual([]);
  });

  it('have their words at their sides where one lies on the other in a wide picture', () => {
    const spec: PairSpec = { ...DEFAULT_PAIR, arrangement: 'swipe' };
    const data = dataOf(spec);
    // The column of a laptop, 1334 px: 0.22 of it on either side, a gap of 20, and the map between.
    const frame = { ...PICTURE, widthPx: 1334, heightPx: 450, chrome: 'none' } as const;
    const { rooms, words } = pairRooms(spec, data, frame, analysisSpeech('fr'));
    expect(rooms[0]).toEqual({
      x: expect.closeTo(313.48, 2) as number,
      y: 0,
      width: expect.closeTo(707.04, 2) as number,
      height: 450,
    });
    expect(rooms[1]).toEqual(rooms[0]);
    const texts = words.flatMap((mark) => (mark.type === 'text' && mark.anchor === 'start' ? [mark] : []));
    const ends = texts.map(({ x, text, sizePx }) => [x, x + textWidthPx(text, sizePx)] as const);
    expect(ends.filter(([from, to]) => from < 1020.52 && to > 313.48)).toEqual([]);
    // Higher than wide, the words stand above.
    expect(pairRooms(spec, data, { ...frame, heightPx: 800 }, analysisSpeech('fr')).rooms[0].width).toBe(1334);
  });

  it('say both values in a tip', () => {
    const tip = tipPair(dataOf(YEARS), '13001', analysisSpeech('fr'));
    expect(tip.title).toBe('Aix-en-Provence');
    expect(tip.lines.map(({ label }) => label.slice(-4))).toEqual(['2021', '2023']);
  });
});

describe('a camera', () => {
  const step = fc.oneof(
    fc.tuple(fc.constant('zoom' as const), fc.double({ min: 0.1, max: 10, noNaN: true })),
    fc.tuple(fc.constant('move' as const), fc.double({ min: -3, max: 3, noNaN: true })),
  );

  it('never leaves the map', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const camera = steps.reduce(
          (now, [kind, by]) => (kind === 'zoom' ? nearer(now, by, [0.3, -0.2]) : moved(now, [by, -by])),
          WHOLE,
        );
        expect(camera.zoom).toBeGreaterThanOrEqual(1);
        expect(camera.zoom).toBeLessThanOrEqual(MAX_ZOOM);
        expect(held(camera)).toEqual(camera);
      }),
    );
  });

  it('keeps the place under the pointer, and comes back to the whole', () => {
    const room = { x: 10, y: 20, width: 400, height: 200 };
    const base = projectionOf(1000, [100, 900]);
    // A quarter of the width right of the middle: x = 10 + 200 + 100.
    const under = (camera: typeof WHOLE) =>
      (310 - seenBy(base, camera, room).translate[0]) / seenBy(base, camera, room).scale;
    expect(under(nearer(WHOLE, 2, [0.25, 0]))).toBeCloseTo(under(WHOLE), 9);
    expect(nearer(nearer(WHOLE, 3), 1 / 3)).toEqual(WHOLE);
  });

  it('shows the same part of the map in a room of any shape', () => {
    const base = projectionOf(1000, [100, 900]);
    const room = { x: 10, y: 20, width: 400, height: 200 };
    // Twice as large about x = 310: the middle lies half way from 210 to there, at 260, 0.16 rad east. Mercator's
    // vertical is 0.78 there: the latitude is atan(sinh 0.78).
    const part = framingOf(nearer(WHOLE, 2, [0.25, 0]), base, room);
    expect(part).toEqual({ centre: [9.1673, 40.746], zoom: 2 });
    expect(framingOf(WHOLE, base, room)).toBeNull();
    const back = cameraOf(part, base, room);
    expect(back.x).toBeCloseTo(-0.25, 3);
    const tall = { x: 0, y: 0, width: 420, height: 400 };
    expect(framingOf(cameraOf(part, base, tall), base, tall)).toEqual(part);
  });

  it('follows one finger, and draws nearer as two part', () => {
    const room = { x: 10, y: 20, width: 400, height: 200 };
    const finger = (x: number, y: number) => ({ x, y, room });
    // From 100 px apart to 200; the middle between them goes 40 px to the right, a tenth of the width.
    const apart = dragged(WHOLE, [finger(160, 120), finger(260, 120)], [finger(150, 120), finger(350, 120)]);
    expect(apart).toEqual({ zoom: 2, x: expect.closeTo(0.1, 9) as number, y: 0 });
    const on = dragged(apart, [finger(100, 100)], [finger(60, 120)]);
    expect(on).toEqual({ zoom: 2, x: expect.closeTo(0, 9) as number, y: expect.closeTo(0.1, 9) as number });
  });

  it('follows keys: plus, minus, zero, and arrows with Shift', () => {
    expect(cameraAfter(WHOLE, '+', false)?.zoom).toBe(1.5);
    expect(cameraAfter(nearer(WHOLE, 2), '0', false)).toEqual(WHOLE);
    expect(cameraAfter(WHOLE, 'ArrowLeft', false)).toBeNull();
    expect(cameraAfter(nearer(WHOLE, 2), 'ArrowLeft', true)?.x).toBeCloseTo(0.15, 9);
    expect(cameraAfter(WHOLE, 'a', false)).toBeNull();
  });
});

describe('outlines at the edge of a room', () => {
  const room = { x: 0, y: 0, width: 10, height: 10 };

  it('are cut, closed rings along it and open lines at it', () => {
    expect(clipPath('M-5,-5L5,-5L5,5L-5,5Z', room)).toBe('M0.0,0.0L5.0,0.0L5.0,5.0L0.0,5.0Z');
    expect(clipPath('M-5,5L15,5', room)).toBe('M0.0,5.0L10.0,5.0');
    expect(clipPath('M20,20L30,20L30,30Z', room)).toBe('');
    expect(clipPath('M1,1L2,1L2,2Z', room)).toBe('M1.0,1.0L2.0,1.0L2.0,2.0Z');
  });

  it('leave names and circles whole or out', () => {
    const text = { type: 'text', x: 9, y: 8, text: 'Marseille', sizePx: 4, anchor: 'start' } as const;
    const circle = { type: 'circle', cx: 5, cy: 5, r: 9 } as const;
    expect(clipMarks([text, circle], room)).toEqual([circle]);
  });
});

function raise(): never {
  throw new Error('nothing there');
}
