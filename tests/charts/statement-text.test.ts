import { beforeAll, describe, expect, it } from 'vitest';
import { statementText } from '../../src/charts/statement-text';
import { loadAtlas } from '../../src/data/load';
import type { Atlas } from '../../src/domain/atlas';
import type { StatementDeckScene } from '../../src/domain/deck';
import { isPlaceId, METROPOLIS_ID, OUR_ZONES_ID, type PlaceId } from '../../src/domain/place';
import { speechFor } from '../../src/text/messages';
import { COMMITTED, fromFolder } from '../data/package-folder';

const NOTHING = { fr: '', en: '' };

let atlas: Atlas;
beforeAll(async () => {
  atlas = await loadAtlas(fromFolder(COMMITTED));
});

function say(indicator: string, place: PlaceId, more: Partial<StatementDeckScene> = {}) {
  const words = { title: NOTHING, notes: NOTHING, text: NOTHING, seconds: 10 };
  const scene: StatementDeckScene = {
    kind: 'statement',
    ...words,
    indicator,
    place,
    period: null,
    span: null,
    ...more,
  };
  const text = statementText(atlas, scene, speechFor('fr'));
  return { ...text, measured: text?.measured.replaceAll(/\s/g, ' '), number: text?.number.replaceAll(/\s/g, ' ') };
}
const zone = (code: string): PlaceId => {
  if (!isPlaceId(code)) throw new Error(code);
  return code;
};

describe('the words of a statement', () => {
  it('say that all sectors are counted, where the name does not', () => {
    expect(say('jobs', METROPOLIS_ID).measured).toContain('tous secteurs');
  });

  it('say of our three zones that they are larger than the metropolis, of others that they are zones', () => {
    expect(say('zone-establishments-jz', OUR_ZONES_ID).measured).toContain('plus larges que la métropole');
    expect(say('zone-establishments-jz', zone('1109')).measured).toContain('zone d’emploi de Paris');
    expect(say('zone-establishments-jz', zone('1109')).measured).not.toContain('plus larges');
  });

  it('give a rate as a rate, and no rate where there is none', () => {
    const span = [2017, 2023] as const;
    expect(say('zone-establishments-jz', OUR_ZONES_ID, { span }).number).toMatch(/^\+\d,\d %$/);
    expect(say('zone-jz-share', OUR_ZONES_ID, { span }).number).not.toMatch(/\d/);
  });

  it('name the source', () => {
    expect(say('zone-establishments-jz', OUR_ZONES_ID).source).toContain('Insee, SIDE');
  });
});
