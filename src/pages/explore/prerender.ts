import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { paletteCss } from '../../charts/palette';
import { layoutChoropleth } from '../../charts/layout/choropleth';
import { escapeText, sceneToSvg } from '../../charts/scene-to-svg';
import { loadAtlas } from '../../data/load';
import { choroplethData } from '../../model/choropleth';
import { DEFAULT_CHOROPLETH } from '../../spec/presets';
import { speechFor } from '../../text/messages';
import { figureFrame } from './figure-frame';

const WIDTH_PX = 820;
const HEIGHT_PX = 680;

/**
 * Writes colours and the first map into the explorer's page, in French, so that both are on screen before any script
 * runs. Runs at build time. @throws where the committed data package cannot draw it: such a build must not be published
 */
export async function prerender(html: string, publicDir: string): Promise<string> {
  const atlas = await loadAtlas(async (path) => ({
    text: await readFile(resolve(publicDir, 'data', path), 'utf8'),
    failure: null,
  }));
  const speech = speechFor('fr');
  const data = choroplethData(atlas, DEFAULT_CHOROPLETH);
  if (data === null) throw new Error(`the data package has no indicator ${DEFAULT_CHOROPLETH.indicator}`);
  const frame = figureFrame(WIDTH_PX, HEIGHT_PX, 1, 'light', 'fr');
  const scene = layoutChoropleth(DEFAULT_CHOROPLETH, data, frame, speech);
  const { title, subtitle, source, vintage, licence } = scene.caption;
  const map = [
    `<div><h1>${escapeText(title)}</h1><p>${escapeText(subtitle)}</p></div>`,
    sceneToSvg(scene, { paint: 'css', idPrefix: 'first' }),
    `<p>${escapeText([source, vintage, licence].join(' · '))}</p>`,
  ].join('\n');
  return html.replace('<!-- palette -->', `<style>${paletteCss()}</style>`).replace('<!-- first-map -->', () => map);
}
