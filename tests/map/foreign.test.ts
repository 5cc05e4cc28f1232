import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeForeign, foreignStyleUrl, loadForeign } from '../../src/map/foreign';

const URL_OF_STYLE = 'https://tiles.example/plan.json';
const STYLE = { version: 8, sources: {}, layers: [] };

describe('the build variable', () => {
  it('is empty by default: then nothing leaves the origin', () => {
    for (const nothing of [undefined, '', '  ', null, 0]) expect(foreignStyleUrl(nothing)).toBeNull();
  });
  it('is an address', () => expect(foreignStyleUrl(` ${URL_OF_STYLE} `)).toBe(URL_OF_STYLE));
});

describe('a style of somebody else', () => {
  it('must be one', () => {
    for (const value of [null, 'x', [], {}, { version: 7, sources: {}, layers: [] }, { version: 8, sources: {} }]) {
      expect(() => decodeForeign(value, URL_OF_STYLE)).toThrow(`${URL_OF_STYLE}: a MapLibre style`);
    }
  });
  it('is cited as its sources ask, once each, as plain text', () => {
    const attribution = '<a href="https://ign.fr">&copy; IGN</a>&nbsp;<script>x</script>';
    const sources = { a: { type: 'vector', attribution }, b: { type: 'vector', attribution }, c: { type: 'vector' } };
    expect(decodeForeign({ ...STYLE, sources }, URL_OF_STYLE).attributions).toEqual(['© IGN x']);
  });
  it('is cited by its host where it does not say', () => {
    expect(decodeForeign(STYLE, URL_OF_STYLE).attributions).toEqual(['tiles.example']);
    expect(decodeForeign(STYLE, '/plan.json').attributions).toEqual(['/plan.json']);
  });
});

describe('loading it', () => {
  afterEach(() => void vi.unstubAllGlobals());
  const answer = (response: Response | Error): ReturnType<typeof vi.fn> => {
    const stub = vi.fn(() => (response instanceof Error ? Promise.reject(response) : Promise.resolve(response)));
    vi.stubGlobal('fetch', stub);
    return stub;
  };
  const load = (variable: unknown): ReturnType<typeof loadForeign> =>
    loadForeign(variable, new AbortController().signal);

  it('asks nobody without the variable', async () => {
    const stub = answer(new Response('{}'));
    expect(await load('')).toBeNull();
    expect(stub).not.toHaveBeenCalled();
  });
  it('gives the style', async () => {
    answer(Response.json(STYLE));
    expect(await load(URL_OF_STYLE)).toEqual({ style: STYLE, attributions: ['tiles.example'] });
  });
  it('gives an error that says what happened', async () => {
    answer(new Response('', { status: 404 }));
    expect(await load(URL_OF_STYLE)).toEqual(new Error(`${URL_OF_STYLE}: HTTP 404`));
    answer(new Response('<!doctype html>'));
    expect(await load(URL_OF_STYLE)).toBeInstanceOf(Error);
    answer(new TypeError('Failed to fetch'));
    expect(await load(URL_OF_STYLE)).toEqual(new TypeError('Failed to fetch'));
  });
});
