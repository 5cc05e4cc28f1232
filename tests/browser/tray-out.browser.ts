import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_DECK, figureScene, wordsScene } from '../../src/spec/deck/edit';
import { encodeDeck } from '../../src/spec/deck/encode';
import { encodeDeckLink } from '../../src/spec/deck/link';
import { DEFAULT_CHOROPLETH } from '../../src/spec/presets';
import { tray as words } from '../../src/text/fr/tray';
import { speechFor } from '../../src/text/messages';
import { clipboard, openReader } from './harness/share';
import { startSite, type TestSite } from './harness/site';
import { addFigure, kept, openTray, withThree } from './harness/tray';

const { explorer } = speechFor('fr').messages;

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

/** Kinds or views on the wall, walked from the first scene to the last. */
async function sceneKinds(page: Page, count: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (let scene = 1; scene <= count; scene += 1) {
    const current = page.locator(`[data-current][data-scene="${scene}"]`);
    await current.waitFor();
    const svg = current.locator('svg[data-kind]').first();
    await svg.waitFor();
    found.push((await svg.getAttribute('data-kind')) ?? '');
    await page.keyboard.press('PageDown');
  }
  return found;
}

describe('a presentation out of the tray', () => {
  it('is shown from this browser, and from a link that carries it whole', async () => {
    const visit = await withThree(site);
    const { page } = visit;
    const dialog = await openTray(page, 3);
    await dialog.getByRole('button', { name: words.link }).click();
    const field = dialog.getByRole('textbox', { name: words.linkField });
    await field.waitFor();
    const url = await field.inputValue();
    expect(url.startsWith(`${site.url}present.html#deck=`)).toBe(true);
    expect(await clipboard(page)).toBe(url);
    const href = await dialog.getByRole('link', { name: words.present }).getAttribute('href');
    expect(href).toBe(`${site.url}present.html?deck=brouillon`);
    const kinds = ['choropleth', 'key-figures', 'growth'];
    for (const address of [href ?? '', url]) {
      const other = await page.context().newPage();
      await other.goto(address);
      expect(await sceneKinds(other, 3)).toEqual(kinds);
      await other.close();
    }
    expect(site.asked.some((path) => path.includes('deck='))).toBe(false);
    await visit.close();
  });

  it('is another one where another link is pasted over it', async () => {
    const visit = await openReader(site);
    const { page } = visit;
    const linkTo = (fr: string): string => {
      const scenes = [{ ...wordsScene('chapter'), title: { fr, en: fr } }];
      return `${site.url}present.html#deck=${encodeDeckLink({ ...EMPTY_DECK, scenes })}`;
    };
    await page.goto(linkTo('Ici'));
    await page.locator('[data-current]').getByRole('heading', { name: 'Ici' }).waitFor();
    await page.goto(linkTo('Ailleurs'));
    await page.locator('[data-current]').getByRole('heading', { name: 'Ailleurs' }).waitFor();
    await visit.close();
  });

  it('refuses a link that was cut, with the reason', async () => {
    const visit = await openReader(site);
    const { page } = visit;
    const code = encodeDeckLink({ ...EMPTY_DECK, scenes: [figureScene(DEFAULT_CHOROPLETH)] });
    await page.goto(`${site.url}present.html#deck=${code.slice(0, 30)}`);
    await page.getByRole('alert').getByText(/^Lien/).waitFor();
    await visit.close();
  });

  it('says where a link is too long, and for whom', async () => {
    const visit = await withThree(site);
    const { page } = visit;
    const dialog = await openTray(page, 3);
    const input = dialog.locator('input[type=file]');
    const open = async (letters: number): Promise<void> => {
      // Letters in no order, which no compression shortens.
      let seed = 1;
      const noise = Array.from({ length: letters }, () => {
        seed = (seed * 48271) % 2147483647;
        return String.fromCharCode(0x4e00 + (seed % 20_000));
      }).join('');
      const notes = noise.match(/.{1,9000}/gsu) ?? [];
      const scenes = notes.map((text) => ({ ...wordsScene('text'), notes: { fr: text, en: text } }));
      const buffer = Buffer.from(encodeDeck({ ...EMPTY_DECK, scenes }));
      await input.setInputFiles({ name: 'long.json', mimeType: 'application/json', buffer });
      await expect.poll(async () => (await kept(page))?.scenes.length).toBe(scenes.length);
      await dialog.getByRole('button', { name: words.link }).click();
    };
    const { format } = speechFor('fr');
    await open(9000);
    await dialog.getByText(`Au-delà de ${format.number(8000)}`).waitFor();
    await open(60_000);
    await dialog.getByRole('alert').getByText(format.number(64_000)).waitFor();
    await visit.close();
  });

  it('says that the browser keeps nothing, and travels in the address then', async () => {
    const visit = await openReader(site);
    const { page } = visit;
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await page.reload();
    await addFigure(page, explorer.mapRegion);
    const dialog = await openTray(page, 1);
    await dialog.getByText(words.keeping.full).waitFor();
    const href = await dialog.getByRole('link', { name: words.present }).getAttribute('href');
    expect(href).toContain('present.html#deck=');
    await visit.close();
  });
});
