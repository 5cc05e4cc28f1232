import { describe, expect, it } from 'vitest';
import { CLAIMS_FILE, decodeClaims } from '../../../src/data/decode-claims';
import { loadAtlas } from '../../../src/data/load';
import type { Language } from '../../../src/domain/frame';
import { readQuestion } from '../../../src/model/ask/read-question';
import type { Answer } from '../../../src/spec/ask/answer';
import { answersTo } from '../../../src/spec/ask/answers';
import { DEFAULT_ATLAS } from '../../../src/spec/presets';
import { addressOf } from '../../../src/state/ask/answer-address';
import { answerGroups } from '../../../src/state/ask/answer-options';
import { speechFor } from '../../../src/text/messages';
import { COMMITTED, fromFolder } from '../../data/package-folder';

const atlas = await loadAtlas(fromFolder(COMMITTED));
const { claims } = decodeClaims((await fromFolder(COMMITTED)(CLAIMS_FILE.path)).text);

function answersOf(text: string): readonly Answer[] {
  return answersTo(atlas, readQuestion(atlas, text, claims), DEFAULT_ATLAS);
}

function address(answer: Answer, language: Language = 'fr'): string {
  return addressOf(answer, atlas, language);
}

/** The first answer as a reader of French sees it: label, then the quieter line. */
function worded(text: string, language: Language = 'fr'): readonly [string, string] {
  const option = answerGroups(answersOf(text), atlas, speechFor(language), [])[0]?.options[0];
  return [option?.label ?? '', option?.detail ?? ''];
}

describe('what an answer says of itself', () => {
  it.each([
    ['entreprises à Aubagne', 'établissements, et non entreprises'],
    ['métropole de Lyon numérique', 'zone d’emploi de Lyon, qui n’est pas la métropole'],
    ['numérique à Vitrolles', 'Vitrolles est représentée par sa zone d’emploi'],
    ['salariés à Vitrolles', 'n’existe que par zone d’emploi'],
    ['emplois numériques à Marseille', 'emplois et salaires de ce secteur non publiés ici, voici ses employeurs'],
    ['salaires 2019', '2019 n’est pas publié pour cet indicateur, voici 2023'],
    ['emplois par habitant', 'ce rapport n’est pas publié ici, voici ce qui s’en approche'],
    ['salaires par km²', 'ce rapport n’est pas publié ici, voici ce qui s’en approche'],
    ['densité du numérique', 'ce rapport n’est pas publié ici, voici ce qui s’en approche'],
    ['salariés T2 2024', 'tous les trimestres'],
    ['population T2 2020', 'T2 2020 n’est pas publié pour cet indicateur, voici 2020'],
    ['communes de plus de 10 000 habitants', 'Population, 2022\u00a0: 10\u202f000 ou plus'],
    ['plus de 1000 salariés à Vitrolles', 'sans le seuil, faute de valeurs par commune'],
    ['numérique à la métropole', 'la somme de nos trois zones d’emploi, qui n’est pas la métropole'],
  ])('%s: %s', (text, note) => {
    expect(worded(text)[1]).toContain(note);
  });

  it('does not say that of a ratio which is published', () => {
    for (const text of ['établissements par km²', 'emplois par établissement', 'créations par habitant', 'densité']) {
      expect(worded(text)[1], text).not.toContain('rapport');
    }
  });

  it('offers the two parts of a ratio that is not published, one against the other', () => {
    const links = answersOf('emplois par habitant').map((answer) => address(answer));
    expect(links).toEqual(['index.html?indicateur=jobs', 'analyse.html?vue=nuage&x=population&y=jobs']);
  });

  it('names both indicators of two, and both years', () => {
    expect(worded('wages against population density', 'en')[0]).toBe('Mean net monthly wage and Population density');
    expect(worded('wages against population density', 'en')[1]).toBe('private sector, all activities · by commune');
    expect(worded('deux cartes population 2010 et 2022')[0]).toBe('Population, 2010 et 2022');
    expect(worded('salariés T1 2020 à T4 2024')[0]).toBe(
      'Salariés du privé par trimestre, tous secteurs, T1 2020–T4 2024',
    );
  });

  it('says which part of a page it opens', () => {
    expect(worded('8 milliards')[0]).toBe('Le chiffre d’affaires de 2017, vérifié');
    expect(worded('comment citer')[0]).toBe('Citer l’atlas');
    expect(worded('similar to Vitrolles', 'en')[0]).toBe('The most similar communes: Vitrolles');
  });

  it('names zones as zones', () => {
    expect(worded('Lyon vs Marseille numérique')[0]).toBe(
      'Établissements en information-communication\u00a0: zone d’emploi de Lyon et zone d’emploi de Marseille',
    );
    expect(worded('numérique à Vitrolles')[0]).toContain('zone d’emploi de Marseille');
    expect(worded('jobs in Vitrolles', 'en')[0]).toBe('Jobs at the workplace: Vitrolles');
  });
});
