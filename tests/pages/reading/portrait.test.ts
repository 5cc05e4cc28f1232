import { readFile, readdir } from 'node:fs/promises';
import { posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadWhole } from '../../../src/data/load-whole';
import type { Frame, Language } from '../../../src/domain/frame';
import { STANDING_INDICATORS } from '../../../src/model/standing-out';
import { communesOf } from '../../../src/model/places';
import { ANCHORS } from '../../../src/state/ask/answer-address';
import { portraitPath, SITE_PATHS } from '../../../src/state/site-paths';
import type { ReadingPage } from '../../../src/pages/reading/page-html';
import { drawPortrait } from '../../../src/pages/reading/portrait/drawing';
import { portraitSpecs } from '../../../src/pages/reading/portrait/figures-html';
import { findingOf } from '../../../src/pages/reading/portrait/finding';
import { communesPage } from '../../../src/pages/reading/portrait/index-page';
import { portraitPages, portraitSubject } from '../../../src/pages/reading/portrait/page';
import type { ReadingInput } from '../../../src/pages/reading/reading-input';
import { portraitWords } from '../../../src/text/portrait-words';
import { COMMITTED } from '../../data/package-folder';
import { id } from '../../fixtures/invented-employment';

const LIMIT_MS = 240_000;
/** Pages that stand beside the portraits in the build. */
const OTHERS = ['index.html', 'analyse.html', SITE_PATHS['data-and-method'].fr, SITE_PATHS['data-and-method'].en];

let input: ReadingInput;
const pages: Record<Language, readonly ReadingPage[]> = { fr: [], en: [] };

beforeAll(async () => {
  const names = (await readdir(COMMITTED)).filter((name) => /\.(json|csv|geojson)$/.test(name));
  const texts = names.map(async (name) => [name, await readFile(new URL(name, COMMITTED), 'utf8')] as const);
  const files = new Map(await Promise.all(texts));
  input = { atlas: await loadWhole(files), files, vintages: ['2026-11-22'] };
  for (const language of ['fr', 'en'] as const) {
    pages[language] = [...communesPage(input, language), ...portraitPages(input, language)];
  }
}, LIMIT_MS);

function subject(code: string, language: Language): ReturnType<typeof portraitSubject> {
  const place = input.atlas.places.get(id(code));
  if (place === undefined) throw new Error(`no commune ${code}`);
  return portraitSubject(input, place, language);
}

const plain = (text: string): string => text.replace(/\s/g, ' ');

/** Files that a page leads to, from the root of the build. */
function targets({ path, body }: ReadingPage): readonly string[] {
  const links = [...body.html.matchAll(/ href="([^"#?]+)[^"]*"/g)].map(([, href]) => href ?? '');
  return [...new Set(links.map((href) => posix.join(posix.dirname(path), href)))];
}

describe.each(['fr', 'en'] as const)('portraits, %s', (language) => {
  it('are one of each of the 92 communes and a list of them, whole', () => {
    expect(pages[language].length).toBe(93);
    expect(new Set(pages[language].map(({ path }) => path)).size).toBe(93);
    for (const { path, title, description, metadata, body } of pages[language]) {
      const text = body.html.replace(/<[^>]*>/g, ' ');
      for (const words of [title, description, text]) {
        expect(/undefined|NaN|Infinity|\bnull\b|\[object/.exec(words), path).toBeNull();
      }
      for (const part of path.includes('index.html') ? [] : (['neighbours', 'similar'] as const)) {
        expect(body.html, path).toContain(` id="${ANCHORS[part]}"`);
      }
      // No text is left in the form of markup, and no attribute of a mark lacks its number.
      expect(/="[^"]*(undefined|NaN)[^"]*"/.exec(body.html), path).toBeNull();
      expect(description.length, path).toBeGreaterThanOrEqual(50);
      expect(metadata, path).toContain('application/ld+json');
    }
  });

  it('lead to pages of the build only, and back', () => {
    const known = new Set([...pages[language].map(({ path }) => path), ...OTHERS]);
    const lost = pages[language].flatMap((page) => targets(page).filter((target) => !known.has(target)));
    expect(lost).toEqual([]);
    const [list, ...portraits] = pages[language];
    const listed = list === undefined ? [] : targets(list);
    for (const page of portraits) {
      expect(listed).toContain(page.path);
      expect(targets(page)).toContain(SITE_PATHS.communes[language]);
    }
  });

  it('are written one alone where one alone is asked for', () => {
    const { path } = subject('84089', language);
    expect(portraitPages({ ...input, only: path }, language).map((page) => page.path)).toEqual([path]);
  });

  it('name each anchor once', () => {
    for (const { path, body } of pages[language]) {
      const ids = [...body.html.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name);
      expect(ids.length, path).toBe(new Set(ids).size);
    }
  });

  it('have words for all that a commune may stand out by', () => {
    expect(Object.keys(portraitWords(language).measures).toSorted()).toEqual([...STANDING_INDICATORS].toSorted());
  });

  it(
    'draw every figure of every commune without a warning',
    () => {
      const frame: Frame = {
        widthPx: 300,
        heightPx: 220,
        textScale: 1,
        interactive: false,
        chrome: 'none',
        theme: 'light',
        language,
      };
      for (const place of communesOf(input.atlas)) {
        const one = portraitSubject(input, place, language);
        for (const [name, spec] of Object.entries(portraitSpecs(one))) {
          expect(drawPortrait(one, spec, frame).warnings, `${place.name}, ${name}`).toEqual([]);
        }
      }
    },
    LIMIT_MS,
  );
});

describe('the finding of a portrait', () => {
  it('says the largest difference with the median beside it, in the language of the page', () => {
    expect(plain(findingOf(subject('13055', 'fr')))).toBe(
      'C’est à Marseille que la densité de population est la plus élevée des 92 communes : 3 646 habitants par km² (2022), contre 262 dans la commune médiane.',
    );
    // The unit is in the name of what is counted, so it is not said again.
    expect(plain(findingOf(subject('13001', 'en')))).toMatch(
      /^In Aix-en-Provence, the number of establishments per 1,000 inhabitants is 163 \(2023\), against 105 in the median commune: 10th of 92\.$/,
    );
  });
});

describe('what a portrait says of its data', () => {
  it('gives confidential values as such, and the odd rows of the source', () => {
    const path = portraitPath({ id: id('13090'), name: 'Saint-Antonin-sur-Bayon' }, 'fr');
    const page = pages.fr.find((one) => one.path === path);
    expect(plain(page?.body.html ?? '')).toContain('20, puis 14, tel que publié');
    expect(plain(page?.body.html ?? '')).toContain('Couvert par le secret statistique : Salaire net mensuel moyen.');
  });

  it('names of a note what was counted, not a rate that is made of it', () => {
    const page = pages.fr.find(({ path }) => path === portraitPath({ id: id('13055'), name: 'Marseille' }, 'fr'));
    expect(plain(page?.body.html ?? '')).toContain('19 191 en 2023, tel que publié (créations d’entreprises).');
  });

  it('draws no curve from fewer than ten, and says so', () => {
    // Two creations in 2025, fewer than ten in 2022.
    const place = subject('13090', 'fr');
    expect(Object.keys(portraitSpecs(place))).toEqual([
      'population',
      'etablissements',
      'numerique',
      'tailles',
      'secteurs',
    ]);
    const page = pages.fr.find(({ path }) => path === place.path);
    expect(plain(page?.body.html ?? '')).toContain('Créations d’entreprises : moins de dix au départ');
  });

  it('calls sectors alike only where there are enough employers and no share is far off', () => {
    const alike = pages.fr
      .filter(({ body }) => /secteurs proches de ceux/.test(plain(body.html)))
      .map(({ path }) => path);
    // Seven employers; 37, of which commerce has 30 points less than in the metropolis.
    expect(alike.filter((path) => /13090|13029/.test(path))).toEqual([]);
    expect(alike.length).toBeGreaterThan(0);
  });

  it('never gives a figure of the digital sector as that of the commune', () => {
    for (const { path, body } of pages.fr.slice(1)) {
      expect(body.html, path).toContain('L’atlas n’a pas encore de source publique du numérique commune par commune');
    }
    // Saint-Paul-lès-Durance lies in the zone d'emploi of Manosque, whose stock of JZ the package does not have.
    const specs = portraitSpecs(subject('13099', 'fr'));
    expect(Object.keys(specs)).not.toContain('numerique');
    expect(portraitSpecs(subject('13055', 'fr'))['numerique']).toMatchObject({ places: ['9312'] });
  });
});
