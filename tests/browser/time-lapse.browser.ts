import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startExportPage } from './harness/export-page';
import { openPage, type Visit } from './harness/page';
import type { TestSite } from './harness/site';

const MAP = 'densite-etablissements';
const CURVES = 'numerique-base-100';

let site: TestSite;
let visit: Visit;
beforeAll(async () => {
  site = await startExportPage();
  visit = await openPage(site, { webgl: false });
});
afterAll(async () => {
  await visit.close();
  await site.close();
});

describe('time-lapse', () => {
  it.each([
    // 3 years: two of 0.9 s and the last of 2 s; 10 years: nine and the last.
    [MAP, 3, 3.8],
    [CURVES, 10, 10.1],
  ])('of %s is a film that plays, a still a period', async (name, periods, durationS) => {
    const film = await visit.page.evaluate((figure) => window.exporting.film(figure, 'light', 'webm', null), name);
    expect(film?.format).toBe('webm');
    expect(film?.steps).toEqual(Array.from({ length: periods }, (_, index) => (index + 1) / periods));
    const seen = await visit.page.evaluate(async (url) => {
      const video = document.createElement('video');
      video.muted = true;
      video.preload = 'auto';
      const heard = (event: string): Promise<void> =>
        new Promise((resolve, reject) => {
          video.addEventListener(event, () => resolve(), { once: true });
          video.addEventListener('error', () => reject(new Error(video.error?.message)), { once: true });
        });
      const loaded = heard('loadeddata');
      video.src = url;
      document.body.append(video);
      await loaded;
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
      const context = canvas.getContext('2d', { willReadFrequently: true });
      const pictures: Uint8ClampedArray[] = [];
      for (const at of [0.5, video.duration - 0.5]) {
        const sought = heard('seeked');
        video.currentTime = at;
        await sought;
        context?.drawImage(video, 0, 0);
        pictures.push(context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray());
      }
      const [first, last] = pictures;
      let changed = 0;
      for (let at = 0; at < (first?.length ?? 0); at += 4)
        if (Math.abs((first?.[at] ?? 0) - (last?.[at] ?? 0)) > 24) changed += 1;
      const paper = [...(last?.slice(0, 3) ?? [])];
      video.remove();
      return { duration: video.duration, width: canvas.width, height: canvas.height, changed, paper };
    }, film?.url ?? '');
    expect(seen).toMatchObject({ width: 960, height: 720 });
    expect(seen.duration).toBeCloseTo(durationS, 3);
    // The year, the dot on the band and what moved in the figure.
    expect(seen.changed).toBeGreaterThan(300);
    for (const [index, channel] of [251, 250, 247].entries())
      expect(Math.abs((seen.paper[index] ?? 0) - channel)).toBeLessThan(6);
  });

  it('is a GIF where it is asked for, with the same times', async () => {
    const film = await visit.page.evaluate((figure) => window.exporting.film(figure, 'dark', 'gif', null), MAP);
    const frames = await visit.page.evaluate(async (bytes) => {
      const data = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0));
      const decoder = new ImageDecoder({ data, type: 'image/gif' });
      await Promise.all([decoder.tracks.ready, decoder.completed]);
      const count = decoder.tracks.selectedTrack?.frameCount ?? 0;
      const found: (readonly [number, number, number])[] = [];
      for (let frameIndex = 0; frameIndex < count; frameIndex += 1) {
        const { image } = await decoder.decode({ frameIndex });
        found.push([image.displayWidth, image.displayHeight, (image.duration ?? 0) / 1000]);
      }
      return found;
    }, film?.bytes ?? '');
    expect(film?.format).toBe('gif');
    expect(frames).toEqual([
      [960, 720, 900],
      [960, 720, 900],
      [960, 720, 2000],
    ]);
  });

  it('stops when it is told to', async () => {
    const stopped = await visit.page.evaluate(async (figure) => {
      try {
        await window.exporting.film(figure, 'light', null, 2);
        return 'went on';
      } catch (error) {
        return error instanceof DOMException ? error.name : String(error);
      }
    }, CURVES);
    expect(stopped).toBe('AbortError');
  });

  it('is not made of a figure without a past', async () => {
    const figures = ['salaire-secret', 'emplois-par-commune', 'chiffres-metropole'];
    for (const name of figures)
      expect(
        await visit.page.evaluate((figure) => window.exporting.film(figure, 'light', null, null), name),
      ).toBeNull();
  });
});
