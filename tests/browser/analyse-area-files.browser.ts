import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './harness/page';
import { startSite } from './harness/site';

const site = await startSite();

const AIX = 'rayon:43.53_5.45_12:Autour%20d%27Aix';

/** Bytes of a file that the test puts on the page. */
function geojson(text: string) {
  return { name: 'quartier.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(text) };
}

/** As a file let go over the page. */
async function drop(page: Page, text: string): Promise<void> {
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'quartier.geojson', { type: 'application/geo+json' }));
    return transfer;
  }, text);
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

const SQUARE = JSON.stringify({
  type: 'Feature',
  properties: { nom: 'Pays d’Aix' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [5.3, 43.4],
        [5.6, 43.4],
        [5.6, 43.6],
        [5.3, 43.6],
        [5.3, 43.4],
      ],
    ],
  },
});

const names = (page: Page) => page.getByRole('region', { name: 'Communes de chaque zone' }).getByRole('textbox');

describe('a GeoJSON on the page of analyses', () => {
  it('refuses a broken GeoJSON with what was expected and found, keeps its areas, and takes a good one', async () => {
    const visit = await openPage(site, { path: `analyse.html?vue=zone&zones=${AIX}` });
    const { page } = visit;
    await drop(page, '{"type":"Point","coordinates":[5,43]}');
    const alert = page.getByRole('alert').filter({ hasText: 'quartier.geojson' });
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/on attendait.*Polygon.*on a lu.*Point/);
    expect(await names(page).count()).toBe(1);
    await page.locator('input[type=file]').setInputFiles(geojson(SQUARE));
    await expect.poll(() => names(page).count()).toBe(2);
    expect(await names(page).last().inputValue()).toBe('Pays d’Aix');
    expect(await alert.count()).toBe(0);
    expect(page.url()).toContain('polygone:');
    await visit.close();
  });

  it('takes an outline a feature, and says of metres that they are none', async () => {
    const visit = await openPage(site, { path: 'analyse.html?vue=zone' });
    const { page } = visit;
    const ring = (west: number, south: number) => [
      [west, south],
      [west + 0.2, south],
      [west + 0.2, south + 0.2],
      [west, south + 0.2],
      [west, south],
    ];
    const feature = (name: string, coordinates: readonly unknown[]) => ({
      type: 'Feature',
      properties: { NOM: name },
      geometry: { type: 'Polygon', coordinates },
    });
    const features = [feature('Nord', [ring(5.3, 43.4)]), feature('Sud', [ring(5.2, 43.2)])];
    await drop(page, JSON.stringify({ type: 'FeatureCollection', features }));
    await expect.poll(() => names(page).count()).toBe(2);
    expect(await names(page).first().inputValue()).toBe('Nord');
    await drop(page, JSON.stringify(feature('Lambert', [ring(892390, 6247035)])));
    await page.getByRole('alert').filter({ hasText: 'Lambert-93' }).waitFor();
    await drop(page, JSON.stringify({ type: 'FeatureCollection', features }));
    await expect.poll(() => names(page).count()).toBe(3);
    await page.getByText('ils forment ensemble une seule zone').waitFor();
    await visit.close();
  });
});
