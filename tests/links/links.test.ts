import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/data/load';
import type { Atlas } from '../../src/domain/atlas';
import { decodeEmbed, encodeEmbed } from '../../src/spec/embed-options';
import { fitFigure, fitToAtlas } from '../../src/spec/fit';
import { COMMITTED, fromFolder } from '../data/package-folder';

const FOLDER = new URL('./', import.meta.url);
const LINKS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#'));

let atlas: Atlas;
beforeAll(async () => {
  atlas = await loadAtlas(fromFolder(COMMITTED));
});

describe('a link that was ever published', () => {
  it.each(LINKS)('still means something, all of it: %s', (query) => {
    const { spec, options, ignored } = decodeEmbed(query);
    expect(ignored).toEqual([]);
    const fitted = spec.kind === 'atlas' ? fitToAtlas(spec, atlas) : fitFigure(spec, atlas);
    expect(fitted.ignored).toEqual([]);
    expect(fitted.spec).toEqual(spec);
    expect(decodeEmbed(encodeEmbed(spec, options))).toEqual({ spec, options, ignored: [] });
  });
});
