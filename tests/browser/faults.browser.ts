import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { speechFor } from '../../src/text/messages';
import { openAsk, drawing } from './harness/explorer';
import { altered, html, missing, truncated, type Fault } from './harness/faults';
import { openPage } from './harness/page';
import { settled } from './harness/settled';
import { startSite, type TestSite } from './harness/site';

const JOBS = 'data/communes-jobs.csv';
const WAGE = 'data/communes-wage.csv';
const { explorer: words, employment } = speechFor('fr').messages;
/** The browser's own line for an answer that is not 200. */
const REFUSED = { expectedErrors: [/the server responded with a status of 404/] };

let site: TestSite;
beforeEach(async () => {
  site = await startSite();
});
afterEach(async () => {
  await site.close();
});

function region(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** The sentences that a region says of its data. */
function problems(page: Page, name: string): Locator {
  return region(page, name).locator('[role=alert], [role=status]').filter({ hasText: words.dataErrors });
}

/** What they say once they say something, with plain spaces where French has no-break ones. */
async function saidIn(page: Page, name: string): Promise<string> {
  await problems(page, name).first().waitFor();
  return (await problems(page, name).allTextContents()).join('\n').replace(/\s/g, ' ');
}

/** Lines of a file changed by their number, header = 1. */
function lines(changes: Readonly<Record<number, string>>): Fault {
  return altered((text) =>
    text
      .split('\n')
      .map((line, index) => changes[index + 1] ?? line)
      .join('\n'),
  );
}

/** Marks of a figure that say a datum; 0 where it is not drawn. */
function marksOf(page: Page, kind: string): Promise<number> {
  return drawing(page, kind).locator('[data-key]').count();
}

async function expectOthersDrawn(page: Page): Promise<void> {
  await settled(page);
  expect(await drawing(page, 'choropleth').locator('[data-layer=communes] [data-key]').count()).toBe(92);
  expect(await marksOf(page, 'growth')).toBeGreaterThan(10);
  expect(await problems(page, words.mapRegion).count()).toBe(0);
  expect(await problems(page, words.growthRegion).count()).toBe(0);
}

describe('a resource that cannot be read', () => {
  it('stops its figure alone, says why, and comes back when it is tried again', async () => {
    site.setFault(JOBS, missing);
    const visit = await openPage(site, REFUSED);
    const { page } = visit;
    const told = problems(page, words.employmentRegion);
    const retry = told.getByRole('button', { name: words.retry });
    const faults: readonly (readonly [Fault, readonly string[]])[] = [
      [missing, ['communes-jobs.csv', '« HTTP 404 »']],
      [html, ['communes-jobs.csv', 'page web (HTML)']],
      [truncated(), ['communes-jobs.csv', '184 lignes attendues et']],
      [
        altered((text) => text.replace('place,year,value,status', 'place,annee,value,status')),
        ['communes-jobs.csv', 'colonne year', '« place, year, value, status »', '« place, annee, value, status »'],
      ],
      [altered(() => ''), ['communes-jobs.csv', 'le fichier s’arrête avant la fin']],
    ];
    for (const [fault, sayings] of faults) {
      site.setFault(JOBS, fault);
      if (fault !== missing) await retry.click();
      for (const saying of sayings) await expect.poll(() => saidIn(page, words.employmentRegion)).toContain(saying);
      expect(await told.getAttribute('role')).toBe('alert');
      expect(await drawing(page, 'jobs').locator('[data-layer=bars] [data-key]').count()).toBe(0);
      expect(await region(page, words.employmentRegion).textContent()).not.toMatch(/\b0 emploi/);
      await expectOthersDrawn(page);
    }
    site.setFault(JOBS, null);
    await retry.click();
    await drawing(page, 'jobs').locator('[data-layer=bars] [data-key="13055"]').first().waitFor();
    await expect.poll(() => problems(page, words.employmentRegion).count()).toBe(0);
    await expect.poll(() => problems(page, words.keyFiguresRegion).count()).toBe(0);
    await visit.close();
  });
  it('is told in English, and offered again there', async () => {
    const { explorer } = speechFor('en').messages;
    site.setFault(JOBS, html);
    const visit = await openPage(site, { path: '?lang=en' });
    const employed = region(visit.page, explorer.employmentRegion);
    const alert = employed.getByRole('alert').filter({ hasText: explorer.dataErrors });
    expect(await alert.textContent()).toMatch(/communes-jobs\.csv.*web page \(HTML\)/s);
    site.setFault(JOBS, null);
    await alert.getByRole('button', { name: explorer.retry }).click();
    await alert.waitFor({ state: 'detached' });
    await visit.close();
  });
});

describe('rows that cannot be read', () => {
  it('are left out and told with their line; nothing becomes 0 and no sum is partial', async () => {
    // Line 2 is Aix-en-Provence in 2016; two lines come after the 184 of the file.
    site.setFault(
      JOBS,
      altered((text) => {
        const rows = text.trimEnd().split('\n');
        const marseille = rows.findIndex((row) => row.startsWith('13055,2022'));
        rows[marseille] = '13055,2022,"1 234,5",A';
        rows.push('99999,2022,12,A', rows[1] ?? '');
        return `${rows.join('\n')}\n`;
      }),
    );
    // Read all the same, and told as a note.
    site.setFault(
      WAGE,
      altered((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`),
    );
    const visit = await openPage(site, { path: '?panneau=tableau' });
    const { page } = visit;
    const told = await saidIn(page, words.tableRegion);
    expect(told).toMatch(
      /communes-jobs\.csv, ligne \d+, colonne value : un nombre était attendu \(12\.5\), on a lu « 1 234,5 »/,
    );
    expect(told).toMatch(/communes-jobs\.csv, ligne 186, colonne place : le code « 99999 » n’est pas dans places\.csv/);
    expect(told).toMatch(/communes-jobs\.csv, ligne 187 : « 13001\|2016 » figure déjà plus haut/);
    expect(told).toMatch(/communes-wage\.csv : le fichier commence par une marque d’ordre des octets \(BOM\)/);
    expect(told).toMatch(/communes-wage\.csv : les lignes finissent par CRLF/);
    const header = page.getByRole('columnheader').allTextContents();
    const column = (await header).findIndex((text) => text.includes('Emplois au lieu de travail'));
    const cells = (name: string): Locator =>
      page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    const marseille = await cells('Marseille').getByRole('cell').allTextContents();
    expect(marseille[column - 1]?.trim()).toBe(employment.missing);
    const aix = await cells('Aix-en-Provence').getByRole('cell').allTextContents();
    expect(aix[column - 1]?.replace(/\s/g, '')).toContain('102410');
    expect(aix.join(' ')).toMatch(/2[\s\u202f\u00a0]809/); // the wage, from the file with BOM and CRLF
    await page.getByRole('button', { name: words.showFigures }).click();
    await drawing(page, 'jobs').waitFor();
    const metropolis = region(page, words.keyFiguresRegion)
      .getByRole('listitem')
      .filter({ hasText: /[Ee]mplois/ });
    expect(await metropolis.first().textContent()).toContain(employment.missing);
    expect(await problems(page, words.employmentRegion).getByRole('button', { name: words.retry }).count()).toBe(0);
    await visit.close();
  });
  it('of cells more than the header are counted, not shifted', async () => {
    site.setFault(JOBS, lines({ 3: '13001,2022,1 234,5,A' }));
    const visit = await openPage(site);
    expect(await saidIn(visit.page, words.employmentRegion)).toContain(
      'communes-jobs.csv, ligne 3 : 4 cellules étaient attendues, on en a lu 5',
    );
    await expectOthersDrawn(visit.page);
    await visit.close();
  });
});

describe('text from data', () => {
  it('is never markup', async () => {
    const planted = '<img src=x onerror="window.planted=1"><b>Marseille</b>';
    site.setFault(
      'data/places.csv',
      altered((text) => text.replace('13055,commune,Marseille,', `13055,commune,"${planted.replaceAll('"', '""')}",`)),
    );
    const visit = await openPage(site, { path: '?lieux=13055~13001' });
    const { page } = visit;
    await page.getByRole('group', { name: planted, exact: true }).waitFor();
    const search = await openAsk(page);
    await search.fill('13001');
    await page.getByRole('option', { name: planted }).first().waitFor();
    await search.press('Escape');
    await drawing(page, 'choropleth').locator('[data-layer=communes] [data-key="13055"]').focus();
    await page.getByRole('banner').getByRole('button', { name: words.showTable }).click();
    await page.getByRole('rowheader', { name: planted }).waitFor();
    expect(await page.locator('img, b').count()).toBe(0);
    expect(await page.evaluate("'planted' in window")).toBe(false);
    await visit.close();
  });
});
