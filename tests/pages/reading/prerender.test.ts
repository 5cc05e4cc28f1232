import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLAIM_IDS } from '../../../src/domain/claim';
import { indicatorAnchor, resourceAnchor } from '../../../src/pages/reading/addresses';
import { ANCHORS } from '../../../src/state/ask/answer-address';
import { SITE_PATHS } from '../../../src/state/site-paths';
import { figures2017Page } from '../../../src/pages/reading/figures-2017/page';
import { methodPage } from '../../../src/pages/reading/method/page';
import { pageHtml } from '../../../src/pages/reading/page-html';
import { writePages, type Written } from '../../../src/pages/reading/prerender';
import { committed } from '../../charts/analysis/frames';

const DATA = resolve(import.meta.dirname, '../../../public/data');
const names = readdirSync(DATA).filter((name) => /\.(json|csv|geojson)$/.test(name));
const files = new Map(names.map((name) => [name, readFileSync(resolve(DATA, name), 'utf8')]));
const PARTS = {
  style: 'assets/reading.css',
  script: 'assets/reading.js',
  pages: new Set(['index.html', ...Object.values(SITE_PATHS['figures-2017'])]),
};

/** Of the pages that stand alone; portraits have tests of their own. */
const input = { atlas: committed, files, vintages: ['2026-11-22'] };
const pages: readonly Written[] = [figures2017Page, methodPage]
  .flatMap((make) => (['fr', 'en'] as const).flatMap((language) => make(input, language)))
  .map((page) => ({ path: page.path, text: pageHtml(page, PARTS) }));
const textOf = (path: string): string => pages.find((page) => page.path === path)?.text ?? '';
const idsOf = (text: string): readonly string[] => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);

describe('the pages of text that the build writes', () => {
  it('are whole documents, each with one first heading and no id twice', () => {
    expect(pages).toHaveLength(4);
    for (const { path, text } of pages) {
      expect(text, path).toMatch(/^<!doctype html>\n<html lang="(fr|en)">/);
      expect(text.match(/<h1/g), path).toHaveLength(1);
      const ids = idsOf(text);
      expect(ids.length, path).toBe(new Set(ids).size);
    }
  });
  it('say nothing that a program says when it does not know', () => {
    for (const { path, text } of pages) {
      const said = text.replace(/<script[^>]*>.*?<\/script>/gs, '').replace(/<[^>]+>/g, ' ');
      expect(said.match(/undefined|NaN|\bnull\b|\[object|Infinity|∞/g), path).toBeNull();
    }
  });
  it('name no page in their navigation that the build does not have', () => {
    expect(textOf(SITE_PATHS['data-and-method'].fr)).not.toContain('present.html');
    expect(textOf(SITE_PATHS['data-and-method'].fr)).toContain(`href="./${SITE_PATHS['figures-2017'].fr}"`);
  });
  it('have an entry for every indicator and every file, at the same anchor in both languages', () => {
    const wanted = [
      ...[...committed.indicators.keys()].map(indicatorAnchor),
      ...[...committed.resources.keys()].map(resourceAnchor),
    ];
    for (const path of Object.values(SITE_PATHS['data-and-method'])) {
      expect(idsOf(textOf(path))).toEqual(expect.arrayContaining(wanted));
    }
  });
  it('have the parts that the search leads to', () => {
    for (const path of Object.values(SITE_PATHS['data-and-method']))
      expect(idsOf(textOf(path))).toContain(ANCHORS.cite);
    for (const path of Object.values(SITE_PATHS['figures-2017'])) {
      expect(idsOf(textOf(path))).toEqual(expect.arrayContaining(CLAIM_IDS.map((id) => ANCHORS[id])));
    }
  });
  it('have a section for each of the five figures, and the numbers of the series', () => {
    const text = textOf(SITE_PATHS['figures-2017'].en);
    expect(idsOf(text)).toEqual(expect.arrayContaining([...CLAIM_IDS]));
    expect(text).toContain('13% a year announced, 8.9% by the nearest official series');
    expect(text).toContain('there would have been 9,993');
  });
  it('refuse a package that is not whole', async () => {
    const holed = new Map([...files].filter(([name]) => name !== 'zones-jobs.csv'));
    await expect(writePages(holed, [], PARTS)).rejects.toThrow('zones-jobs.csv');
  });
});
