import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { altered, html, missing, truncated, type Fault } from './harness/faults';
import { openPage, runAxe } from './harness/page';
import { startSite, type TestSite } from './harness/site';

/** A page that holds nothing: what is tested here is what watches over the tests. */
const BARE = { path: 'bare.html', ready: null } as const;
const BARE_PAGE = `<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width" />
  <link rel="icon" href="data:," /><title>Bare</title></html>`;

let site: TestSite;
beforeAll(async () => {
  const bare: Fault = () => ({ status: 200, headers: { 'Content-Type': 'text/html' }, body: Buffer.from(BARE_PAGE) });
  site = await startSite({ faults: { [BARE.path]: bare } });
});
afterAll(async () => {
  await site.close();
});

describe('the watch over a page', () => {
  it.each([
    ['a console error', "console.error('planted')", /console: planted/],
    ['an uncaught error', "setTimeout(() => { throw new Error('planted'); })", /uncaught: Error: planted/],
    ['a forgotten promise', "void Promise.reject(new Error('planted'))", /uncaught: Error: planted/],
    ['a request to another origin', "new Image().src = 'https://example.org/pixel.png'", /left the origin: https/],
    [
      'a request from a worker',
      'new Worker(URL.createObjectURL(new Blob([\'fetch("http://127.0.0.2:1/")\'])))',
      /left/,
    ],
  ])('notices %s', async (_, script, complaint) => {
    const visit = await openPage(site, BARE);
    await visit.page.evaluate(script);
    await expect.poll(() => visit.complaints.join('\n')).toMatch(complaint);
    await expect(visit.close()).rejects.toThrow('complaints of the page');
  });
  it('lets pass what a test expects', async () => {
    const visit = await openPage(site, { ...BARE, expectedErrors: [/planted/] });
    const said = visit.page.waitForEvent('console');
    await visit.page.evaluate("console.error('planted')");
    await said;
    await visit.close();
  });
});

describe('a page opened for a reader', () => {
  it('has the size, theme, language and motion asked for', async () => {
    const asked = { width: 390, height: 844, theme: 'dark', language: 'en', mouse: false } as const;
    const visit = await openPage(site, { ...BARE, ...asked });
    const seen = await visit.page.evaluate(() => ({
      width: innerWidth,
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      still: matchMedia('(prefers-reduced-motion: reduce)').matches,
      coarse: matchMedia('(pointer: coarse)').matches,
      language: navigator.language,
    }));
    expect(seen).toEqual({ width: 390, dark: true, still: true, coarse: true, language: 'en-GB' });
    await visit.close();
  });
  it.each([true, false])('has WebGL 2: %s', async (webgl) => {
    const visit = await openPage(site, { ...BARE, webgl });
    const script = "document.createElement('canvas').getContext('webgl2') !== null";
    expect(await visit.page.evaluate(script)).toBe(webgl);
    await visit.close();
  });
  it('is looked at by axe', async () => {
    const visit = await openPage(site, BARE);
    await visit.page.setContent('<html lang="fr"><title>t</title><main><h1>h</h1><button></button></main></html>');
    expect((await runAxe(visit.page)).map((line) => line.split(':')[0])).toEqual(['button-name']);
    await visit.page.setContent('<html lang="fr"><title>t</title><main><h1>h</h1><button>b</button></main></html>');
    expect(await runAxe(visit.page)).toEqual([]);
    await visit.close();
  });
});

describe('a failing host', () => {
  const path = 'data/places.csv';
  const read = async (): Promise<readonly [number, string | null, string]> => {
    const reply = await fetch(site.url + path);
    return [reply.status, reply.headers.get('content-type'), await reply.text()];
  };
  it('answers with the fault, and rightly once it is healed', async () => {
    const before = site.asked.length;
    const [, type, right] = await read();
    site.setFault(path, missing);
    expect(await read()).toEqual([404, 'text/plain; charset=utf-8', 'Not found.']);
    site.setFault(path, html);
    expect(await read()).toEqual([200, 'text/html; charset=utf-8', expect.stringContaining('<!doctype html>')]);
    site.setFault(path, truncated(0.25));
    expect((await read())[2].length).toBeLessThan(right.length / 3);
    site.setFault(
      path,
      altered((text) => text.replace('id', 'key')),
    );
    expect(await read()).toEqual([200, type, right.replace('id', 'key')]);
    site.setFault(path, null);
    expect((await read())[2]).toBe(right);
    expect(site.asked.slice(before)).toEqual(Array.from({ length: 6 }, () => path));
  });
});
