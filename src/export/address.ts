import type { Language } from '../domain/frame';
import type { FigureSpec } from '../domain/view-spec';
import { encodeEmbed, type EmbedOptions } from '../spec/embed-options';
import { GALLERY } from '../spec/gallery';
import { embedPath, picturePath } from './gallery-files';
import { DEFAULT_ATLAS } from '../spec/presets';
import { encodeSpec } from '../spec/url';

/**
 * Name of the gallery figure that shows exactly this view: only those have a page and pictures written by the build.
 * Two views are the same where their links are.
 */
export function galleryNameOf(spec: FigureSpec): string | null {
  const query = encodeSpec(spec);
  return Object.entries(GALLERY).find(([, entry]) => encodeSpec(entry) === query)?.[0] ?? null;
}

/** @param siteUrl absolute address of the folder that holds the build, with a slash at its end */
export function embedAddress(siteUrl: string, spec: FigureSpec, options: EmbedOptions): string {
  const name = galleryNameOf(spec);
  if (name === null) return `${siteUrl}embed.html?${encodeEmbed(spec, options)}`;
  // The page knows its view and language; the atlas as it opens says nothing in an address: the options are left.
  const query = encodeEmbed(DEFAULT_ATLAS, { ...options, language: null });
  return `${siteUrl}${embedPath(name, options.language ?? 'fr')}${query === '' ? '' : `?${query}`}`;
}

/** The atlas opened on the choices of one figure: where a picture, a fallback or a citation leads. */
export function viewAddress(siteUrl: string, spec: FigureSpec, language: Language): string {
  const parts = [encodeSpec(spec), language === 'fr' ? '' : `lang=${language}`];
  return `${siteUrl}?${parts.filter((part) => part !== '').join('&')}`;
}

/** Picture that the build wrote of a gallery figure, `PICTURE_PX` large. */
export function pictureAddress(siteUrl: string, galleryName: string): string {
  return siteUrl + picturePath(galleryName, 'png');
}

/** Folder of the build, with a slash at its end, from the address of any page in it. */
export function siteUrlOf(href: string): string {
  return new URL('.', href).href;
}
