import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { share as words } from '../../src/text/fr/share';
import { speechFor } from '../../src/text/messages';
import { clipboard, downloadBy, openReader, openShare } from './harness/share';
import { startSite, type TestSite } from './harness/site';

const { explorer } = speechFor('fr').messages;
const { embed, image, data, cite } = words;

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

/** A radio is drawn by its label. */
async function choose(dialog: Locator, group: string, label: string): Promise<void> {
  await dialog
    .getByRole('group', { name: group })
    .getByRole('radio', { name: label, exact: true })
    .check({ force: true });
}

function preview(dialog: Locator): Locator {
  return dialog.locator('iframe');
}

/** Address of the preview, from the folder of the build. */
async function previewed(dialog: Locator): Promise<string> {
  return ((await preview(dialog).getAttribute('src')) ?? '').replace(site.url, '');
}

function code(dialog: Locator): Promise<string> {
  return dialog.getByRole('textbox', { name: embed.code }).inputValue();
}

/** Elements of a snippet, as the host's browser would build them: in a page of its own, under no policy of ours. */
async function parsed(page: Page, html: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const host = await page.context().newPage();
  const elements = await host.evaluate((text) => {
    const { body } = new DOMParser().parseFromString(text, 'text/html');
    return [...body.querySelectorAll('*')].map((element) => ({
      tag: element.tagName.toLowerCase(),
      text: element.textContent,
      ...Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    }));
  }, html);
  await host.close();
  return elements;
}

describe('embedding', () => {
  it('shows and writes what the options say', async () => {
    const visit = await openReader(site, { path: '?echelle=niveau' });
    const { page } = visit;
    const steps = (): Promise<number> => page.evaluate(() => history.length);
    const before = await steps();
    const dialog = await openShare(page, explorer.growthRegion, 'embed');
    const view = 'embed.html?vue=croissance&echelle=niveau';
    await expect.poll(() => previewed(dialog)).toBe(view);
    await choose(dialog, embed.theme, embed.themes.dark);
    await expect.poll(() => previewed(dialog)).toBe(`${view}&theme=dark`);
    await choose(dialog, embed.theme, embed.themes.auto);
    await dialog.getByRole('checkbox', { name: embed.figureTitle }).uncheck();
    await dialog.getByRole('checkbox', { name: embed.controls }).uncheck();
    await choose(dialog, embed.background, embed.backgrounds.none);
    await expect.poll(() => previewed(dialog)).toBe(`${view}&title=0&controls=0&background=none`);
    await expect.poll(() => dialog.getByRole('radio', { name: embed.datas.frozen }).isEnabled()).toBe(true);
    await choose(dialog, embed.data, embed.datas.frozen);
    await expect.poll(() => previewed(dialog)).toMatch(/&background=none&vintage=\d{4}-\d\d-\d\d$/);
    await choose(dialog, embed.data, embed.datas.live);
    await choose(dialog, embed.language, embed.languages.en);
    await expect.poll(() => previewed(dialog)).toBe(`${view}&lang=en&title=0&controls=0&background=none`);
    const [frame] = await parsed(page, await code(dialog));
    expect(frame?.['src']).toBe(site.url + (await previewed(dialog)));
    expect(frame?.['title']).toMatch(/^In the three zones, /);
    // The reader's Back leads out of the page as before: trying options leaves no steps.
    expect(await steps()).toBe(before);
    await visit.close();
  });

  it('is seen at three widths, never wider than the dialog', async () => {
    const visit = await openReader(site);
    const { page } = visit;
    const dialog = await openShare(page, explorer.mapRegion, 'embed');
    for (const [name, widthPx] of [
      ['phone', 320],
      ['column', 640],
      ['full', 1100],
    ] as const) {
      await choose(dialog, embed.preview, embed.widths[name]);
      // Made smaller once the room for it is measured.
      const measure = () =>
        preview(dialog).evaluate((frame) => {
          const inside = frame instanceof HTMLElement ? frame.offsetWidth : 0;
          const room = frame.closest('.room')?.clientWidth ?? 0;
          return { inside, fits: frame.getBoundingClientRect().width <= Math.min(inside, room) + 0.5 };
        });
      await expect.poll(measure).toEqual({ inside: widthPx, fits: true });
    }
    await visit.close();
  });

  it('writes four forms of code and copies what is seen', async () => {
    const visit = await openReader(site);
    const { page } = visit;
    const dialog = await openShare(page, explorer.mapRegion, 'embed');
    const [frame] = await parsed(page, await code(dialog));
    expect(frame).toMatchObject({
      tag: 'iframe',
      loading: 'lazy',
      src: `${site.url}embed/densite-etablissements.html`,
    });
    expect(frame?.['title']).toMatch(/^À Marseille, /);
    // What a host that strips frames leaves.
    const [fallback] = await parsed(page, frame?.['text'] ?? '');
    expect(fallback).toMatchObject({ tag: 'a', href: `${site.url}?vue=carte`, text: frame?.['title'] });
    await choose(dialog, embed.form, embed.forms.script);
    expect(await parsed(page, await code(dialog))).toMatchObject([
      { tag: 'a', 'data-phare': '', href: `${site.url}embed/densite-etablissements.html` },
      { tag: 'script', src: `${site.url}phare.js` },
    ]);
    await choose(dialog, embed.form, embed.forms.element);
    expect(await parsed(page, await code(dialog))).toMatchObject([
      { tag: 'phare-figure' },
      { tag: 'a' },
      { tag: 'script' },
    ]);
    await choose(dialog, embed.form, embed.forms.picture);
    expect(await parsed(page, await code(dialog))).toMatchObject([
      { tag: 'a', href: `${site.url}?vue=carte` },
      { tag: 'img', src: `${site.url}pictures/densite-etablissements.png`, width: '1200', height: '630' },
    ]);
    expect(await dialog.getByRole('button', { name: embed.getPicture }).count()).toBe(0);
    await dialog.getByRole('button', { name: words.copy, exact: true }).click();
    await dialog.getByRole('button', { name: words.copied, exact: true }).waitFor();
    expect(await clipboard(page)).toBe(await code(dialog));
    await visit.close();
  });

  it('offers the picture to put up where the build wrote none of that view', async () => {
    const visit = await openReader(site, { path: '?annee=2022' });
    const { page } = visit;
    const dialog = await openShare(page, explorer.mapRegion, 'embed');
    await choose(dialog, embed.form, embed.forms.picture);
    const [, picture] = await parsed(page, await code(dialog));
    const file = await downloadBy(page, dialog.getByRole('button', { name: embed.getPicture }));
    expect(picture?.['src']).toBe(file.name);
    expect([file.bytes.readUInt32BE(16), file.bytes.readUInt32BE(20)]).toEqual([1200, 675]);
    await visit.close();
  });
});

describe('downloads', () => {
  it('gives pictures in the chosen format, theme and size', async () => {
    const visit = await openReader(site);
    const { page } = visit;
    const dialog = await openShare(page, explorer.growthRegion, 'image');
    await dialog.getByRole('img').waitFor();
    const button = (name: string): Locator => dialog.getByRole('button', { name, exact: true });
    await dialog.getByRole('combobox', { name: image.preset }).selectOption({ label: image.presets.square.name });
    const png = await downloadBy(page, button('PNG 2×'));
    expect(png.name).toMatch(/^phare-[a-z0-9-]+-carre-2x\.png$/);
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2160, 2160]);
    await choose(dialog, image.theme, image.themes.dark);
    const dark = (await downloadBy(page, button('SVG'))).bytes.toString('utf8');
    expect(dark).toContain('fill="#0a1724"');
    await dialog.getByRole('checkbox', { name: image.transparent }).check();
    const clear = (await downloadBy(page, button('SVG'))).bytes.toString('utf8');
    expect(clear).toMatch(/<svg[^>]* width="1080" height="1080"/);
    expect(clear).not.toContain('fill="#0a1724"');
    expect(clear).toContain('Licence Ouverte');
    await visit.close();
  });

  it('films the years of a map', async () => {
    const visit = await openReader(site);
    const { page } = visit;
    const dialog = await openShare(page, explorer.mapRegion, 'image');
    const film = await downloadBy(page, dialog.getByRole('button', { name: image.timeLapse }));
    expect(film.name).toMatch(/-animation\.(webm|gif)$/);
    // "GIF8" or the EBML header of WebM.
    expect([0x47494638, 0x1a45dfa3]).toContain(film.bytes.readUInt32BE(0));
    await visit.close();
  });

  it('gives the data of a map in every format, shown or whole', async () => {
    const visit = await openReader(site);
    const { page } = visit;
    const dialog = await openShare(page, explorer.mapRegion, 'data');
    const get = (format: keyof typeof data.formats): ReturnType<typeof downloadBy> =>
      downloadBy(page, dialog.getByRole('button', { name: data.get(data.formats[format].name), exact: true }));
    const csv = await get('csv');
    const lines = csv.bytes.toString('utf8').split('\r\n');
    expect(csv.name).toMatch(/^phare-[a-z0-9-]+-2023\.csv$/);
    expect(lines.find((line) => line.startsWith('13055,'))).toMatch(/^13055,Marseille,39\d\.\d+,/);
    const french = (await get('csv-fr')).bytes;
    expect([...french.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(french.toString('utf8')).toMatch(/13055;Marseille;39\d,\d+;/);
    for (const format of ['xlsx', 'zip'] as const)
      expect((await get(format)).bytes.toString('latin1', 0, 2)).toBe('PK');
    const geojson = JSON.parse((await get('geojson')).bytes.toString('utf8')) as { features: readonly unknown[] };
    expect(geojson.features.length).toBe(92);
    await choose(dialog, data.scope, data.scopes.series);
    const series = (await get('csv')).bytes.toString('utf8').split('\r\n');
    expect(series.length).toBeGreaterThan(3 * 92);
    await visit.close();
  });

  it('gives a citation to a reference manager', async () => {
    const visit = await openReader(site);
    const { page } = visit;
    const dialog = await openShare(page, explorer.growthRegion, 'cite');
    await expect
      .poll(() => dialog.getByRole('textbox', { name: cite.labels.short }).inputValue())
      .toBe(
        `Insee, SIDE, données 2014–2023, millésime du 22 novembre 2026\u00a0; Phare, 2026, ${site.url}?vue=croissance`,
      );
    for (const [form, name, start] of [
      ['bibtex', /\.bib$/, '@misc{phare-2026-growth-zone-establishments-jz,'],
      ['ris', /\.ris$/, 'TY  - DATA\r\n'],
      ['csl', /\.json$/, '[\n'],
    ] as const) {
      await choose(dialog, words.tabs.cite, cite.forms[form]);
      const file = await downloadBy(page, dialog.getByRole('button', { name: words.download, exact: true }));
      expect(file.name).toMatch(name);
      expect(file.bytes.toString('utf8').startsWith(start)).toBe(true);
    }
    await visit.close();
  });
});
