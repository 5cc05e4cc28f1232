import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/commands.mjs';
import { decodeDeck } from '../../src/spec/deck/decode';
import { tray as english } from '../../src/text/en/tray';
import { tray as words } from '../../src/text/fr/tray';
import { speechFor } from '../../src/text/messages';
import { runAxe } from './harness/page';
import { downloadBy, openReader } from './harness/share';
import { startSite, type TestSite } from './harness/site';
import { addFigure, CURVES, kept, keptScenes, KEYS, MAP, openTray, said, withThree } from './harness/tray';

const { explorer } = speechFor('fr').messages;

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

describe('the tray of scenes', () => {
  it('takes figures as they are seen, says so, and keeps them in this browser', async () => {
    const visit = await withThree(site);
    const { page } = visit;
    await expect.poll(() => said(page.locator('body'))).toBe(words.added(3));
    await expect.poll(() => keptScenes(page)).toEqual([MAP, KEYS, CURVES]);
    await page.reload();
    const dialog = await openTray(page, 3);
    await dialog.getByText(words.keeping.kept).waitFor();
    await dialog.getByText(words.length(words.scenes(3), words.duration(3, 0))).waitFor();
    expect(await dialog.getByRole('option').locator('svg.scene').count()).toBe(3);
    expect(await runAxe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await visit.close();
  });

  it('takes the class filter along, as a class on the map and as its values elsewhere', async () => {
    const visit = await openReader(site, { path: '?filtre=classe:1' });
    const { page } = visit;
    await addFigure(page, explorer.mapRegion);
    await expect.poll(() => keptScenes(page)).toEqual(['vue=carte&filtre=classe:1']);
    await addFigure(page, explorer.employmentRegion);
    await expect
      .poll(() => keptScenes(page))
      .toEqual(['vue=carte&filtre=classe:1', 'vue=emplois&filtre=valeur:establishments-per-km2:2023:40..100']);
    await visit.close();
  });

  it('is put in order, edited, undone and redone with the keyboard alone', async () => {
    const visit = await withThree(site);
    const { page } = visit;
    const dialog = await openTray(page, 3);
    const scenes = dialog.getByRole('option');
    await scenes.nth(0).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => keptScenes(page)).toEqual([KEYS, MAP, CURVES]);
    await expect.poll(() => said(dialog)).toBe(words.moved(2, 3));
    await expect.poll(() => scenes.nth(1).evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => scenes.nth(2).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Delete');
    await expect.poll(() => keptScenes(page)).toEqual([KEYS, MAP]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => keptScenes(page)).toEqual([KEYS, MAP, CURVES]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => keptScenes(page)).toEqual([MAP, KEYS, CURVES]);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => keptScenes(page)).toEqual([KEYS, MAP, CURVES]);
    await visit.close();
  });

  it('undoes what was typed in one go, in a field too', async () => {
    const visit = await withThree(site);
    const { page } = visit;
    const dialog = await openTray(page, 3);
    const title = dialog.getByRole('textbox', { name: words.sceneTitle, exact: true });
    await title.pressSequentially('Où ?');
    await dialog.getByRole('textbox', { name: words.notes }).fill('Dire bonjour.');
    await dialog.getByRole('spinbutton', { name: words.seconds }).fill('1');
    await page.keyboard.press('Enter');
    await expect.poll(() => dialog.getByRole('spinbutton', { name: words.seconds }).inputValue()).toBe('3');
    await expect
      .poll(async () => (await kept(page))?.scenes[0])
      .toMatchObject({ title: { fr: 'Où ?' }, notes: { fr: 'Dire bonjour.' }, seconds: 3 });
    for (let count = 0; count < 3; count += 1) await page.keyboard.press('Control+z');
    await expect
      .poll(async () => (await kept(page))?.scenes[0])
      .toMatchObject({ title: { fr: '' }, notes: { fr: '' }, seconds: 60 });
    await expect.poll(() => title.inputValue()).toBe('');
    await expect.poll(() => keptScenes(page)).toEqual([MAP, KEYS, CURVES]);
    await visit.close();
  });

  it('joins two figures, separates them, inserts words, and drags with a mouse', async () => {
    const visit = await withThree(site);
    const { page } = visit;
    const dialog = await openTray(page, 3);
    await dialog.getByRole('button', { name: words.join }).click();
    await expect.poll(() => keptScenes(page)).toEqual([`${MAP} + ${KEYS}`, CURVES]);
    await dialog.getByRole('button', { name: words.separate }).click();
    await expect.poll(() => keptScenes(page)).toEqual([MAP, KEYS, CURVES]);
    await dialog.getByRole('button', { name: words.addKinds.chapter, exact: true }).click();
    await dialog.getByRole('textbox', { name: words.sceneTitle, exact: true }).fill('Partie');
    await expect.poll(() => keptScenes(page)).toEqual([MAP, 'chapter Partie', KEYS, CURVES]);
    const scenes = dialog.getByRole('option');
    await scenes.nth(0).focus();
    await scenes.nth(0).hover();
    await page.mouse.down();
    const below = await scenes.nth(1).boundingBox();
    if (below === null) throw new Error('the second scene has no box');
    await page.mouse.move(below.x + 40, below.y + below.height * 0.8, { steps: 4 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    // Had it fallen, or had Escape closed the dialog, the same drag could not end as it does.
    await scenes.nth(0).hover();
    await page.mouse.down();
    await page.mouse.move(below.x + 40, below.y + below.height * 0.8, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => keptScenes(page)).toEqual(['chapter Partie', MAP, KEYS, CURVES]);
    await visit.close();
  });

  it('comes back from a file; a foreign file is refused and changes nothing', async () => {
    const visit = await withThree(site);
    const { page } = visit;
    const dialog = await openTray(page, 3);
    await dialog.getByRole('textbox', { name: words.deckTitle }).fill('Conseil du 3 mars');
    const file = await downloadBy(page, dialog.getByRole('button', { name: words.exportFile }));
    expect(file.name).toBe('conseil-du-3-mars.phare.json');
    expect(decodeDeck(file.bytes.toString('utf8')).deck).toEqual(await kept(page));
    const input = dialog.locator('input[type=file]');
    const foreign = await readFile(resolve(ROOT, 'public/data/indicators.json'));
    await input.setInputFiles({ name: 'autre.json', mimeType: 'application/json', buffer: foreign });
    const alert = dialog.getByRole('alert');
    await alert.getByText(words.refused('autre.json')).waitFor();
    await alert.getByText('attendu "deck"').waitFor();
    expect(await keptScenes(page)).toEqual([MAP, KEYS, CURVES]);
    expect(await runAxe(page)).toEqual([]);
    await dialog.getByRole('option').nth(2).focus();
    for (let count = 3; count > 0; count -= 1) await page.keyboard.press('Delete');
    await expect.poll(() => kept(page)).toBeNull();
    await input.setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes });
    await expect.poll(() => keptScenes(page)).toEqual([MAP, KEYS, CURVES]);
    await alert.waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: words.undo }).click();
    await expect.poll(() => kept(page)).toBeNull();
    await visit.close();
  });

  it('starts from a presentation of the atlas, and gives back the one before', async () => {
    const visit = await withThree(site);
    const { page } = visit;
    const dialog = await openTray(page, 3);
    await dialog.getByRole('button', { name: words.start }).click();
    await dialog.getByRole('button', { name: 'Hall d’accueil' }).click();
    await expect.poll(async () => (await kept(page))?.id).toBe('hall');
    await expect.poll(() => dialog.getByRole('option').count()).toBe(8);
    await page.keyboard.press('Control+z');
    await expect.poll(() => keptScenes(page)).toEqual([MAP, KEYS, CURVES]);
    await visit.close();
  });

  it('says why what the browser kept cannot be read, and gives it back as it is', async () => {
    const visit = await openReader(site);
    const { page } = visit;
    const text = '{"phare":"deck","version":9}';
    await page.evaluate((later) => localStorage.setItem('phare:deck', later), text);
    await page.reload();
    const dialog = await openTray(page, 0);
    const alert = dialog.getByRole('alert');
    await alert.getByText('version').waitFor();
    const file = await downloadBy(page, alert.getByRole('button', { name: words.saveUnreadable }));
    expect(file.bytes.toString('utf8')).toBe(text);
    await visit.close();
  });

  it('speaks English and fits a phone', async () => {
    const visit = await openReader(site, { path: '?lang=en', width: 390, height: 844, mouse: false, theme: 'dark' });
    const { page } = visit;
    const region = speechFor('en').messages.explorer.mapRegion;
    await page
      .getByRole('region', { name: region, exact: true })
      .getByRole('button', { name: speechFor('en').messages.explorer.addToDeck })
      .click();
    await page.getByRole('button', { name: english.button(1), exact: true }).click();
    const dialog = page.getByRole('dialog', { name: english.title });
    await dialog.getByText(english.keeping.kept).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await runAxe(page)).toEqual([]);
    await visit.close();
  });
});
