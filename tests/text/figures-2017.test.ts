import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Years of the article and of what a copy lost, and names of classifications: all else is computed. */
const NAMES = /\b(2017|2021|A17|A38|A88)\b|u00a0|u2060|u202f/g;

describe('the words of the figures of 2017', () => {
  it.each(['fr/figures-2017.ts', 'fr/figures-2017-needs.ts', 'en/figures-2017.ts', 'en/figures-2017-needs.ts'])(
    '%s holds no number',
    (path) => {
      const text = readFileSync(resolve(import.meta.dirname, '../../src/text', path), 'utf8');
      const sentences = text.replace(/^import .*$/gm, '').replace(/[Ff]igures2017/g, '');
      expect(sentences.replace(NAMES, '').match(/.*\d.*/g) ?? []).toEqual([]);
    },
  );
});
