import { paletteCss } from '../../charts/palette';
import { escapeText } from '../../charts/scene-to-svg';
import { loadAtlas } from '../../data/load';
import { loadWhole } from '../../data/load-whole';
import { packsAsPackage, type Pack } from '../../data/pack';
import type { Frame, Language } from '../../domain/frame';
import type { DrawnSpec } from '../../domain/view-spec';
import { embedPath } from '../../export/gallery-files';
import { DEFAULT_EMBED } from '../../spec/embed-options';
import { GALLERY } from '../../spec/gallery';
import { encodeSpec } from '../../spec/url';
import { embed as en } from '../../text/en/embed';
import { embed as fr } from '../../text/fr/embed';
import { speechFor } from '../../text/messages';
import type { EmbedFigure, MakeFigure } from './embed-figure';
import { embedMetadata } from './embed-metadata';
import { makeEmploymentFigure } from './employment-figure';
import { makeGrowthFigure } from './growth-figure';
import { makePacks } from './make-packs';
import { makeKeyFigures } from './key-figures-figure';
import { makeMapFigure } from './map-figure';
import { drawingHtml, partsOf, PARTS, type Shown } from './markup';
import { packNames } from './pack-names';
import { packKey, packScript } from './pack-store';
import { groupOf, type Group } from './page-facts';
import { pageHtml, type PageParts, type Written } from './page-html';

/** One published state of the data package: texts by path. */
export interface Vintage {
  /** ISO date. */
  readonly id: string;
  readonly files: ReadonlyMap<string, string>;
}

const MAKERS: Readonly<Record<Group, MakeFigure>> = {
  map: makeMapFigure,
  growth: makeGrowthFigure,
  employment: makeEmploymentFigure,
  'key-figures': makeKeyFigures,
};
const WORDS = { fr, en } as const;
/** Of the pictures that the page holds before its script: a column of text, and a phone. */
const WIDE_PX = 608;
const NARROW_PX = 320;

export { paletteCss };

/** Packs of a vintage as scripts, by their path in the build. @throws where the package cannot be read whole */
export async function writePacks({ id, files }: Vintage): Promise<readonly Written[]> {
  const packs = makePacks(files, await loadWhole(files));
  return [...packs].map(([name, pack]) => {
    const key = packKey(id, name);
    return { path: `embed/data/${key}.js`, text: packScript(key, pack) };
  });
}

/** Every page of the build that is an embed: one that takes any view, and one a figure of the gallery and language. */
export async function writePages(vintage: Vintage, parts: PageParts): Promise<readonly Written[]> {
  const packs = makePacks(vintage.files, await loadWhole(vintage.files));
  const pages: Written[] = [{ path: 'embed.html', text: anyPage(vintage, parts) }];
  for (const [name, spec] of Object.entries(GALLERY))
    for (const language of ['fr', 'en'] as const) {
      const own = packNames(spec).flatMap((pack) => [[pack, packs.get(pack)] as const]);
      pages.push(await galleryPage(name, spec, language, new Map(own.flatMap(present)), vintage, parts));
    }
  return pages;
}

function present([name, pack]: readonly [string, Pack | undefined]): readonly (readonly [string, Pack])[] {
  return pack === undefined ? [] : [[name, pack]];
}

function anyPage({ id }: Vintage, parts: PageParts): string {
  return pageHtml({
    ...parts,
    language: 'fr',
    title: 'Phare',
    facts: { newest: id, root: './', view: '' },
    script: parts.anyScript,
    metadata: '',
    body: bodyHtml({ head: '', controls: '', drawing: '', foot: '' }, withoutScript('index.html')),
    packs: null,
  });
}

async function galleryPage(
  name: string,
  spec: DrawnSpec,
  language: Language,
  packs: ReadonlyMap<string, Pack>,
  { id }: Vintage,
  parts: PageParts,
): Promise<Written> {
  const atlas = await loadAtlas(packsAsPackage([...packs.values()]));
  const root = language === 'fr' ? '../' : '../../';
  const figure = MAKERS[groupOf(spec.kind)](atlas, spec, speechFor(language), WORDS[language]);
  if (figure === null) throw new Error(`the data package cannot draw ${name}`);
  const shown = (widthPx: number): Shown => shownAt(widthPx, figure, spec, language, id, root);
  const wide = shown(WIDE_PX);
  const drawing =
    `<div class="wide">${drawingHtml(wide, 'wide')}</div>` +
    `<div class="narrow">${drawingHtml(shown(NARROW_PX), 'narrow')}</div>`;
  const view = [encodeSpec(spec), language === 'fr' ? '' : 'lang=en'].filter((part) => part !== '').join('&');
  return {
    path: embedPath(name, language),
    text: pageHtml({
      ...parts,
      language,
      title: wide.words.documentTitle(wide.scene.caption.title),
      facts: { newest: id, root, view },
      metadata: embedMetadata(name, wide, atlas),
      script: parts.scripts[`${groupOf(spec.kind)}.${language}`] ?? '',
      body: bodyHtml(partsOf(wide, drawing), ''),
      packs: JSON.stringify(Object.fromEntries([...packs].map(([pack, value]) => [packKey(id, pack), value]))),
    }),
  };
}

function shownAt(
  widthPx: number,
  figure: EmbedFigure,
  spec: DrawnSpec,
  language: Language,
  vintage: string,
  root: string,
): Shown {
  const heightPx = Math.round(figure.heightPx(widthPx));
  const frame: Frame = {
    widthPx,
    heightPx,
    textScale: 1,
    interactive: true,
    chrome: 'none',
    theme: 'light',
    language,
  };
  const query = [encodeSpec(spec), language === 'fr' ? '' : 'lang=en'].filter((part) => part !== '').join('&');
  return {
    figure,
    spec,
    scene: figure.scene(frame),
    view: 'figure',
    options: DEFAULT_EMBED,
    speech: speechFor(language),
    words: WORDS[language],
    exploreUrl: `${root}index.html${query === '' ? '' : `?${query}`}`,
    vintage,
    newer: null,
  };
}

function bodyHtml(parts: ReturnType<typeof partsOf>, more: string): string {
  const boxes = PARTS.map((part) => `<div data-part="${part}">${parts[part]}</div>`);
  return (
    `<main id="embed" class="embed" aria-labelledby="title" aria-describedby="description">${boxes.join('')}${more}` +
    `<p class="visually-hidden" role="status"></p></main>`
  );
}

function withoutScript(url: string): string {
  return `<noscript><p>${escapeText(fr.withoutScript)} <a href="${url}">Phare</a></p></noscript>`;
}
