import textFace from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import headingFace from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2?url';

/** The faces of the page, under the names that an SVG of ours asks for. The same files: the page has fetched them. */
const FACES = [
  { family: 'Atkinson Hyperlegible Next Variable', url: textFace },
  { family: 'Bricolage Grotesque Variable', url: headingFace },
] as const;

const rules = new Map<string, Promise<string>>();

/**
 * Draws an SVG of ours at this size, px. The picture cannot see the fonts of the page, so that they travel inside it.
 * Rejects where a face cannot be fetched or the SVG not be drawn.
 */
export async function rasterise(svg: string, widthPx: number, heightPx: number): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  await drawInto(canvas, svg);
  return canvas;
}

/** Draws an SVG over a whole canvas, which it clears first. */
export async function drawInto(canvas: HTMLCanvasElement, svg: string): Promise<void> {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas to draw on');
  const source = sized(await withFaces(svg), canvas.width, canvas.height);
  const url = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Width and height of the root as drawn, so that no browser scales a smaller picture up. */
function sized(svg: string, widthPx: number, heightPx: number): string {
  return svg.replace(/(<svg\b[^>]*?) width="[^"]*" height="[^"]*"/, `$1 width="${widthPx}" height="${heightPx}"`);
}

async function withFaces(svg: string): Promise<string> {
  const used = FACES.filter(({ family }) => svg.includes(family));
  const css = await Promise.all(used.map(({ family, url }) => faceRule(family, url)));
  return svg.replace(/<svg\b[^>]*>/, (root) => `${root}<style>${css.join('')}</style>`);
}

function faceRule(family: string, url: string): Promise<string> {
  const known = rules.get(family);
  if (known !== undefined) return known;
  const rule = fetchFace(family, url);
  rules.set(family, rule);
  // A face that failed once may come the next time.
  rule.catch(() => rules.delete(family));
  return rule;
}

async function fetchFace(family: string, url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `@font-face{font-family:'${family}';font-weight:200 800;src:url(data:font/woff2;base64,${btoa(binary)}) format('woff2')}`;
}
