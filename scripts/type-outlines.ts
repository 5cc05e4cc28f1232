import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Blob as Bytes, Buffer as Run, Face, Feature, Font, shape, Variation } from 'harfbuzzjs';
import decompress from 'wawoff2/decompress.js';
import { thinSpaced } from '../src/charts/svg-paint';
import type { TextFamily, TextWeight } from '../src/charts/text-width';
import type { Mark, PathMark, Scene, TextMark } from '../src/domain/scene';

/** The faces that the pages load, at one weight each. */
export type Fonts = (family: TextFamily, weight: TextWeight) => Font;

const FILES: Readonly<Record<TextFamily, string>> = {
  text: 'atkinson-hyperlegible-next',
  heading: 'bricolage-grotesque',
};
/** As the layouts measure: digits of one width in text and their own in headings. */
const FEATURES: Readonly<Record<TextFamily, Feature[]>> = { text: [new Feature('tnum', 1)], heading: [] };

/** @param root folder that holds `node_modules` */
export async function readFonts(root: string): Promise<Fonts> {
  const read = async (family: TextFamily): Promise<Face> => {
    const name = FILES[family];
    const file = `node_modules/@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`;
    return new Face(new Bytes(Uint8Array.from(await decompress(await readFile(resolve(root, file)))).buffer));
  };
  const faces = { text: await read('text'), heading: await read('heading') };
  const fonts = new Map<string, Font>();
  return (family, weight) => {
    const key = `${family} ${weight}`;
    const font = fonts.get(key) ?? new Font(faces[family]);
    if (!fonts.has(key)) font.setVariations([new Variation('wght', weight)]);
    fonts.set(key, font);
    return font;
  };
}

/** Glyph of a shaped line: which, and where its origin stands, in units of the font. */
interface Placed {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly glyphs: readonly Placed[];
  /** Em. */
  readonly width: number;
}

/** One line of text, kerned. @throws where the face has no glyph for a character: a picture would show a box */
export function shapeLine(text: string, family: TextFamily, font: Font): Line {
  const run = new Run();
  run.addText(text);
  run.guessSegmentProperties();
  shape(font, run, FEATURES[family]);
  const infos = run.getGlyphInfos();
  const glyphs: Placed[] = [];
  let x = 0;
  for (const [index, position] of run.getGlyphPositions().entries()) {
    const { codepoint: glyph = 0, cluster = 0 } = infos[index] ?? {};
    if (glyph === 0)
      throw new Error(`no glyph of the ${family} face for "${text.slice(cluster, cluster + 1)}" in "${text}"`);
    glyphs.push({ glyph, x: x + position.xOffset, y: position.yOffset });
    x += position.xAdvance;
  }
  return { glyphs, width: x / font.face.upem };
}

/**
 * The scene with its text as outlines, for a rasteriser that need not know fonts: weights between those of the files,
 * digits of one width and kerning come out as in a browser. Widths are those that the layout measured.
 */
export function outlineText(scene: Scene, fonts: Fonts): Scene {
  const layers = scene.layers.map((layer) => ({
    ...layer,
    marks: layer.marks.flatMap((mark): readonly Mark[] => (mark.type === 'text' ? outlinesOf(mark, fonts) : [mark])),
  }));
  return { ...scene, layers };
}

const ANCHOR_SHARE = { start: 0, middle: 0.5, end: 1 } as const;

function outlinesOf(mark: TextMark, fonts: Fonts): readonly PathMark[] {
  const { family = 'text', weight = 400, sizePx } = mark;
  const font = fonts(family, weight);
  const line = shapeLine(thinSpaced(mark.text), family, font);
  const left = mark.x - ANCHOR_SHARE[mark.anchor] * line.width * sizePx;
  const d = outline(line, font, left, mark.y, sizePx / font.face.upem);
  const opacity = mark.opacity === undefined ? {} : { opacity: mark.opacity };
  const letters: PathMark = { type: 'path', d, fill: mark.fill ?? 'ink', ...opacity };
  if (mark.halo !== true) return [letters];
  const [stroke, strokeWidth] = [mark.stroke ?? 'paper', mark.strokeWidth ?? sizePx * 0.25];
  return [{ type: 'path', d, fill: 'none', stroke, strokeWidth, ...opacity }, letters];
}

/** SVG path of a line whose baseline starts at (left, baseline), px; the y of fonts points upwards. */
function outline({ glyphs }: Line, font: Font, left: number, baseline: number, scale: number): string {
  const px = (value: number): number => Math.round(value * 100) / 100;
  return glyphs
    .flatMap(({ glyph, x, y }) =>
      font.glyphToJson(glyph).map(({ type, values }) => {
        const at = values.map((value, index) =>
          index % 2 === 0 ? px(left + (x + value) * scale) : px(baseline - (y + value) * scale),
        );
        return type + at.join(' ');
      }),
    )
    .join('');
}
