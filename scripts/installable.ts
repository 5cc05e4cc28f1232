import { renderAsync } from '@resvg/resvg-js';
import { PALETTE } from '../src/charts/palette';
import { metadata } from '../src/text/fr/page-metadata';

export const MANIFEST_FILE = 'manifest.webmanifest';
export const TOUCH_ICON_FILE = 'icons/phare-touch-180.png';

const ICONS = [
  { file: 'icons/phare-192.png', px: 192, purpose: 'any' },
  { file: 'icons/phare-512.png', px: 512, purpose: 'any' },
  { file: 'icons/phare-maskable-512.png', px: 512, purpose: 'maskable' },
] as const;

/**
 * What a browser asks for before it offers to install the atlas. Addresses are relative to the manifest, which lies at
 * the root of the build: the same build is installed from whatever folder it lies in.
 */
export function webManifest(): object {
  return {
    name: metadata.installedName,
    short_name: metadata.siteName,
    description: metadata.installedDescription,
    lang: 'fr',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: PALETTE.light['paper'],
    theme_color: PALETTE.light['paper'],
    icons: [
      ...ICONS.map(({ file, px, purpose }) => ({ src: `./${file}`, sizes: `${px}x${px}`, type: 'image/png', purpose })),
      { src: './icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
  };
}

/** The icon on a ground that goes to the edge, itself within the circle of 80 % that every launcher's mask leaves. */
export function bleeding(svg: string): string {
  const ground = /<rect width="32" height="32" rx="7" fill="([^"]+)"/.exec(svg)?.[1];
  if (ground === undefined) throw new Error('icon.svg has no ground of 32 by 32 whose colour could go to the edge');
  const inside = svg.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-9 -9 50 50"><rect x="-9" y="-9" width="50" height="50" fill="${ground}"/>${inside}</svg>`;
}

async function rasterise(svg: string, px: number): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: px },
    font: { loadSystemFonts: false },
    logLevel: 'error',
  });
  return image.asPng();
}

/** The manifest and its icons by their path in the build. @param svg the icon of the pages */
export async function installableFiles(svg: string): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const drawn = await Promise.all(
    ICONS.map(async ({ file, px, purpose }) => {
      return [file, await rasterise(purpose === 'maskable' ? bleeding(svg) : svg, px)] as const;
    }),
  );
  return new Map<string, string | Uint8Array>([
    [MANIFEST_FILE, `${JSON.stringify(webManifest(), null, 1)}\n`],
    ...drawn,
    // iOS rounds the corners itself and knows no transparency.
    [TOUCH_ICON_FILE, await rasterise(bleeding(svg), 180)],
  ]);
}
