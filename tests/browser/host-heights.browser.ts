import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page, script, startHosts } from './harness/host-pages';
import { openPage } from './harness/page';
import type { TestSite } from './harness/site';

/** The host hands its own query on to the embed: a language change is a reload. */
const SRC = "const src = new URL('../embed/numerique-base-100.html' + location.search, location.href).href;";
/** What the embed said last about its height, in our own words, whichever words the host acts on. */
const OVERHEAR =
  "addEventListener('message', ({ data }) => { if (data?.type === 'phare:height') window.wished = data.height; });";
const FRAME = "const frame = document.createElement('iframe'); frame.src = src; frame.style.border = 0;";
const PUT = "frame.style.width = '100%'; frame.id = 'figure'; document.body.append(frame);";

const inline = (...lines: readonly string[]): string => `<script>${OVERHEAR}${SRC}${lines.join('')}</script>`;

/** What each kind of host does with a frame, as its documentation tells a newspaper to. */
const HOSTS: Readonly<Record<string, string>> = {
  'pym 1.3': `<div id="place"></div><script src="pym.js"></script>${inline("new pym.Parent('place', src, {});")}`,
  'newswire frames 1.0': `<div id="place"></div><script src="frames.js"></script>${inline(
    "new newswireFrames.Framer(document.getElementById('place'), { src });",
  )}`,
  'iframe-resizer 4.3': `<script src="resizer.js"></script>${inline(FRAME, PUT, "iFrameResize({}, '#figure');")}`,
  Datawrapper: inline(
    FRAME,
    PUT,
    `addEventListener('message', ({ data, source }) => {
      const heights = data['datawrapper-height'];
      for (const id in heights) if (frame.contentWindow === source) frame.style.height = heights[id] + 'px';
    });`,
  ),
  Medium: inline(
    FRAME,
    PUT,
    `addEventListener('message', ({ data }) => {
      if (typeof data !== 'string' || data[0] !== '{') return;
      const { src, context, height } = JSON.parse(data);
      if (context === 'iframe.resize' && frame.src === src) frame.style.height = height + 'px';
    });`,
  ),
  'phare.js, element': `${inline("document.body.innerHTML = '<phare-figure></phare-figure>';", "document.body.firstElementChild.setAttribute('src', src);")}<script src="../phare.js"></script>`,
  'phare.js, link': `<a data-phare>La figure</a>${inline("document.querySelector('a').href = src;")}<script src="../phare.js"></script>`,
};

const fileOf = (host: string): string => `${host.replace(/\W+/g, '-')}.html`;

let site: TestSite;
beforeAll(async () => {
  site = await startHosts({
    'pym.js': script('pym.js/dist/pym.v1.js'),
    'frames.js': script('@newswire/frames/dist/frames.umd.js'),
    'resizer.js': script('iframe-resizer/js/iframeResizer.js'),
    ...Object.fromEntries(Object.entries(HOSTS).map(([host, body]) => [fileOf(host), page(body)])),
  });
});
afterAll(async () => {
  await site.close();
});

/**
 * Once the frame has the height that its content wishes, at the width of the page: the content, and nothing below it.
 * Just after a resize the old height still fits the old drawing, so `beforePx` says which height is out of date.
 */
async function expectContentHeight(page: Page, widthPx: number, beforePx?: number): Promise<number> {
  const embed = page.frameLocator('iframe');
  await embed.locator('html[data-ready]').waitFor({ state: 'attached' });
  let heightPx = 0;
  const measure = async () => {
    const wishedPx = await page.evaluate(() => ('wished' in window ? Number(window.wished) : Number.NaN));
    const inside = await embed.locator('body').evaluate((body) => {
      const bottomPx = Math.max(...[...body.children].map((child) => child.getBoundingClientRect().bottom));
      const drawing = body.querySelector('[data-part=drawing]');
      return {
        isDrawn: drawing?.querySelector('svg')?.getAttribute('width') === String(drawing?.clientWidth),
        widthPx: innerWidth,
        heightPx: innerHeight,
        isFilled: Math.abs(bottomPx - innerHeight) <= 1,
        cutPx: document.documentElement.scrollHeight - innerHeight,
      };
    });
    heightPx = inside.heightPx;
    return { ...inside, offPx: inside.heightPx - wishedPx, isNew: inside.heightPx !== beforePx };
  };
  await expect.poll(measure).toMatchObject({ widthPx, isDrawn: true, isFilled: true, offPx: 0, cutPx: 0, isNew: true });
  return heightPx;
}

describe.each(Object.keys(HOSTS))('in a page with %s', (host) => {
  it('the frame has the height of its content: at first, on a phone, in the other language', async () => {
    const visit = await openPage(site, { path: `host/${fileOf(host)}`, width: 720, ready: null, webgl: false });
    const wide = await expectContentHeight(visit.page, 720);
    expect(wide).toBeGreaterThan(200);
    await visit.page.setViewportSize({ width: 320, height: 900 });
    await expectContentHeight(visit.page, 320, wide);
    await visit.page.goto(`${site.url}host/${fileOf(host)}?lang=en`);
    await visit.page.frameLocator('iframe').locator('html[lang=en]').waitFor({ state: 'attached' });
    await expectContentHeight(visit.page, 320);
    await visit.close();
  });
});
