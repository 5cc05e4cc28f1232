import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { COMMUNES } from '../../../scripts/budgets.mjs';
import { ROOT } from '../../../scripts/commands.mjs';
import { loadAtlas } from '../../../src/data/load';
import type { Atlas } from '../../../src/domain/atlas';
import type { PlaceId } from '../../../src/domain/place';
import type { InspectableMap, MapInspection } from '../../../src/map/inspect';
import { askWords } from '../../../src/text/ask-words';
import { speechFor } from '../../../src/text/messages';
import { settled } from './settled';

/** The atlas of the data package that the build serves: what the page should say is computed from it. */
export function publicAtlas(): Promise<Atlas> {
  return loadAtlas(async (path) => ({
    text: await readFile(resolve(ROOT, 'public/data', path), 'utf8'),
    failure: null,
  }));
}

/**
 * Waits for the map engine, at rest and with every commune where it says: until then the map of the build is what the
 * reader sees and uses, and after a change of its size the engine finds nothing under the pointer for a while.
 */
export async function mapReady(page: Page): Promise<void> {
  await page.locator('[data-engine=ready]').waitFor({ state: 'attached' });
  await settled(page);
  await mapAtRest(page);
}

/** The engine stands still and has all communes on screen: what a pointer meets there is known. */
export async function mapAtRest(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const { isMoving, renderedCommunes } = await inspectMap(page);
      return [isMoving, renderedCommunes.length];
    })
    .toEqual([false, COMMUNES]);
}

/** What the engine says it draws. */
export function inspectMap(page: Page): Promise<MapInspection> {
  return page.locator('[data-map]').evaluate((map: HTMLElement & InspectableMap) => map.phareInspect());
}

/** State of one commune in the engine, asked until it is what is expected. */
export async function expectState(page: Page, id: string, expected: object): Promise<void> {
  await expect.poll(async () => (await inspectMap(page)).featureStates[id]).toMatchObject(expected);
}

/** The button of a commune on the engine's map. */
export function communeButton(page: Page, id: string): Locator {
  return page.locator(`[data-map] [data-code="${id}"]`);
}

/** The query of the address bar, as the reader would copy it. */
export function query(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search);
}

/** Name of a place in the data package. */
export function nameOf(atlas: Atlas, id: PlaceId): string {
  const place = atlas.places.get(id);
  if (place === undefined) throw new Error(`no place ${id}`);
  return place.name;
}

/** Shows one of the employment figures, once it is drawn; `label` as the catalogue has it. */
export async function showEmployment(page: Page, label: string): Promise<void> {
  // The radio itself is drawn by its label.
  await page.getByRole('radio', { name: label, exact: true }).check({ force: true });
  await settled(page);
}

/** The drawing of a figure kind: choropleth, growth, jobs, bands, sectors, intensity. */
export function drawing(page: Page, kind: string): Locator {
  return page.locator(`svg[data-kind="${kind}"]`);
}

/** Opens the search of a page by its button. @returns its field, which has the focus */
export async function openAsk(page: Page): Promise<Locator> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: speechFor('fr').messages.explorer.searchLabel })
    .click();
  return askField(page);
}

/** The field of the search, once it is there and takes keys. */
export async function askField(page: Page): Promise<Locator> {
  const field = page.getByRole('combobox', { name: askWords('fr').label });
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  return field;
}
