import { PICTURE_PX } from './gallery-files';
import { escapeText } from '../charts/scene-to-svg';
import type { Language } from '../domain/frame';
import type { FigureSpec } from '../domain/view-spec';
import type { EmbedOptions } from '../spec/embed-options';
import { embedAddress, galleryNameOf, pictureAddress, viewAddress } from './address';

/** A box that the figure fits in, without a script of the host that would follow its height. */
export interface EmbedBox {
  readonly widthPx: number;
  readonly heightPx: number;
  /** A phone shows less width, not less content; a wide page does not make a figure endless. */
  readonly minHeightPx: number;
  readonly maxHeightPx: number;
}

/** All that a snippet says; texts are of the data and of readers, so every one is escaped. */
export interface SnippetSubject {
  /** Absolute, with a slash at its end. */
  readonly siteUrl: string;
  readonly spec: FigureSpec;
  readonly options: EmbedOptions;
  /** The figure's own title, so that no two frames of a page are called the same. */
  readonly title: string;
  /** The main point in words, for a picture. */
  readonly description: string;
  readonly language: Language;
  readonly box: EmbedBox;
}

type Attributes = Readonly<Record<string, string | number | true>>;

function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === true
      ? ` ${key}`
      : ` ${key}="${escapeText(
          String(value)
            .replace(/[ \t\r\n]+/g, ' ')
            .trim(),
        )}"`,
  );
  return `<${name}${written.join('')}>`;
}

function link(href: string, text: string, attributes: Attributes = {}): string {
  return `${tag('a', { ...attributes, href })}${escapeText(text)}</a>`;
}

function box(heightPx: number, minHeightPx: number, maxHeightPx: number): EmbedBox {
  return { widthPx: 640, heightPx, minHeightPx, maxHeightPx };
}

/** What the embeds of the gallery ask for at 640, 320 and 1100 px; their drawings make up for what differs. */
const BOXES: Readonly<Record<FigureSpec['kind'], EmbedBox>> = {
  choropleth: box(690, 640, 810),
  growth: box(620, 620, 660),
  jobs: box(540, 540, 590),
  bands: box(580, 580, 600),
  sectors: box(540, 540, 560),
  intensity: box(550, 550, 570),
  'key-figures': box(600, 600, 640),
  table: box(600, 600, 640),
};

export function boxOf(spec: FigureSpec): EmbedBox {
  return BOXES[spec.kind];
}

/** What holds the figure's place in the host's page; `color-scheme` keeps an opaque white frame off a dark page. */
export function frameStyle({ widthPx, heightPx, minHeightPx, maxHeightPx }: EmbedBox): string {
  const size = `width:100%;aspect-ratio:${widthPx}/${heightPx}`;
  return `${size};min-height:${minHeightPx}px;max-height:${maxHeightPx}px;border:0;color-scheme:normal`;
}

/** A frame that needs no script of the host. The link inside is what stays where frames are stripped. */
export function iframeSnippet({ siteUrl, spec, options, title, language, box }: SnippetSubject): string {
  const frame = tag('iframe', {
    title,
    src: embedAddress(siteUrl, spec, options),
    loading: 'lazy',
    width: '100%',
    style: frameStyle(box),
    referrerpolicy: 'strict-origin-when-cross-origin',
    allow: 'fullscreen; clipboard-write; web-share',
  });
  return `${frame}${link(viewAddress(siteUrl, spec, language), title)}</iframe>`;
}

/** A plain link that the host script turns into a frame which follows the figure's height; without it, a link. */
export function scriptSnippet({ siteUrl, spec, options, title }: SnippetSubject): string {
  const figure = link(embedAddress(siteUrl, spec, options), title, { 'data-phare': true });
  return `${figure}\n${hostScript(siteUrl)}`;
}

/** The same as an element of its own, for those who write their pages by hand. */
export function elementSnippet({ siteUrl, spec, options, title, language }: SnippetSubject): string {
  const element = tag('phare-figure', { src: embedAddress(siteUrl, spec, options), title });
  const figure = `${element}${link(viewAddress(siteUrl, spec, language), title)}</phare-figure>`;
  return `${figure}\n${hostScript(siteUrl)}`;
}

/** Once a page is enough; several do no harm. */
function hostScript(siteUrl: string): string {
  return `${tag('script', { async: true, src: `${siteUrl}phare.js` })}</script>`;
}

export interface PictureFile {
  /** Name or address of the file on the host's own site. */
  readonly src: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * The picture that the build wrote of this view: in French, and anew with each vintage. Null where it wrote none, and the
 * host puts up its own.
 */
export function builtPicture({ siteUrl, spec, language, options }: SnippetSubject): PictureFile | null {
  const name = galleryNameOf(spec);
  if (name === null || language !== 'fr' || options.vintage !== null) return null;
  return { src: pictureAddress(siteUrl, name), widthPx: PICTURE_PX.width, heightPx: PICTURE_PX.height };
}

/** A picture that leads to the living figure, where neither frames nor scripts are allowed. */
export function pictureSnippet(subject: SnippetSubject, { src, widthPx, heightPx }: PictureFile): string {
  const { siteUrl, spec, language, description } = subject;
  const picture = tag('img', {
    src,
    alt: description,
    width: widthPx,
    height: heightPx,
    loading: 'lazy',
    style: 'max-width:100%;height:auto',
  });
  return `${tag('a', { href: viewAddress(siteUrl, spec, language) })}${picture}</a>`;
}
