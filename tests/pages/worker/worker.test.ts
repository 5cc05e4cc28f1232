import { describe, expect, it } from 'vitest';
import { answer, isOurs, pathOf } from '../../../src/pages/worker/answer';
import { cacheOf, digestOf } from '../../../src/pages/worker/build-cache';
import { decodeBuild, pathsKept, readList, writeList } from '../../../src/pages/worker/build-list';
import { decodeQuestion } from '../../../src/pages/worker/decode-question';
import { hold } from '../../../src/pages/worker/hold';
import { Ledger, NETWORK } from '../../../src/pages/worker/ledger';
import type { Asking } from '../../../src/pages/worker/scope';
import { buildOf, inventedWorld, SCOPE, type InventedWorld } from './world';

const OLD = { 'index.html': '<p>old', 'data/jobs.csv': '1', 'assets/a-1.js': 'a' };
const NEW = { 'index.html': '<p>new', 'data/jobs.csv': '2', 'assets/a-1.js': 'a' };
const EMBED = { 'embed.html': '<p>embed' };

/** A request of a page, or a page itself. */
function asking(path: string, { client = '', page = '' } = {}): Asking {
  const request = new Request(SCOPE + path);
  Object.defineProperty(request, 'mode', { value: page === '' ? 'cors' : 'navigate' });
  return {
    request,
    clientId: client,
    resultingClientId: page,
    waitUntil: () => undefined,
    respondWith: () => undefined,
  };
}

async function textOf(world: InventedWorld, build: Awaited<ReturnType<typeof buildOf>>, ledger: Ledger, event: Asking) {
  const scope = { ...world, skipWaiting: () => Promise.resolve(), addEventListener: () => undefined };
  const response = await answer(scope, cacheOf(world, build), ledger, event);
  return [response.status, await response.text()];
}

describe('the digest of a file', () => {
  it('is the first half of its SHA-256, base64url', async () => {
    // printf abc | openssl dgst -sha256 -binary | head -c 16 | basenc --base64url
    expect(await digestOf(new TextEncoder().encode('abc').buffer)).toBe('ungWv48Bz-pBQUDeXa4iIw');
  });
});

describe('an address', () => {
  it.each([
    ['', 'index.html'],
    ['?lieux=13055', 'index.html'],
    ['index.html', 'index.html'],
    ['index', 'index.html'],
    ['embed', 'embed.html'],
    ['data/jobs.csv?x', 'data/jobs.csv'],
    ['data', null],
    ['nothing.html', null],
  ])('%j means %j', async (path, file) => {
    expect(pathOf(SCOPE, await buildOf('old', OLD, EMBED), SCOPE + path)).toBe(file);
  });
  it('outside of the folder is not ours, nor is another method', async () => {
    const build = await buildOf('old', OLD);
    expect(pathOf(SCOPE, build, 'https://phare.example/index.html')).toBe(null);
    expect(pathOf(SCOPE, build, 'https://other.example/atlas/')).toBe(null);
    expect(isOurs({ registration: { scope: SCOPE } }, new Request(SCOPE, { method: 'POST', body: '' }))).toBe(false);
    expect(isOurs({ registration: { scope: SCOPE } }, new Request(`${SCOPE}index.html`))).toBe(true);
  });
});

describe('holding a build', () => {
  it('keeps every file and says how far it is', async () => {
    const world = inventedWorld(OLD);
    const build = await buildOf('old', OLD);
    const seen: number[] = [];
    const missing = await hold(world, cacheOf(world, build), Object.keys(OLD), {
      onprogress: ({ bytes }) => seen.push(bytes),
    });
    expect([missing, seen.at(-1)]).toEqual([[], 8]); // 6 + 1 + 1 bytes
    expect([...(await pathsKept(world))].sort()).toEqual(Object.keys(OLD).sort());
  });
  it('fetches nothing that is there, and takes over what an older build has', async () => {
    const world = inventedWorld(OLD);
    await hold(world, cacheOf(world, await buildOf('old', OLD)), Object.keys(OLD));
    world.asked.length = 0;
    world.host = NEW;
    const next = cacheOf(world, await buildOf('new', NEW));
    expect(await hold(world, next, Object.keys(NEW))).toEqual([]);
    expect(world.asked.sort()).toEqual(['data/jobs.csv', 'index.html']);
    await hold(world, next, Object.keys(NEW));
    expect(world.asked).toHaveLength(2);
  });
  it('keeps no file of another build, and names what is missing', async () => {
    const world = inventedWorld({ ...NEW, 'data/jobs.csv': '1' });
    const next = cacheOf(world, await buildOf('new', { ...NEW, 'icon.svg': '' }));
    const missing = await hold(world, next, [...Object.keys(NEW), 'icon.svg', 'never.csv']);
    expect(missing).toHaveLength(3);
    expect(missing).toContainEqual({ path: 'data/jobs.csv', reason: 'other-build' });
    expect(missing).toContainEqual({ path: 'icon.svg', reason: 'refused' });
    expect(missing).toContainEqual({ path: 'never.csv', reason: 'unknown' });
    expect([...(await pathsKept(world))].sort()).toEqual(['assets/a-1.js', 'index.html']);
    world.host = null;
    expect(await hold(world, next, ['data/jobs.csv'])).toEqual([{ path: 'data/jobs.csv', reason: 'network' }]);
  });
  it('finds bytes that went bad where it is asked to, and replaces them', async () => {
    const world = inventedWorld(OLD);
    const held = cacheOf(world, await buildOf('old', OLD));
    await hold(world, held, Object.keys(OLD));
    const [, mark] = Object.entries(held.build.held).find(([path]) => path === 'data/jobs.csv') ?? [];
    await (await world.caches.open(held.name)).put(`${SCOPE}data/jobs.csv?${mark?.[0] ?? ''}`, new Response('0'));
    world.asked.length = 0;
    expect(await hold(world, held, Object.keys(OLD))).toEqual([]);
    expect(world.asked).toEqual([]);
    expect(await hold(world, held, Object.keys(OLD), { checkBytes: true })).toEqual([]);
    expect(world.asked).toEqual(['data/jobs.csv']);
  });
});

describe('a page', () => {
  it('is answered from its own build, with or without a network', async () => {
    const world = inventedWorld(OLD);
    const build = await buildOf('old', OLD);
    await hold(world, cacheOf(world, build), Object.keys(OLD));
    for (const host of [NEW, null]) {
      world.host = host;
      expect(await textOf(world, build, new Ledger(world), asking('?x', { page: 'p' }))).toEqual([200, '<p>old']);
      expect(await textOf(world, build, new Ledger(world), asking('data/jobs.csv', { client: 'p' }))).toEqual([
        200,
        '1',
      ]);
    }
  });
  it('that is open stays with its build when another becomes the current one, also for a worker begun anew', async () => {
    const world = inventedWorld(OLD);
    const [old, next] = [await buildOf('old', OLD), await buildOf('new', NEW)];
    await hold(world, cacheOf(world, old), Object.keys(OLD));
    await writeList(world, cacheOf(world, old));
    await new Ledger(world).turnTo('old');
    world.open.push({ id: 'talk' });
    world.host = NEW;
    await hold(world, cacheOf(world, next), Object.keys(NEW));
    await new Ledger(world).turnTo('new');
    const data = (client: string) => textOf(world, next, new Ledger(world), asking('data/jobs.csv', { client }));
    expect([await data('talk'), await data('other')]).toEqual([
      [200, '1'],
      [200, '2'],
    ]);
    const ledger = new Ledger(world);
    expect(await ledger.forgetClosed()).toEqual([]);
    world.open.length = 0;
    expect(await ledger.forgetClosed()).toEqual(['old']);
  });
  it('that is kept only once it was used, is kept then', async () => {
    const world = inventedWorld({ ...OLD, ...EMBED });
    const build = await buildOf('old', OLD, EMBED);
    const ledger = new Ledger(world);
    expect(await textOf(world, build, ledger, asking('embed.html?v=1', { page: 'e' }))).toEqual([200, '<p>embed']);
    world.host = null;
    expect(await textOf(world, build, ledger, asking('embed.html?v=2', { page: 'e' }))).toEqual([200, '<p>embed']);
  });
  it('of a later build, which only the host has, is answered by the host in all that it asks for', async () => {
    const world = inventedWorld({ ...NEW, 'embed.html': '<p>later' });
    const build = await buildOf('old', OLD, EMBED);
    await hold(world, cacheOf(world, build), ['assets/a-1.js']);
    const ledger = new Ledger(world);
    expect(await textOf(world, build, ledger, asking('embed.html', { page: 'e' }))).toEqual([200, '<p>later']);
    expect(await ledger.buildOf('e')).toBe(NETWORK);
    expect(await textOf(world, build, ledger, asking('data/jobs.csv', { client: 'e' }))).toEqual([200, '2']);
    // To a page of the old build the same file is an error, not the data of another.
    expect((await textOf(world, build, ledger, asking('data/jobs.csv', { client: 'p' })))[0]).toBe(504);
  });
});

describe('what is read back', () => {
  it('is the list of a build as it was written, or null', async () => {
    const world = inventedWorld();
    const build = await buildOf('old', OLD, EMBED);
    await writeList(world, cacheOf(world, build));
    expect((await readList(world, 'old'))?.build).toEqual(build);
    expect(await readList(world, 'new')).toBe(null);
    expect([decodeBuild(null), decodeBuild({ held: {} })]).toEqual([null, null]);
    expect(decodeBuild({ id: 'a', held: { x: ['d', '1'], y: ['d', 1] } })).toEqual({
      id: 'a',
      held: { y: ['d', 1] },
      used: {},
    });
  });
  it('is a question of ours, or null', () => {
    expect(decodeQuestion({ type: 'phare:take', more: 1 })).toEqual({ type: 'phare:take' });
    expect(decodeQuestion({ type: 'phare:keep', paths: ['a'] })).toEqual({ type: 'phare:keep' });
    for (const other of [null, 'take', {}, { type: 'phare:claim' }]) expect(decodeQuestion(other)).toBe(null);
  });
});
