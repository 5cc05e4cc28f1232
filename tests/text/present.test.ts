import { describe, expect, it } from 'vitest';
import { presentWords } from '../../src/text/present-words';

describe('what is wrong with the file of a deck', () => {
  it.each([
    ['scenes[2].view', 'Scène 3 · vue', 'Scene 3 · view'],
    ['scenes[0].steps[1]', 'Scène 1 · étape 2', 'Scene 1 · step 2'],
    ['scenes[9].title.en', 'Scène 10 · titre · anglais', 'Scene 10 · title · English'],
    ['scenes[4]', 'Scène 5', 'Scene 5'],
    ['scenes', 'Scènes', 'Scenes'],
    ['version', 'Version', 'Version'],
    // A part that nobody knows keeps its name.
    ['scenes[1].colour', 'Scène 2 · colour', 'Scene 2 · colour'],
    ['', 'Le fichier', 'The file'],
  ])('is said where it is: %s', (path, french, english) => {
    expect(presentWords('fr').problem(path, '1', '')).toBe(`${french}\u00a0: attendu 1, trouvé rien`);
    expect(presentWords('en').problem(path, '1', '2')).toBe(`${english}: expected 1, found 2`);
  });
});
