import { fetchText } from '../../../src/data/fetch-text';
import { loadAtlas } from '../../../src/data/load';
import type { DrawnSpec } from '../../../src/domain/view-spec';
import { dataFile, type FileFormat, type Scope } from '../../../src/export/data-files';
import { download } from '../../../src/export/download';
import type { ExportContext } from '../../../src/export/export-context';
import { picturePng, pictureScene, pictureSvg, type PicturePreset } from '../../../src/export/picture';
import { timeLapse, type FilmFormat } from '../../../src/export/time-lapse';
import { zipAll } from '../../../src/export/zip-file';
import { GALLERY } from '../../../src/spec/gallery';
import { speechFor } from '../../../src/text/messages';

const atlas = await loadAtlas((path) => fetchText(path, new URL('data/', document.baseURI)));
const speech = speechFor('fr');
const addressText = 'phare.example.org';

function specOf(name: string): DrawnSpec {
  const spec = GALLERY[name];
  if (spec === undefined) throw new Error(`the gallery has no ${name}`);
  return spec;
}

function drawn(name: string, preset: PicturePreset, theme: 'light' | 'dark') {
  const scene = pictureScene(atlas, specOf(name), preset, { theme, speech, addressText });
  if (scene === null) throw new Error(`${name} cannot be drawn`);
  return scene;
}

function contextOf(name: string): ExportContext {
  const scene = drawn(name, 'article', 'light');
  return {
    atlas,
    spec: specOf(name),
    scene,
    speech,
    link: 'https://phare.example.org/',
    edition: '2026-11-22',
    date: '2026-11-25',
  };
}

async function base64(blob: Blob): Promise<string> {
  let binary = '';
  for (const byte of new Uint8Array(await blob.arrayBuffer())) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** What the tests ask of the export modules: names and plain values in, text and base64 out. */
const exporting = {
  svg: (name: string, preset: PicturePreset, theme: 'light' | 'dark', ground: 'paper' | null) =>
    pictureSvg(drawn(name, preset, theme), { theme, ground }),
  png: async (svg: string, width: number, height: number, scale: 1 | 2 | 3, dpi: number | null) =>
    base64(await picturePng(svg, width, height, scale, dpi)),
  film: async (name: string, theme: 'light' | 'dark', format: FilmFormat | null, abortAfter: number | null) => {
    const controller = new AbortController();
    const steps: number[] = [];
    const onProgress = (done: number, of: number): void => {
      steps.push(done / of);
      if (done === abortAfter) controller.abort();
    };
    const { signal } = controller;
    const options = { theme, speech, addressText, format, onProgress, signal };
    const film = await timeLapse(atlas, specOf(name), options);
    if (film === null) return null;
    const url = URL.createObjectURL(film.blob);
    return { format: film.format, steps, url, bytes: await base64(film.blob) };
  },
  save: async (name: string, format: FileFormat, scope: Scope) => {
    const file = await dataFile(contextOf(name), format, scope);
    if (file !== null) download(file.blob, file.name);
  },
  saveZip: async (name: string) => {
    const { blob, name: fileName } = await zipAll(contextOf(name));
    download(blob, fileName);
  },
};

declare global {
  interface Window {
    exporting: typeof exporting;
  }
}

window.exporting = exporting;
document.documentElement.dataset['ready'] = '';
