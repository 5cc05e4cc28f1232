import { beforeAll, describe, expect, it } from 'vitest';
import type { Frame } from '../../../src/domain/frame';
import type { Scene } from '../../../src/domain/scene';
import { communesOf } from '../../../src/model/places';
import { cutWords, drawPortrait } from '../../../src/pages/reading/portrait/drawing';
import { portraitSpecs } from '../../../src/pages/reading/portrait/figures-html';
import { findingOf, notedOf, shareText } from '../../../src/pages/reading/portrait/finding';
import { portraitPages, portraitSubject } from '../../../src/pages/reading/portrait/page';
import { shorterNames } from '../../../src/pages/reading/portrait/short-name';
import { courseOf } from '../../../src/pages/reading/portrait/titles';
import type { Subject } from '../../../src/pages/reading/portrait/subject';
import { speechFor } from '../../../src/text/messages';
import { portraitWords } from '../../../src/text/portrait-words';
import { committed } from '../../charts/analysis/frames';
import { id } from '../../fixtures/invented-employment';

const LIMIT_MS = 240_000;
const FRAME: Frame = {
  widthPx: 300,
  heightPx: 190,
  textScale: 1,
  interactive: false,
  chrome: 'none',
  theme: 'light',
  language: 'fr',
};

const input = { atlas: committed, files: new Map<string, string>(), vintages: ['2026-11-22'] };
const plain = (text: string): string => text.replace(/\s/g, ' ');

function subject(code: string, language: 'fr' | 'en' = 'fr'): Subject {
  const place = committed.places.get(id(code));
  if (place === undefined) throw new Error(`no commune ${code}`);
  return portraitSubject(input, place, language);
}

function figure(code: string, name: string, language: 'fr' | 'en' = 'fr'): Scene {
  const one = subject(code, language);
  const spec = portraitSpecs(one)[name];
  if (spec === undefined) throw new Error(`no figure ${name} of ${code}`);
  return drawPortrait(one, spec, { ...FRAME, language });
}

const title = (...about: Parameters<typeof figure>): string => plain(figure(...about).caption.title);

describe('the title of a curve in a portrait', () => {
  it('holds the commune against the metropolis in words, both as written', () => {
    // Tenths of a percent. 141,438 inhabitants, then 147,933 twelve years later: 0.38 % a year, written 0,4 % as is the 0.41 % of the metropolis.
    expect(courseOf(4, 4)).toBe('same');
    expect([courseOf(8, 4), courseOf(3, 4)]).toEqual(['faster', 'slower']);
    expect([courseOf(-81, -10), courseOf(-1, -10)]).toEqual(['deeper', 'lighter']);
    expect([courseOf(5, -10), courseOf(-8, 4)]).toEqual(['contrary', 'contrary']);
    expect([courseOf(0, 4), courseOf(5, 0), courseOf(0, 0)]).toEqual(['beside', 'still', 'same']);
    expect(title('13001', 'population')).toBe(
      'À Aix-en-Provence, la population a crû de 0,4 % par an de 2010 à 2022, comme dans la métropole',
    );
    expect(title('13007', 'population', 'en')).toBe(
      'In Auriol, the population grew by 0.8% a year from 2010 to 2022, faster than in the metropolis (+0.4%)',
    );
  });

  it('says of what hardly changed that it did, and not by 0,0 %', () => {
    // 6,862 inhabitants in 2010 and 6,872 in 2022, less between them.
    expect(title('13119', 'population')).toBe(
      'À Carnoux-en-Provence, la population est presque au même niveau en 2022 qu’en 2010, contre +0,4 % par an dans la métropole',
    );
  });

  it('tells levels and no rate of few things, and of a series that the catalogue notes as odd, with the note beside it', () => {
    expect(title('13013', 'creations')).toMatch(/^À .+, de \d+ créations en 2022 à \d+ en 2025$/);
    expect(title('13117', 'creations')).toBe(
      'À Vitrolles, de 989 créations en 2022 à 676 en 2025 : une série à lire avec précaution',
    );
    const [page] = portraitPages({ ...input, only: subject('13117').path }, 'fr');
    expect(plain(page?.body.html ?? '')).toContain(
      '<p class="caution">À savoir : 989 en 2022, 677 en 2023, tel que publié</p>',
    );
  });

  it('begins the line of the rate published in 2017 in that year, and not before it', () => {
    const spec = portraitSpecs(subject('13055'))['numerique'];
    expect(spec).toMatchObject({ base: 2017, span: [2017, 2023], reference: true });
    expect(title('13055', 'numerique')).toContain('de 2017 à 2023');
  });
});

describe('the title of the structure of a commune', () => {
  it('counts where a share would be 0,0 %, and says what is as in the metropolis', () => {
    expect(title('13003', 'tailles')).toBe(
      'À Alleins, aucun des 159 établissements n’avait 10 salariés ou plus en 2014, contre 5,2 % dans la métropole',
    );
    expect(title('13109', 'tailles')).toBe(
      'Au Tholonet, 5,2 % des établissements avaient 10 salariés ou plus en 2014, comme dans la métropole',
    );
    expect(title('13003', 'tailles', 'en')).toContain('none of the 159 establishments had 10 employees or more');
  });

  it('says the sectors of the commune, never those of the metropolis alone', () => {
    // 32 employers: their numbers, no quotient. Seven without a sector that has more than another.
    expect(title('13009', 'secteurs')).toBe(
      'À La Barben, 23 des 32 établissements employeurs de 2024 sont dans le commerce, les transports et les services',
    );
    expect(title('13090', 'secteurs')).toBe(
      'À Saint-Antonin-sur-Bayon, 7 établissements employeurs en 2024, sans secteur dominant',
    );
  });

  it('writes a share that is not zero as under the least that digits can say', () => {
    const [speech, words] = [speechFor('fr'), portraitWords('fr')];
    expect(plain(shareText(0.0004, speech, words))).toBe('moins de 0,1 %');
    expect(plain(shareText(0.0006, speech, words))).toBe('0,1 %');
    expect(plain(shareText(0, speech, words))).toBe('0,0 %');
  });
});

describe('the finding of a portrait', () => {
  it('varies with what it tells: an end of the ranking, a course, times or parts of the median', () => {
    expect(plain(findingOf(subject('13022')))).toBe(
      'Des 92 communes, c’est à Cassis que la population a le plus reculé : −13,2 % de 2010 à 2022, contre +6,7 % dans la commune médiane.',
    );
    expect(plain(findingOf(subject('13007')))).toMatch(/^À Auriol, le nombre d’établissements a crû de 7,9 % par an/);
    // 10,0 % against 1,6 %; 4,7 against 2,2; 3,4 against 30,6.
    expect(plain(findingOf(subject('13003')))).toContain('environ 6 fois celle de la commune médiane (1,6 %)');
    expect(plain(findingOf(subject('13005')))).toContain('environ le double de celui de la commune médiane (2,2)');
    expect(plain(findingOf(subject('13008')))).toContain('moins du quart de celui de la commune médiane (30,6)');
    expect(plain(findingOf(subject('13022', 'en')))).toMatch(
      /^Of the 92 communes, Cassis is where the population shrank most: −13\.2% from 2010 to 2022/,
    );
  });

  it('carries what the catalogue notes of the value that it rests on', () => {
    expect(plain(findingOf(subject('13111')))).toMatch(/À savoir : 99, puis 126 et 122, tel que publié\.$/);
    const vitrolles = { id: id('13117'), name: 'Vitrolles' };
    const creations = committed.indicators.get('creations');
    if (creations === undefined) throw new Error('no creations');
    expect(notedOf(creations, vitrolles, [2023, 2025], 'fr')).toBeNull();
    expect(notedOf(creations, { ...vitrolles, id: id('13055') }, [2022, 2025], 'en')).toMatch(/^Marseille: 22,888/);
  });
});

describe('short names of communes', () => {
  it('end with no joining word and are no other commune by themselves', () => {
    expect(shorterNames('Saint-Antonin-sur-Bayon')).toEqual(['Saint-Antonin-sur-Bayon', 'Saint-Antonin']);
    expect(shorterNames('Port-Saint-Louis-du-Rhône')).toEqual(['Port-Saint-Louis-du-Rhône', 'Port-Saint-Louis']);
    expect(shorterNames('Le Puy-Sainte-Réparade')).toEqual(['Le Puy-Sainte-Réparade', 'Le Puy']);
    expect(shorterNames('Marseille')).toEqual(['Marseille']);
  });
});

describe('all portraits', () => {
  const titles: string[] = [];
  const cut: string[] = [];
  beforeAll(() => {
    for (const language of ['fr', 'en'] as const) {
      for (const { id: code } of communesOf(committed)) {
        const one = subject(code, language);
        titles.push(plain(findingOf(one)));
        for (const [name, spec] of Object.entries(portraitSpecs(one))) {
          const size =
            name === 'numerique' ? { widthPx: 320, heightPx: 190 } : { heightPx: spec.kind === 'growth' ? 190 : 220 };
          const scene = drawPortrait(one, spec, { ...FRAME, ...size, language });
          titles.push(plain(scene.caption.title));
          cut.push(...cutWords(scene));
        }
      }
    }
  }, LIMIT_MS);

  it('have no title with a rounded zero, and none that is about the metropolis alone', () => {
    expect(titles.filter((text) => /(?<![\d.,])0[.,]0\s?%/.test(text))).toEqual([]);
    expect(titles.filter((text) => !/^(À|Au|Aux|In|C’est|Des|Of|Dans) /.test(text))).toEqual([]);
    // Six figures and a finding, less the curves of the smallest and of the zone without figures.
    expect(titles.length).toBeGreaterThan(2 * 92 * 6);
  });
  it('cut no name short', () => expect(cut).toEqual([]));
});
