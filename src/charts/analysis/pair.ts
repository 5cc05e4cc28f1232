import type { PairSpec } from '../../domain/analysis-spec';
import type { Frame } from '../../domain/frame';
import type { Layer, Mark, Scene } from '../../domain/scene';
import type { ChoroplethData } from '../../model/choropleth';
import { mapsOf, type PairData } from '../../model/pair';
import type { AnalysisSpeech } from '../../text/analysis-words';
import { wrapText } from '../text-width';
import { frameChrome, sourceLine, typeScale } from '../layout/chrome';
import { largestRadiusPx } from '../layout/circles';
import { legendOf } from '../layout/legend';
import { legendMarks } from '../layout/legend-marks';
import { fitProjection, type Rectangle } from '../layout/map-projection';
import { mapScene } from '../layout/map-scene';
import { clipMarks } from './clip-marks';
import { seenBy, WHOLE, type Camera } from './map-camera';
import { mapCaption, pairCaption, pairDescription, pairTable } from './pair-words';

export interface PairView {
  readonly camera: Camera;
  /** Share of the room that the left map keeps, where one lies on the other. */
  readonly divider: number;
}

export const PAIR_VIEW: PairView = { camera: WHOLE, divider: 0.5 };

const GAP_PX = 20;
/** Narrower than this at scale 1, one map stands under the other. */
const BESIDE_FROM_PX = 560;
const LINE = 1.25;

interface Cell extends Rectangle {
  readonly data: ChoroplethData;
}

interface Words {
  readonly marks: readonly Mark[];
  readonly heightPx: number;
}

function linesOf(
  text: string,
  x: number,
  y: number,
  widthPx: number,
  sizePx: number,
  bold: boolean,
  most: number,
): Words {
  const lines = wrapText(text, widthPx, sizePx, bold ? 700 : 400).slice(0, most);
  const marks = lines.map((line, row): Mark => {
    const style = { fill: bold ? 'ink' : 'quiet', weight: bold ? 700 : 400 } as const;
    return { type: 'text', x, y: y + (row + 0.9) * LINE * sizePx, text: line, sizePx, anchor: 'start', ...style };
  });
  return { marks, heightPx: lines.length * LINE * sizePx };
}

/** Title, what is measured and legend of a map. */
function headOf({ data, x, y, width }: Cell, room: Rectangle, frame: Frame, speech: AnalysisSpeech): Words {
  const { label, small } = typeScale(frame);
  const caption = mapCaption(data, speech);
  const title = linesOf(caption.title, x, y, width, label * 1.08, true, 3);
  const subtitle = linesOf(caption.subtitle, x, y + title.heightPx, width, small, false, 2);
  const top = y + title.heightPx + subtitle.heightPx + small * 0.6;
  const size = {
    widthPx: width,
    sizePx: small,
    largestRadiusPx: largestRadiusPx(room.width, room.height, frame.textScale),
    compact: true,
  };
  const legend = legendMarks(legendOf(data, speech), size, x, top);
  const marks = [...title.marks, ...subtitle.marks, ...legend.marks];
  return { marks, heightPx: top + legend.heightPx + small * 0.8 - y };
}

function footOf({ data, x, width }: Cell, bottom: number, frame: Frame, speech: AnalysisSpeech): Words {
  const { small } = typeScale(frame);
  const text = sourceLine(mapCaption(data, speech), speech);
  const { heightPx } = linesOf(text, x, 0, width, small * 0.92, false, 3);
  return { marks: linesOf(text, x, bottom - heightPx, width, small * 0.92, false, 3).marks, heightPx };
}

/** Where words and maps stand: two columns, or two rows where there is no room for columns. */
function cellsOf(inner: Rectangle, data: PairData, frame: Frame, isOne: boolean): readonly [Cell, Cell] {
  const gap = GAP_PX * frame.textScale;
  const isBeside = isOne || inner.width >= BESIDE_FROM_PX * frame.textScale;
  const width = isBeside ? (inner.width - gap) / 2 : inner.width;
  const height = isBeside ? inner.height : (inner.height - gap) / 2;
  return [
    { data: data.left, x: inner.x, y: inner.y, width, height },
    {
      data: data.right,
      x: isBeside ? inner.x + width + gap : inner.x,
      y: isBeside ? inner.y : inner.y + height + gap,
      width,
      height,
    },
  ];
}

/** The rooms of the two maps in the scene, of one size: for whoever turns a pointer into a move of the camera. */
export function pairRooms(
  spec: PairSpec,
  data: PairData,
  frame: Frame,
  speech: AnalysisSpeech,
): { readonly rooms: readonly [Rectangle, Rectangle]; readonly words: readonly Mark[] } {
  const chrome = frameChrome(pairCaption(data, speech), frame, speech);
  const isOne = spec.arrangement === 'swipe';
  const cells = cellsOf(chrome.inner, data, frame, isOne);
  const heads = cells.map((cell) => headOf(cell, cell, frame, speech));
  const feet = cells.map((cell) => footOf(cell, cell.y + cell.height, frame, speech));
  const head = Math.max(...heads.map(({ heightPx }) => heightPx));
  const foot = Math.max(...feet.map(({ heightPx }) => heightPx)) + 6 * frame.textScale;
  const roomOf = (cell: Cell): Rectangle => ({
    x: isOne ? chrome.inner.x : cell.x,
    y: cell.y + head,
    width: isOne ? chrome.inner.width : cell.width,
    height: Math.max(1, cell.height - head - foot),
  });
  const words = [...heads, ...feet].flatMap(({ marks }) => marks);
  return { rooms: [roomOf(cells[0]), roomOf(cells[1])], words };
}

/**
 * Two maps with one camera: beside each other, or on one another with a divider. Each has its title, legend and source;
 * outlines are cut at the edge of their room.
 */
export function layoutPair(
  spec: PairSpec,
  data: PairData,
  frame: Frame,
  speech: AnalysisSpeech,
  view: PairView = PAIR_VIEW,
): Scene {
  const caption = pairCaption(data, speech);
  const chrome = frameChrome(caption, frame, speech);
  const { rooms, words } = pairRooms(spec, data, frame, speech);
  const isOne = spec.arrangement === 'swipe';
  const at = rooms[0].x + rooms[0].width * view.divider;
  const clips = isOne
    ? [
        { ...rooms[0], width: at - rooms[0].x },
        { ...rooms[1], x: at, width: rooms[1].x + rooms[1].width - at },
      ]
    : rooms;
  const maps = mapsOf(spec);
  const layers = [data.left, data.right].flatMap((map, index): readonly Layer[] => {
    const [room, clip, one] = [rooms[index], clips[index], maps[index]];
    if (room === undefined || clip === undefined || one === undefined || map.features === null) return [];
    const base = fitProjection(map.features, room.x + room.width, room.y + room.height, {
      top: room.y + 4,
      left: room.x + 4,
      right: 4,
      bottom: 4,
    });
    const projection = seenBy(base, view.camera, room);
    const placement = { room, projection, under: [], over: [] };
    return mapScene(one, map, frame, speech, {}, placement).layers.map(({ name, marks }) => ({
      name: `${index === 0 ? 'left' : 'right'}-${name}`,
      marks: clipMarks(marks, clip),
    }));
  });
  const divider: readonly Mark[] = isOne
    ? [
        {
          type: 'rule',
          x1: at,
          x2: at,
          y1: rooms[0].y,
          y2: rooms[0].y + rooms[0].height,
          stroke: 'ink',
          strokeWidth: 2,
        },
      ]
    : [];
  return {
    kind: 'pair',
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    layers: [...chrome.layers, { name: 'words', marks: words }, ...layers, { name: 'divider', marks: divider }],
    scales: {},
    caption,
    description: pairDescription(data, speech),
    table: pairTable(data, caption, speech),
    warnings: data.left.features === null ? ['no outlines'] : [],
  };
}
