import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page, startHosts } from './harness/host-pages';
import { openPage, type PageOptions } from './harness/page';
import type { TestSite } from './harness/site';

const SCRIPT = '<script src="../phare.js"></script>';
const EMBED = '../embed/numerique-base-100.html';

/** A frame that tells the height that its address asks for, as whatever its address says. */
const TALKER = `<script>
  const { searchParams } = new URL(location);
  const say = (height) => parent.postMessage({ type: 'phare:height', id: 'talker', height }, '*');
  say(JSON.parse(searchParams.get('say')));
  addEventListener('message', ({ data }) => { (window.heard ??= []).push(data); });
</script>`;

const talker = (height: unknown): string => `talker.html?say=${encodeURIComponent(JSON.stringify(height))}`;
const FIFTY = Array.from({ length: 50 }, (_, index) => 200 + index);

/** Shakes hands as an embed does, and shows whatever it is asked to. */
const ANSWERER = `<script>
  const say = (message) => parent.postMessage({ id: 'answerer', ...message }, '*');
  addEventListener('message', ({ data }) => {
    if (data.type === 'phare:hello') say({ type: 'phare:ready' });
    if (data.type !== 'phare:set') return;
    say({ type: 'phare:spec', query: data.query });
    say({ type: 'phare:select', places: ['13055', '13001'] });
    say({ type: 'phare:select', places: [13055] });
    say({ type: 'phare:navigate', query: 'https://elsewhere.example' });
  });
</script>`;

/** Counts who listens to messages. */
const COUNTER = `<script>
  window.listeners = 0;
  const add = window.addEventListener;
  window.addEventListener = (type, ...rest) => {
    if (type === 'message') window.listeners += 1;
    add.call(window, type, ...rest);
  };
</script>`;

const PAGES: Readonly<Record<string, string>> = {
  'talker.html': TALKER,
  'answerer.html': ANSWERER,
  'events.html': `<section><phare-figure src="answerer.html" title="Figure"></phare-figure></section>${SCRIPT}`,
  'fifty.html': `${COUNTER}${SCRIPT}${FIFTY.map((px) => `<phare-figure src="${talker(px)}"></phare-figure>`).join('')}`,
  'nonsense.html': `${['-5', 'NaN', null, '300px', { px: 300 }].map((said) => `<phare-figure height="123" src="${talker(said)}"></phare-figure>`).join('')}<phare-figure src="${talker(1e9)}"></phare-figure>${SCRIPT}`,
  'stranger.html': `<phare-figure height="123" src="${talker(123)}"></phare-figure><iframe id="stranger" src="${talker(4567)}"></iframe>${SCRIPT}`,
  'names.html': `${SCRIPT}${SCRIPT}
    <phare-figure src="${talker(100)}" title="Par son titre"><a href="#">non</a></phare-figure>
    <phare-figure src="${talker(100)}"><a href="#">Par  son
      lien</a></phare-figure>
    <p>Dans <a data-phare href="${talker(100)}">un paragraphe</a></p>
    <a data-phare data-height="321" data-theme="dark" href="${talker(100)}"><img alt="Par son image" src="data:,"></a>`,
  'unsafe.html': `<phare-figure src="javascript:parent.document.title='run'"><a href="#">reste</a></phare-figure>
    <a data-phare href="javascript:document.title='run'">reste aussi</a>${SCRIPT}`,
  'set.html': `<phare-figure src="${EMBED}"></phare-figure>${SCRIPT}`,
  'plain.html': `<phare-figure src="${EMBED}"><a href="${EMBED}">La figure</a></phare-figure><a data-phare href="${EMBED}">Le lien</a>${SCRIPT}`,
};

let site: TestSite;
beforeAll(async () => {
  site = await startHosts(Object.fromEntries(Object.entries(PAGES).map(([name, body]) => [name, page(body)])));
});
afterAll(async () => {
  await site.close();
});

const open = (name: string, options: PageOptions = {}) =>
  openPage(site, { path: `host/${name}`, width: 720, ready: null, webgl: false, ...options });

/** Waits until the script has greeted a talker in its frame. */
async function expectGreeted(frame: Locator): Promise<void> {
  const talk = frame.contentFrame().locator('body');
  await frame.scrollIntoViewIfNeeded();
  await expect
    .poll(() => talk.evaluate(() => ('heard' in window ? window.heard : [])))
    .toEqual(expect.arrayContaining([{ type: 'phare:hello' }, { type: 'phare:theme', theme: 'light' }]));
}

describe('one script', () => {
  it('serves a page of fifty figures, each by its own frame, with one listener', async () => {
    const visit = await open('fifty.html');
    const frames = visit.page.locator('phare-figure > iframe');
    for (const [index, px] of FIFTY.entries()) {
      // The figures above take their heights meanwhile, and may push it out of reach again.
      await expect
        .poll(async () => {
          await frames.nth(index).scrollIntoViewIfNeeded();
          return frames.nth(index).evaluate(({ clientHeight }) => clientHeight);
        })
        .toBe(px);
    }
    expect(await visit.page.evaluate(() => ('listeners' in window ? window.listeners : 0))).toBe(1);
    await visit.close();
  });
  it('names frames by title, words or picture, and does its work once however often it is loaded', async () => {
    const visit = await open('names.html');
    const frames = visit.page.locator('iframe');
    await expect.poll(() => frames.count()).toBe(4);
    const told = await frames.evaluateAll((found) =>
      found.map((frame) => [frame.getAttribute('title'), frame.getAttribute('loading'), frame.style.colorScheme]),
    );
    expect(told).toEqual([
      ['Par son titre', 'lazy', 'light'],
      ['Par son lien', 'lazy', 'light'],
      ['un paragraphe', 'lazy', 'light'],
      ['Par son image', 'lazy', 'dark'],
    ]);
    expect(await visit.page.locator('[data-phare]').count()).toBe(0);
    await visit.close();
  });
  it('takes links and figures that come later', async () => {
    const visit = await open('names.html');
    await visit.page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p><a data-phare href="talker.html?say=77">plus tard</a></p>');
    });
    const frame = visit.page.locator('iframe[title="plus tard"]');
    await expect.poll(() => frame.evaluate(({ clientHeight }) => clientHeight)).toBe(77);
    // Moved, the frame loads anew under the same name.
    await frame.evaluate((moved) => document.body.prepend(moved.closest('phare-figure') ?? moved));
    await expect.poll(() => frame.evaluate(({ clientHeight }) => clientHeight)).toBe(77);
    await visit.close();
  });
  it('leaves links where no script runs', async () => {
    const visit = await open('plain.html', { javaScript: false });
    expect(await visit.page.getByRole('link').allTextContents()).toEqual(['La figure', 'Le lien']);
    await visit.close();
  });
});

describe('what a frame says', () => {
  it('is no height where it is no number, and never pushes the page away', async () => {
    const visit = await open('nonsense.html');
    const frames = visit.page.locator('iframe');
    await expect.poll(() => frames.last().evaluate(({ clientHeight }) => clientHeight)).toBe(20_000);
    // Greeted once they are loaded: what they said before has been heard.
    for (let index = 0; index < (await frames.count()); index += 1) await expectGreeted(frames.nth(index));
    const heights = await frames.evaluateAll((found) => found.map(({ clientHeight }) => clientHeight));
    expect(heights.slice(0, -1)).toEqual([123, 123, 123, 123, 123]);
    await visit.close();
  });
  it('counts only from a frame that the script made', async () => {
    const visit = await open('stranger.html');
    await visit.page.frameLocator('#stranger').locator('body').waitFor({ state: 'attached' });
    await visit.page.evaluate(() => postMessage({ type: 'phare:height', id: 'talker', height: 999 }, '*'));
    const figure = visit.page.locator('phare-figure > iframe');
    // What the strangers said before has been heard and left aside.
    await expectGreeted(figure);
    expect(await figure.evaluate(({ clientHeight }) => clientHeight)).toBe(123);
    await visit.close();
  });
  it('reaches the page as events, and a view that the page sets reaches the figure', async () => {
    const visit = await open('events.html');
    const told = visit.page.evaluate(async () => {
      const heard: unknown[] = [];
      await customElements.whenDefined('phare-figure');
      const figure = document.querySelector<HTMLElement & { set?: (query: string) => void }>('phare-figure');
      const section = document.querySelector('section');
      const done = new Promise<void>((resolve) => {
        for (const type of ['phare:spec', 'phare:select']) {
          section?.addEventListener(type, (event) => {
            heard.push([type, event instanceof CustomEvent ? event.detail : null]);
            if (heard.length === 2) resolve();
          });
        }
      });
      // Before the figure is there: it waits for the handshake.
      figure?.set?.('vue=croissance&echelle=log');
      await done;
      return heard;
    });
    expect(await told).toEqual([
      ['phare:spec', { query: 'vue=croissance&echelle=log' }],
      ['phare:select', { places: ['13055', '13001'] }],
    ]);
    await visit.close();
  });
  it('is shown by a real figure, and what the reader changes there comes back', async () => {
    const visit = await open('set.html');
    const figure = visit.page.locator('phare-figure');
    const inside = visit.page.frameLocator('iframe');
    await inside.locator('html[data-ready]').waitFor({ state: 'attached' });
    await figure.evaluate((element: HTMLElement & { set?: (query: string) => void }) => {
      addEventListener('phare:spec', (event) => {
        element.dataset['told'] ??= '';
        element.dataset['told'] += event instanceof CustomEvent ? JSON.stringify(event.detail) : '';
      });
      element.set?.('vue=croissance&echelle=log');
    });
    await inside.locator('html[data-ready="vue=croissance&echelle=log"]').waitFor({ state: 'attached' });
    await inside.getByRole('radio', { name: 'Base 100' }).check({ force: true });
    // Once, for what the reader did: what the page had set is no news to it.
    await expect.poll(() => figure.getAttribute('data-told')).toBe('{"query":"vue=croissance"}');
    await visit.close();
  });
  it('no address but a web address gets a frame', async () => {
    const visit = await open('unsafe.html');
    await visit.page.waitForFunction(() => customElements.get('phare-figure') !== undefined);
    expect(await visit.page.title()).toBe('Journal');
    expect(await visit.page.locator('iframe').count()).toBe(0);
    expect(await visit.page.getByRole('link', { name: 'reste' }).count()).toBe(2);
    await visit.close();
  });
});
