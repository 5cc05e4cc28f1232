import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_DECK, wordsScene } from '../../src/spec/deck/edit';
import { encodeDeckLink } from '../../src/spec/deck/link';
import { openPage, runAxe, type PageOptions, type Visit } from './harness/page';
import { startSite, type TestSite } from './harness/site';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

const HALL: PageOptions = { path: 'present.html?deck=hall', width: 1280, height: 720, webgl: false };

/** "3.1": scene and step on a wall. */
async function expectWallAt(page: Page, position: string): Promise<void> {
  await expect
    .poll(() =>
      page
        .locator('.show > [data-current]')
        .evaluateAll((all) =>
          all.map((one) => `${one.getAttribute('data-scene') ?? ''}.${one.getAttribute('data-step') ?? ''}`),
        ),
    )
    .toEqual([position]);
}

async function expectSpeakerAt(page: Page, position: string): Promise<void> {
  const [scene, step] = position.split('.');
  await page.locator(`[data-speaker][data-scene-now="${scene ?? ''}"][data-step-now="${step ?? ''}"]`).waitFor();
}

/** Presses N on the wall. */
async function openSpeaker(visit: Visit): Promise<Page> {
  const opened = visit.page.context().waitForEvent('page');
  await visit.page.keyboard.press('n');
  const speaker = await opened;
  await speaker.locator('[data-speaker]').waitFor();
  return speaker;
}

const MAP = { ...HALL, path: 'present.html?deck=hall&scene=2' };

describe('the speaker’s view', () => {
  it('opens by N on the scene of the wall, and both lead', async () => {
    const visit = await openPage(site, { ...HALL, path: 'present.html?deck=hall&scene=4' });
    await expectWallAt(visit.page, '4.0');
    const speaker = await openSpeaker(visit);
    await expectSpeakerAt(speaker, '4.0');
    await visit.page.keyboard.press('PageDown');
    await expectWallAt(visit.page, '5.0');
    await expectSpeakerAt(speaker, '5.0');
    await speaker.keyboard.press('PageDown');
    await expectSpeakerAt(speaker, '5.1');
    await expectWallAt(visit.page, '5.1');
    await speaker.getByRole('button', { name: 'Précédent' }).click();
    await expectWallAt(visit.page, '5.0');
    await speaker.keyboard.press('Home');
    await expectWallAt(visit.page, '1.0');
    await visit.close();
  });

  it('shows the notes of the scene, as large as wished, and passes axe in both themes', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const path = 'present.html?deck=dix-minutes&scene=3&orateur=1&seance=a1';
      const visit = await openPage(site, { path, theme, webgl: false });
      const { page } = visit;
      const notes = page.getByRole('region', { name: 'Notes' });
      await expect.poll(() => notes.locator('p').count()).toBeGreaterThan(1);
      const size = Number(await notes.getAttribute('data-size'));
      await page.getByRole('button', { name: 'Agrandir les notes' }).click();
      await expect.poll(() => notes.getAttribute('data-size')).toBe(String(size + 1));
      await page.locator('[data-current] svg [data-layer]').first().waitFor();
      expect(await runAxe(page)).toEqual([]);
      await visit.close();
    }
  });

  it('carries black, and what the room asks for, both ways', async () => {
    const visit = await openPage(site, MAP);
    const { page } = visit;
    const speaker = await openSpeaker(visit);
    await speaker.keyboard.press('b');
    await page.locator('.curtain').waitFor();
    await page.keyboard.press('b');
    await page.locator('.curtain').waitFor({ state: 'detached' });
    await speaker.locator('.curtain').waitFor({ state: 'detached' });
    await page.locator('.show > [data-current] [data-layer=labels] [data-key="13047"]').click();
    await speaker.locator('[data-current] [data-key="13047"][aria-pressed=true]').first().waitFor();
    await speaker.getByRole('button', { name: 'Scène écrite' }).click();
    await page.getByRole('group', { name: 'Explorer la figure' }).waitFor({ state: 'detached' });
    await page.locator('.show > [data-current] [data-key="13047"][aria-pressed=true]').waitFor({ state: 'detached' });
    await visit.close();
  });

  it('closes with Escape what is open on the wall, one thing at a time', async () => {
    const visit = await openPage(site, MAP);
    const { page } = visit;
    const speaker = await openSpeaker(visit);
    await page.locator('.show > [data-current] [data-layer=labels] [data-key="13047"]').click();
    await speaker.keyboard.press('q');
    const code = page.locator('dialog[open]');
    await code.waitFor();
    await speaker.keyboard.press('Escape');
    await code.waitFor({ state: 'detached' });
    await page.locator('.show > [data-current] [data-key="13047"][aria-pressed=true]').waitFor();
    await speaker.keyboard.press('Escape');
    await page.getByRole('group', { name: 'Explorer la figure' }).waitFor({ state: 'detached' });
    await visit.close();
  });

  it('finds the talk again after a reload of either window, and misses a wall that closed', async () => {
    const visit = await openPage(site, MAP);
    const { page } = visit;
    const speaker = await openSpeaker(visit);
    await page.locator('.show > [data-current] [data-layer=labels] [data-key="13047"]').click();
    await expect.poll(() => speaker.locator('[data-key="13047"][aria-pressed=true]').count()).toBeGreaterThan(0);
    await speaker.reload();
    await expectSpeakerAt(speaker, '2.0');
    await expect.poll(() => speaker.locator('[data-key="13047"][aria-pressed=true]').count()).toBeGreaterThan(0);
    await speaker.keyboard.press('4');
    await speaker.keyboard.press('Enter');
    await speaker.keyboard.press('b');
    await page.locator('.curtain').waitFor();
    await page.reload();
    await page.locator('.curtain').waitFor();
    await expectWallAt(page, '4.0');
    await page.goto('about:blank');
    const way = speaker.getByRole('link', { name: 'Rouvrir le mur' });
    await way.waitFor();
    const opened = visit.page.context().waitForEvent('page');
    await way.click();
    const wall = await opened;
    await wall.locator('.curtain').waitFor();
    await way.waitFor({ state: 'detached' });
    await wall.keyboard.press('b');
    await wall.keyboard.press('PageDown');
    await expectSpeakerAt(speaker, '5.0');
    await visit.close();
  });

  it('does not hear another talk of the same deck, nor what is no message', async () => {
    const visit = await openPage(site, MAP);
    const speaker = await openSpeaker(visit);
    const other = await visit.newTab();
    await other.goto(`${site.url}present.html?deck=hall&scene=6`);
    await expectWallAt(other, '6.0');
    await other.keyboard.press('PageDown');
    await expectWallAt(other, '7.0');
    const name = new URL(speaker.url()).searchParams.get('seance') ?? '';
    await other.evaluate((session) => {
      const channel = new BroadcastChannel(`phare-talk:hall:${session}`);
      const state = { position: { scene: 5, step: 0 }, black: false, playing: false, live: null, clock: null };
      const message = { mark: 'phare-talk-1', type: 'state', role: 'wall', from: 'zz' };
      channel.postMessage({ ...message, turn: 999, state: { ...state, position: { scene: 'x', step: 0 } } });
      channel.postMessage({ ...message, turn: 999, state: { ...state, black: true, live: ['?'] } });
      channel.postMessage('next');
      channel.postMessage(null);
      // Heard after all of these, and of no weight had one of them been believed.
      channel.postMessage({ ...message, turn: 500, state });
    }, name);
    await expectSpeakerAt(speaker, '6.0');
    await expectWallAt(visit.page, '6.0');
    await expectWallAt(other, '7.0');
    await visit.close();
  });

  it('follows a deck that the address of the wall carries', async () => {
    const scenes = ['Un', 'Deux'].map((title) => ({
      ...wordsScene('chapter'),
      title: { fr: title, en: title },
      notes: { fr: `Notes de ${title}`, en: '' },
    }));
    const fragment = encodeDeckLink({ ...EMPTY_DECK, scenes });
    const visit = await openPage(site, { ...MAP, path: `present.html#deck=${fragment}` });
    const speaker = await openSpeaker(visit);
    const notes = speaker.getByRole('region', { name: 'Notes' });
    await expect.poll(() => notes.textContent()).toContain('Notes de Un');
    await speaker.keyboard.press('PageDown');
    await expectWallAt(visit.page, '2.0');
    await expect.poll(() => notes.textContent()).toContain('Notes de Deux');
    await visit.close();
  });

  it('is offered as a link where the browser opens no window', async () => {
    const visit = await openPage(site, MAP);
    await visit.page.evaluate(() => {
      window.open = () => null;
    });
    await visit.page.keyboard.press('n');
    const link = visit.page.getByRole('link', { name: 'Ouvrir la vue de l’orateur' });
    await link.waitFor();
    expect(await runAxe(visit.page)).toEqual([]);
    const opened = visit.page.context().waitForEvent('page');
    await link.click();
    await expectSpeakerAt(await opened, '2.0');
    await visit.close();
  });
});
