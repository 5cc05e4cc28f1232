import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { paletteCss } from '../../charts/palette';
import { layoutChoropleth } from '../../charts/layout/choropleth';
import { escapeText, sceneToSvg } from '../../charts/scene-to-svg';
import { loadAtlas } from '../../data/load';
import type { Atlas } from '../../domain/atlas';
import type { Scene } from '../../domain/scene';
import { packageDataset } from '../../export/dataset';
import { pageMetadata } from '../../export/page-metadata';
import { siteAddress } from '../../export/site-address';
import { choroplethData } from '../../model/choropleth';
import { DEFAULT_CHOROPLETH } from '../../spec/presets';
import { speechFor } from '../../text/messages';
import { figureFrame } from '../../charts/figure-frame';

const WIDTH_PX = 820;
const HEIGHT_PX = 680;
/** Name of the same view in the gallery. */
const FIRST_MAP = 'densite-etablissements';

/**
 * Writes metadata, colours and the first map into the explorer's page, in French, so that they are there before any
 * script runs. Runs at build time. @throws where the committed data package cannot draw it: such a build must not be
 * published
 */
export async function prerender(html: string, publicDir: string): Promise<string> {
  const atlas = await loadAtlas(async (path) => ({
    text: await readFile(resolve(publicDir, 'data', path), 'utf8'),
    failure: null,
  }));
  const scene = firstMap(atlas);
  return html
    .replace('<!-- metadata -->', () => metadataOf(html, atlas, scene))
    .replace('<!-- palette -->', `<style>${paletteCss()}</style>`)
    .replace('<!-- first-map -->', () => mapHtml(scene));
}

function firstMap(atlas: Atlas): Scene {
  const data = choroplethData(atlas, DEFAULT_CHOROPLETH);
  if (data === null) throw new Error(`the data package has no indicator ${DEFAULT_CHOROPLETH.indicator}`);
  const frame = figureFrame(WIDTH_PX, HEIGHT_PX, 1, 'light', 'fr');
  return layoutChoropleth(DEFAULT_CHOROPLETH, data, frame, speechFor('fr'));
}

function mapHtml(scene: Scene): string {
  const { title, subtitle, source, vintage, licence } = scene.caption;
  return [
    `<div><h2>${escapeText(title)}</h2><p>${escapeText(subtitle)}</p></div>`,
    sceneToSvg(scene, { paint: 'css', idPrefix: 'first' }),
    `<p>${escapeText([source, vintage, licence].join(' · '))}</p>`,
  ].join('\n');
}

function metadataOf(html: string, atlas: Atlas, scene: Scene): string {
  const page = { site: siteAddress(import.meta.env['VITE_SITE_URL']), path: '' };
  return pageMetadata({
    ...headOf(html),
    ...page,
    language: 'fr',
    figure: FIRST_MAP,
    pictureWords: scene.description,
    dataset: packageDataset(atlas, 'fr', page),
    indexed: true,
  });
}

/** Title and description as the page has them already. */
function headOf(html: string): { readonly title: string; readonly description: string } {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
  const description = /<meta\s+name="description"\s+content="([^"]*)"/.exec(html)?.[1];
  if (title === undefined || description === undefined) throw new Error('a page needs a title and a description');
  return { title, description };
}
