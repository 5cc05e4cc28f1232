import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { layoutFigure } from '../src/charts/figure';
import { sceneToSvg } from '../src/charts/scene-to-svg';
import { loadAtlas } from '../src/data/load';
import type { Frame, Language } from '../src/domain/frame';
import type { Caption, Scene } from '../src/domain/scene';
import type { DrawnSpec } from '../src/domain/view-spec';
import { embedPath, oembedPath, PICTURE_PX, picturePath } from '../src/export/gallery-files';
import { oembedOf } from '../src/export/oembed';
import { siteAddress } from '../src/export/site-address';
import { boxOf } from '../src/export/snippet';
import { GALLERY } from '../src/spec/gallery';
import { metadata } from '../src/text/fr/page-metadata';
import { speechFor } from '../src/text/messages';
import { outlineText, readFonts } from './type-outlines';
import { readVintages } from './vintages';

/** Previews are shown at half that size or less: larger type keeps them readable on a phone. */
const FRAME: Frame = {
  widthPx: PICTURE_PX.width,
  heightPx: PICTURE_PX.height,
  textScale: 1.35,
  interactive: false,
  chrome: 'full',
  theme: 'light',
  language: 'fr',
};

export interface Picture {
  /** Key of `GALLERY`. */
  readonly name: string;
  readonly spec: DrawnSpec;
  readonly caption: Caption;
  readonly englishTitle: string;
  /** The main point in words. */
  readonly description: string;
  readonly svg: string;
  readonly png: Uint8Array;
}

/**
 * Every figure of the gallery in French, light, with title, source, vintage and licence in the picture. The same data
 * give the same bytes.
 * @param root folder that holds `node_modules`
 * @param dataDir folder of the data package
 * @throws where one cannot be drawn: such a build must not be published
 */
export async function drawPictures(root: string, dataDir: string): Promise<readonly Picture[]> {
  const fonts = await readFonts(root);
  const scenes = await drawGallery(dataDir, (await readVintages(dataDir)).at(-1)?.id);
  const english = new Map((await drawGallery(dataDir, undefined, 'en')).map(({ name, scene }) => [name, scene]));
  return Promise.all(
    scenes.map(async ({ name, spec, scene }) => ({
      name,
      spec,
      caption: scene.caption,
      englishTitle: english.get(name)?.caption.title ?? '',
      description: scene.description,
      svg: `${svgOf(scene, name)}\n`,
      png: await rasterise(svgOf(outlineText(scene, fonts), name)),
    })),
  );
}

/** @param edition ISO date of the state of the data, for the source line */
export async function drawGallery(
  dataDir: string,
  edition?: string,
  language: Language = FRAME.language,
): Promise<readonly { readonly name: string; readonly spec: DrawnSpec; readonly scene: Scene }[]> {
  const atlas = await loadAtlas(async (path) => ({
    text: await readFile(resolve(dataDir, path), 'utf8'),
    failure: null,
  }));
  const frame = { ...FRAME, language, ...(edition === undefined ? {} : { edition }) };
  return Object.entries(GALLERY).map(([name, spec]) => {
    const scene = layoutFigure(atlas, spec, frame, speechFor(language));
    if (scene === null) throw new Error(`the gallery's ${name} cannot be drawn from ${dataDir}`);
    return { name, spec, scene };
  });
}

function svgOf(scene: Scene, name: string): string {
  return sceneToSvg(scene, { paint: 'light', idPrefix: name, ground: 'paper' });
}

/** In the thread pool, so that several pictures share the processors. Fonts of the machine are never asked. */
async function rasterise(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, { font: { loadSystemFonts: false }, logLevel: 'error' });
  return image.asPng();
}

/**
 * Files of the build by path: each picture, and where the address of the site is known the answer to an oEmbed request.
 * @param site the build variable `VITE_SITE_URL`
 */
export function pictureFiles(pictures: readonly Picture[], site: unknown): ReadonlyMap<string, string | Uint8Array> {
  const address = siteAddress(site);
  const files = new Map<string, string | Uint8Array>();
  for (const picture of pictures) {
    files.set(picturePath(picture.name, 'svg'), picture.svg);
    files.set(picturePath(picture.name, 'png'), picture.png);
    if (address === null) continue;
    for (const language of ['fr', 'en'] as const)
      files.set(
        oembedPath(picture.name, language),
        `${JSON.stringify(answerOf(picture, language, address), null, 1)}\n`,
      );
  }
  return files;
}

/** As large as the frame of a snippet. */
function answerOf({ name, spec, caption, englishTitle }: Picture, language: Language, site: string): object {
  const { widthPx, heightPx } = boxOf(spec);
  return oembedOf({
    title: language === 'fr' ? caption.title : englishTitle,
    url: new URL(embedPath(name, language), site).href,
    widthPx,
    heightPx,
    thumbnail: {
      url: new URL(picturePath(name, 'png'), site).href,
      widthPx: PICTURE_PX.width,
      heightPx: PICTURE_PX.height,
    },
    providerName: metadata.siteName,
    providerUrl: site,
  });
}
