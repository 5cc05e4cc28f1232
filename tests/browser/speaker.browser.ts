import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
    expect(await runAxe(speaker)).toEqual([]);
    await visit.close();
  });
});
