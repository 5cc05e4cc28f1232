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
import { fitProjection, type MapProjection, type Rectangle } from '../layout/map-projection';
import { mapScene } from '../layout/map-scene';
import { clipMarks } from './clip-marks';
import { cameraOf, seenBy, type Camera } from './map-camera';
import { mapCaption, pairCaption, pairDescription, pairTable } from './pair-words';

const GAP_PX = 20;
/** Narrower than this at scale 1, one map stands under the other. */
const BESIDE_FROM_PX = 560;
/** From this width on at scale 1, words of one map on the other stand at its sides, if the map is then no higher than wide. */
const AROUND_FROM_PX = 900;
/** Of the width, for the words at each side. */
const SIDE_SHARE = 0.22;
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
  const title = linesOf(caption.title, x, y, width, label * 1.08, true, 6);
  const subtitle = linesOf(caption.subtitle, x, y + title.heightPx, width, small, false, 5);
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
  const { heightPx } = linesOf(text, x, 0, width, small * 0.92, false, 6);
  return { marks: linesOf(text, x, bottom - heightPx, width, small * 0.92, false, 6).marks, heightPx };
}

/** Where words and maps stand: two columns, or two rows where there is no room for columns. */
function cellsOf(inner: Rectangle, data: PairData, isBeside: boolean, gap: number): readonly [Cell, Cell] {
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

interface Places {
  readonly cells: readonly [Cell, Cell];
  /** Of both maps, where one lies on the other in the midst of the words; null: under its words. */
  readonly midst: Rectangle | null;
}

function placesOf(spec: PairSpec, data: PairData, inner: Rectangle, frame: Frame): Places {
  const gap = GAP_PX * frame.textScale;
  const isOne = spec.arrangement === 'swipe';
  const side = inner.width * SIDE_SHARE;
  const midst = { ...inner, x: inner.x + side + gap, width: inner.width - 2 * (side + gap) };
  if (isOne && inner.width >= AROUND_FROM_PX * frame.textScale && midst.width >= midst.height) {
    const cell = { ...inner, width: side };
    return {
      cells: [
        { ...cell, data: data.left },
        { ...cell, data: data.right, x: inner.x + inner.width - side },
      ],
      midst,
    };
  }
  const isBeside = isOne || inner.width >= BESIDE_FROM_PX * frame.textScale;
  return { cells: cellsOf(inner, data, isBeside, gap), midst: null };
}

/** The rooms of the two maps in the scene, of one size: for whoever turns a pointer into a move of the camera. */
export function pairRooms(
  spec: PairSpec,
  data: PairData,
  frame: Frame,
  speech: AnalysisSpeech,
): { readonly rooms: readonly [Rectangle, Rectangle]; readonly words: readonly Mark[] } {
  const { inner } = frameChrome(pairCaption(data, speech), frame, speech);
  const { cells, midst } = placesOf(spec, data, inner, frame);
  const heads = cells.map((cell) => headOf(cell, midst ?? cell, frame, speech));
  const feet = cells.map((cell) => footOf(cell, cell.y + cell.height, frame, speech));
  const words = [...heads, ...feet].flatMap(({ marks }) => marks);
  if (midst !== null) return { rooms: [midst, midst], words };
  const head = Math.max(...heads.map(({ heightPx }) => heightPx));
  const foot = Math.max(...feet.map(({ heightPx }) => heightPx)) + 6 * frame.textScale;
  const isOne = spec.arrangement === 'swipe';
  const roomOf = (cell: Cell): Rectangle => ({
    x: isOne ? inner.x : cell.x,
    y: cell.y + head,
    width: isOne ? inner.width : cell.width,
    height: Math.max(1, cell.height - head - foot),
  });
  return { rooms: [roomOf(cells[0]), roomOf(cells[1])], words };
}

/** The whole metropolis in the room of a map; null without outlines. */
export function wholeIn({ left }: PairData, room: Rectangle): MapProjection | null {
  if (left.features === null) return null;
  const padding = { top: room.y + 4, left: room.x + 4, right: 4, bottom: 4 };
  return fitProjection(left.features, room.x + room.width, room.y + room.height, padding);
}

/**
 * Two maps with one camera: beside each other, or on one another with a divider. Each has its title, legend and source;
 * outlines are cut at the edge of their room.
 * @param moving the camera while it moves; the view has it once it rests
 */
export function layoutPair(
  spec: PairSpec,
  data: PairData,
  frame: Frame,
  speech: AnalysisSpeech,
  moving: Camera | null = null,
): Scene {
  const caption = pairCaption(data, speech);
  const chrome = frameChrome(caption, frame, speech);
  const { rooms, words } = pairRooms(spec, data, frame, speech);
  const isOne = spec.arrangement === 'swipe';
  const at = rooms[0].x + (rooms[0].width * spec.divider) / 100;
  const clips = isOne
    ? [
        { ...rooms[0], width: at - rooms[0].x },
        { ...rooms[1], x: at, width: rooms[1].x + rooms[1].width - at },
      ]
    : rooms;
  const maps = mapsOf(spec);
  const layers = [data.left, data.right].flatMap((map, index): readonly Layer[] => {
    const [room, clip, one] = [rooms[index], clips[index], maps[index]];
    const base = room === undefined ? null : wholeIn(data, room);
    if (room === undefined || clip === undefined || one === undefined || base === null) return [];
    const projection = seenBy(base, moving ?? cameraOf(spec.framing, base, room), room);
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
