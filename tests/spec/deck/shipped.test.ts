import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { layoutFigure } from '../../../src/charts/figure';
import { loadAtlas } from '../../../src/data/load';
import type { Atlas } from '../../../src/domain/atlas';
import { DRAFT_ID, isFigureScene, stepCount, type Deck } from '../../../src/domain/deck';
import { animatedPeriods } from '../../../src/export/time-lapse-frames';
import { statementOf } from '../../../src/model/statement';
import { decodeDeck } from '../../../src/spec/deck/decode';
import { decodeDeckIndex, entryOf } from '../../../src/spec/deck/deck-index';
import { fitFigure } from '../../../src/spec/fit';
import { shownAt } from '../../../src/state/walk';
import { speechFor } from '../../../src/text/messages';
import { COMMITTED, fromFolder } from '../../data/package-folder';

const FOLDER = 'public/data/decks';
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && name !== 'index.json');

function read(name: string): Deck {
  const { deck, problems } = decodeDeck(readFileSync(`${FOLDER}/${name}`, 'utf8'));
  expect(problems).toEqual([]);
  if (deck === null) throw new Error(`${name} is no deck`);
  return deck;
}

let atlas: Atlas;
beforeAll(async () => {
  atlas = await loadAtlas(fromFolder(COMMITTED));
});

it('lists the decks that are there, with their length', () => {
  const listed = decodeDeckIndex(readFileSync(`${FOLDER}/index.json`, 'utf8'));
  const found = names.map((name) => entryOf(read(name)));
  expect(listed.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(found.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
});

describe.each(names)('%s', (name) => {
  it('is called as its file, and says everything in both languages', () => {
    const deck = read(name);
    expect(`${deck.id}.json`).toBe(name);
    expect(deck.id).not.toBe(DRAFT_ID);
    const words = [
      deck.title,
      ...deck.scenes.flatMap((scene) => [scene.title, ...('text' in scene ? [scene.text] : [])]),
    ];
    for (const { fr, en } of words) {
      expect(fr.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
    }
  });

  it('types no number by hand where the wall shows it: figures come from the data', () => {
    const texts = read(name).scenes.flatMap((scene) => ('text' in scene ? [scene.text.fr, scene.text.en] : []));
    for (const text of texts) expect(text.replace(/\b(2017|92)\b/g, '')).not.toMatch(/\d/);
  });

  it.each(['fr', 'en'] as const)('draws every step of every scene without a warning, in %s', (language) => {
    const frame = {
      widthPx: 1280,
      heightPx: 690,
      textScale: 1.45,
      interactive: false,
      chrome: 'full',
      theme: 'light',
      language,
    } as const;
    for (const scene of read(name).scenes) {
      for (let step = 0; step <= stepCount(scene); step += 1) {
        const { views, plays } = shownAt(scene, step);
        for (const view of views) {
          expect(fitFigure(view, atlas).ignored).toEqual([]);
          expect(layoutFigure(atlas, view, frame, speechFor(language))?.warnings).toEqual([]);
          if (plays) expect(animatedPeriods(atlas, view).length).toBeGreaterThan(1);
        }
      }
      if (isFigureScene(scene) || scene.kind !== 'statement') continue;
      expect(statementOf(atlas, scene)?.observation.value).toBeGreaterThan(0);
    }
  });
});
