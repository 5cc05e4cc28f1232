import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GALLERY } from '../../src/spec/gallery';
import { startExportPage } from './harness/export-page';
import { openPage, type Visit } from './harness/page';
import type { TestSite } from './harness/site';

const MAP = 'densite-etablissements';
const CURVES = 'numerique-base-100';

let site: TestSite;
let visit: Visit;
beforeAll(async () => {
  site = await startExportPage();
  visit = await openPage(site, { webgl: false });
});
afterAll(async () => {
  await visit.close();
  await site.close();
});

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of the top left corner. */
  readonly corner: readonly number[];
  /** First and last column that is not as the corner. */
  readonly ink: readonly [number, number];
  /** How many px differ from the corner. */
  readonly inked: number;
}

/** What a picture holds, as the browser decodes it. */
function pixelsOf(base64: string): Promise<Pixels> {
  return visit.page.evaluate(async (bytes) => {
    const image = new Image();
    image.src = URL.createObjectURL(
      new Blob([Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0))], { type: 'image/png' }),
    );
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
    const columns: number[] = [];
    for (let at = 0; at < data.length; at += 4) {
      if ([0, 1, 2, 3].some((channel) => data[at + channel] !== data[channel])) columns.push((at / 4) % canvas.width);
    }
    return {
      width: canvas.width,
      height: canvas.height,
      corner: [...data.slice(0, 4)],
      ink: [columns.reduce((a, b) => Math.min(a, b), Infinity), columns.reduce((a, b) => Math.max(a, b), 0)] as const,
      inked: columns.length,
    };
  }, base64);
}

function pngOf(svg: string, width: number, height: number, scale: 1 | 2 | 3, dpi: number | null): Promise<string> {
  return visit.page.evaluate(
    ([text, widthPx, heightPx, times, density]) => window.exporting.png(text, widthPx, heightPx, times, density),
    [svg, width, height, scale, dpi] as const,
  );
}

function svgOf(name: string, theme: 'light' | 'dark', ground: 'paper' | null): Promise<string> {
  return visit.page.evaluate(([figure, colours, under]) => window.exporting.svg(figure, 'article', colours, under), [
    name,
    theme,
    ground,
  ] as const);
}

describe('PNG', () => {
  it.each([1, 2, 3] as const)('has %i times the px of its preset on the paper of its theme', async (scale) => {
    const light = await pixelsOf(await pngOf(await svgOf(MAP, 'light', 'paper'), 1200, 675, scale, null));
    expect(light).toMatchObject({ width: 1200 * scale, height: 675 * scale, corner: [251, 250, 247, 255] });
    // Title, map and notes leave the paper on a good part of the picture.
    expect(light.inked).toBeGreaterThan(0.1 * light.width * light.height);
  });

  it('is dark on dark and clear on nothing', async () => {
    const dark = await pixelsOf(await pngOf(await svgOf(CURVES, 'dark', 'paper'), 1200, 675, 1, null));
    expect(dark.corner).toEqual([10, 23, 36, 255]);
    const clear = await pixelsOf(await pngOf(await svgOf(CURVES, 'light', null), 1200, 675, 1, null));
    expect(clear.corner).toEqual([0, 0, 0, 0]);
    expect(clear.inked).toBeGreaterThan(10_000);
  });

  it('says at every scale how large it is on paper', async () => {
    for (const [scale, perMetre] of [
      [1, 11_811],
      [2, 23_622],
    ] as const) {
      const bytes = Buffer.from(await pngOf(await svgOf(CURVES, 'light', 'paper'), 1200, 675, scale, 300), 'base64');
      const at = bytes.indexOf('pHYs', 0, 'latin1');
      expect([bytes.readUInt32BE(at + 4), bytes.readUInt32BE(at + 8), bytes[at + 12]]).toEqual([perMetre, perMetre, 1]);
      await pixelsOf(bytes.toString('base64'));
    }
  });

  it.each([
    ['Bricolage Grotesque Variable', 'bricolage', 700],
    ['Atkinson Hyperlegible Next Variable', 'atkinson', 400],
  ])('draws %s, not a font of the system', async (family, file, weight) => {
    const text = 'Établissements, jeunes pousses';
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="80"><rect width="900" height="80" fill="#ffffff"/>` +
      `<text x="20" y="55" font-size="40" font-weight="${weight}" font-family="'${family}',monospace">${text}</text></svg>`;
    const { ink } = await pixelsOf(await pngOf(svg, 900, 80, 1, null));
    const url = [...new Set(site.asked)].find((path) => path.includes(file) && path.endsWith('.woff2'));
    const wanted = await visit.page.evaluate(
      async ([words, face, size]) => {
        const font = new FontFace('measured', `url(${face})`, { weight: '200 800' });
        document.fonts.add(await font.load());
        const context = document.createElement('canvas').getContext('2d');
        if (context === null) return [];
        context.font = `${size} 40px measured`;
        const { actualBoundingBoxLeft: left, actualBoundingBoxRight: right } = context.measureText(words);
        return [20 - left, 20 + right];
      },
      [text, new URL(url ?? '', site.url).href, weight] as const,
    );
    expect(Math.abs((wanted[0] ?? 0) - ink[0])).toBeLessThan(2);
    expect(Math.abs((wanted[1] ?? 0) - ink[1])).toBeLessThan(2);
  });
});

describe('SVG', () => {
  it.each(Object.keys(GALLERY))('of %s is whole, editable and signed', async (name) => {
    const found = await visit.page.evaluate((figure) => {
      const svg = window.exporting.svg(figure, 'square', 'dark', 'paper');
      // Read here it falls under the policy of this page, which allows no style attribute; as a file it is free.
      const read = new DOMParser().parseFromString(svg.replaceAll(/ style="[^"]*"/g, ''), 'image/svg+xml');
      const ids = [...read.querySelectorAll('[id]')].map(({ id }) => id);
      const groups = [...read.querySelectorAll('svg > g')];
      const texts = [...read.querySelectorAll('text')].map(({ textContent }) => textContent);
      return {
        error: read.querySelector('parsererror')?.textContent ?? null,
        repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
        unnamed: groups.filter((group) => group.id === '' || !group.hasAttribute('inkscape:label')).length,
        title: read.querySelector('svg > title')?.textContent ?? '',
        desc: read.querySelector('svg > desc')?.textContent ?? '',
        words: texts.join(' '),
        foreign: /var\(|<image|<script|href=|javascript:/.test(svg),
      };
    }, name);
    expect(found).toMatchObject({ error: null, repeated: [], unnamed: 0, foreign: false });
    expect(Math.min(found.title.length, found.desc.length)).toBeGreaterThan(10);
    expect(found.words).toContain('phare.example.org');
    expect(found.words).toMatch(/Licence Ouverte|ODbL/);
    expect(found.words).toContain('Source');
  });
});

describe('files', () => {
  async function saved(start: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([visit.page.waitForEvent('download'), start()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  it('reach the reader under a name that says what they are', async () => {
    const { name, bytes } = await saved(() =>
      visit.page.evaluate((figure) => window.exporting.save(figure, 'csv-fr', 'selection'), MAP),
    );
    expect(name).toBe('phare-etablissements-par-km2-2023-excel.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8').split('\r\n')).toHaveLength(92 + 2);
  });

  it('come all together, workbook included, without a worker or an eval', async () => {
    const { name, bytes } = await saved(() => visit.page.evaluate((figure) => window.exporting.saveZip(figure), MAP));
    expect(name).toBe('phare-etablissements-par-km2-2023.zip');
    const files = unzipSync(new Uint8Array(bytes));
    expect(Object.keys(files)).toHaveLength(8);
    const workbook = unzipSync(files['phare-etablissements-par-km2-2023.xlsx'] ?? new Uint8Array());
    expect(strFromU8(workbook['xl/workbook.xml'] ?? new Uint8Array())).toContain('Métadonnées');
  });
});
