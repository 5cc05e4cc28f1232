import { escapeText } from '../charts/scene-to-svg';

/** An answer of type `rich`, as https://oembed.com (version 1.0) has it. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

export interface EmbeddedFigure {
  readonly title: string;
  /** Absolute address of the embed page. */
  readonly url: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly thumbnail: { readonly url: string; readonly widthPx: number; readonly heightPx: number };
  readonly providerName: string;
  /** Absolute address of the site. */
  readonly providerUrl: string;
}

const DAY_S = 86_400;

/** The figure as somebody else's site may put it into its page. A static file: it cannot follow `maxwidth`. */
export function oembedOf(figure: EmbeddedFigure): Oembed {
  const { title, url, widthPx, heightPx, thumbnail, providerName, providerUrl } = figure;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: providerName,
    provider_url: providerUrl,
    cache_age: DAY_S,
    html: frameOf(url, title, widthPx, heightPx),
    width: widthPx,
    height: heightPx,
    thumbnail_url: thumbnail.url,
    thumbnail_width: thumbnail.widthPx,
    thumbnail_height: thumbnail.heightPx,
  };
}

/** As wide as it may be up to its width; well-formed as XML too, since the specification asks for XHTML. */
function frameOf(url: string, title: string, widthPx: number, heightPx: number): string {
  return (
    `<iframe src="${escapeText(url)}" title="${escapeText(title)}" width="${widthPx}" height="${heightPx}" ` +
    'loading="lazy" allow="fullscreen; clipboard-write; web-share" ' +
    'style="border:0;max-width:100%;color-scheme:normal"></iframe>'
  );
}
