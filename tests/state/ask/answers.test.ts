import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIMS_FILE, decodeClaims } from '../../../src/data/decode-claims';
import { loadAtlas } from '../../../src/data/load';
import type { Language } from '../../../src/domain/frame';
import { readQuestion } from '../../../src/model/ask/read-question';
import { communesOf } from '../../../src/model/places';
import { portraitPath, SITE_PATHS } from '../../../src/state/site-paths';
import { decodeAnalysis, fitAnalysis } from '../../../src/spec/analysis/link';
import type { Answer } from '../../../src/spec/ask/answer';
import { answersTo } from '../../../src/spec/ask/answers';
import { fitToAtlas } from '../../../src/spec/fit';
import { DEFAULT_ATLAS } from '../../../src/spec/presets';
import { decodeSpec } from '../../../src/spec/url';
import { addressOf } from '../../../src/state/ask/answer-address';
import { answerGroups } from '../../../src/state/ask/answer-options';
import { speechFor } from '../../../src/text/messages';
import { COMMITTED, fromFolder } from '../../data/package-folder';
import { QUESTIONS } from './questions';

const atlas = await loadAtlas(fromFolder(COMMITTED));
const { claims } = decodeClaims((await fromFolder(COMMITTED)(CLAIMS_FILE.path)).text);

function answersOf(text: string): readonly Answer[] {
  return answersTo(atlas, readQuestion(atlas, text, claims), DEFAULT_ATLAS);
}

function address(answer: Answer, language: Language = 'fr'): string {
  return addressOf(answer, atlas, language);
}

/** What is typed: words of the lexicon and of the atlas, mixed with anything. */
const typed = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...QUESTIONS.flatMap(([text]) => text.split(' '))),
        fc.constantFrom(...[...atlas.places.values()].map(({ name }) => name)),
        fc.constantFrom(...[...atlas.indicators.values()].flatMap(({ name }) => [name.fr, name.en])),
        fc.integer({ min: 1990, max: 2030 }).map(String),
      ),
      { maxLength: 8 },
    )
    .map((words) => words.join(' ')),
);

describe('a question', () => {
  it.each(QUESTIONS)('%s → %s', (text, expected) => {
    const [first] = answersOf(text);
    expect(first === undefined ? '' : address(first)).toBe(expected);
  });

  it('has answers that open whole: nothing of a link is left aside, whatever is typed', () => {
    fc.assert(
      fc.property(typed, (text) => {
        for (const answer of answersOf(text)) {
          const [page = '', query = ''] = address(answer).split('?');
          if (answer.kind === 'page') continue;
          if (page === 'index.html') {
            const { spec, ignored } = decodeSpec(query);
            expect(spec.kind).toBe('atlas');
            expect(ignored).toEqual([]);
            expect(spec.kind === 'atlas' ? fitToAtlas(spec, atlas).ignored : null).toEqual([]);
          } else {
            const { spec, ignored } = decodeAnalysis(query);
            expect([...ignored, ...fitAnalysis(spec, atlas).ignored]).toEqual([]);
          }
        }
      }),
    );
  });

  it('has the same answers whatever the case, the accents and the spaces', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const links = (variant: string): readonly string[] => answersOf(variant).map((answer) => address(answer));
        const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
        const expected = links(text);
        expect(links(plain)).toEqual(expected);
        expect(links(plain.replace(/[a-z]/g, (letter) => letter.toUpperCase()))).toEqual(expected);
        expect(links(`  ${text.replaceAll(' ', '   ')} `)).toEqual(expected);
      }),
    );
    for (const [text, expected] of QUESTIONS) {
      const [first] = answersOf(text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase());
      expect(first === undefined ? '' : address(first), text).toBe(expected);
    }
  });

  it('is worded in both languages without an undefined or an empty label', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom<Language>('fr', 'en'), (text, language) => {
        for (const { options } of answerGroups(answersOf(text), atlas, speechFor(language), [])) {
          for (const { label, detail } of options) {
            expect(label).not.toBe('');
            expect(`${label} ${detail ?? ''}`).not.toMatch(/undefined|null|NaN/);
          }
        }
      }),
    );
  });

  it('leads to the pages of text where they are written', () => {
    for (const place of communesOf(atlas)) {
      for (const language of ['fr', 'en'] as const) {
        const answer: Answer = { kind: 'page', page: 'portrait', place: place.id, part: null };
        expect(address(answer, language)).toBe(portraitPath(place, language));
      }
    }
    for (const page of ['figures-2017', 'data-and-method', 'communes'] as const) {
      for (const language of ['fr', 'en'] as const) {
        const answer: Answer = { kind: 'page', page, part: null };
        expect(address(answer, language)).toBe(SITE_PATHS[page][language]);
      }
    }
  });

  it('calls nothing digital but information and communication', () => {
    for (const text of [
      'numérique à Aix',
      'tech jobs in Lyon',
      'créations numériques',
      'salaires du numérique',
      'digital',
    ]) {
      const [first] = answersOf(text);
      const id = first?.kind === 'view' ? (first.indicator ?? '') : '';
      expect(atlas.indicators.get(id)?.coverage, text).toBe('information-communication');
    }
  });
});

describe('two things in one question', () => {
  const links = (text: string): readonly string[] => answersOf(text).map((answer) => address(answer));

  it('are maps first, then one against the other', () => {
    expect(links('emplois et population').slice(0, 3)).toEqual([
      'index.html?indicateur=jobs',
      'index.html?indicateur=population',
      'analyse.html?vue=nuage&x=population&y=jobs',
    ]);
  });

  it('are two maps where they are two years of one, after what changed between them', () => {
    expect(links('population 2010 et 2022').slice(0, 3)).toEqual([
      'index.html?indicateur=population-change&periode=2010..2022',
      'index.html?courbe=population&base=2010&croissance=2010..2022',
      'analyse.html?vue=deux-cartes&indicateur=population&annee=2010&indicateur2=population&annee2=2022',
    ]);
  });

  it('are not against each other where one has no indicator, where both have the same, or where levels differ', () => {
    for (const text of ['chômage selon la densité', 'numérique à Lyon et numérique à Marseille', 'salaires et Aix']) {
      expect(links(text).join(' '), text).not.toContain('vue=nuage');
    }
    expect(links('superficie selon la masse salariale').join(' ')).not.toContain('vue=nuage');
  });

  it('are the sizes of establishments too, where the year that was asked has no large ones', () => {
    for (const text of ['combien d’établissements de plus de 10 salariés en 2014', 'large establishments in 2014']) {
      expect(links(text).slice(0, 2), text).toEqual([
        'index.html?indicateur=employers-large&annee=2024',
        'index.html?emploi=tranches',
      ]);
    }
    expect(links('établissements de plus de 10 salariés').join(' ')).not.toContain('tranches');
  });

  it('are a table, the ranks through time below it, where a ranking is asked for', () => {
    expect(links('classement de la population').slice(0, 3)).toEqual([
      'index.html?indicateur=population&panneau=tableau',
      'index.html?indicateur=population',
      'analyse.html?vue=rangs&indicateur=population',
    ]);
  });
});

describe('words', () => {
  it.each([
    ['Les Milles', ['milles']],
    ['La Joliette', ['joliette']],
    ['ste victoire', ['sainte', 'victoire']],
    ['Vieux-Port', ['vieux', 'port']],
    ['Château-Gombert', ['chateau', 'gombert']],
    ['Saint-Barnabé', ['saint', 'barnabe']],
    ['emplois à la Joliette', ['joliette']],
    ['chômage à Aix', ['chomage']],
  ])('that name a place which is no commune name none: %s', (text, unknown) => {
    const question = readQuestion(atlas, text);
    expect(question.unknown).toEqual(unknown);
    expect(question.places.map(({ candidates }) => candidates[0])).toEqual(text.includes('Aix') ? ['13001'] : []);
    expect(question.pages).toEqual([]);
  });

  it('that mean nothing are said', () => {
    expect(readQuestion(atlas, 'xyz emplois abracadabra').unknown).toEqual(['xyz', 'abracadabra']);
    for (const [text] of QUESTIONS) expect(readQuestion(atlas, text, claims).unknown, text).toEqual([]);
  });

  it('with a typing error come after what is typed well', () => {
    const [first] = answersOf('croisance de la poplation a Aubange');
    expect(first === undefined ? '' : address(first)).toBe('index.html?courbe=population&lieux=13005');
    expect(readQuestion(atlas, 'cassis').places[0]?.candidates).toEqual(['13022']);
    expect(readQuestion(atlas, 'marsielle').places[0]?.candidates[0]).toBe('13055');
  });

  it('that name several places list them, the largest first', () => {
    const { places } = readQuestion(atlas, 'chateauneuf');
    expect(places.map(({ candidates }) => candidates)).toEqual([['13026', '13025']]);
  });
});
