import type { HoldingAnswer, KeepAnswer } from '../../domain/offline';
import { answer, isOurs } from './answer';
import { cacheOf, cachePrefix, keptFile } from './build-cache';
import { buildCaches, decodeBuild, pathsKept, writeList } from './build-list';
import { decodeQuestion } from './decode-question';
import { hold } from './hold';
import { Ledger, NETWORK } from './ledger';
import { isWorkerScope, type Speaking, type WorkerScope } from './scope';

/** Written before this script by the build. */
declare const PHARE_BUILD: unknown;

function start(world: WorkerScope): void {
  const build = decodeBuild(PHARE_BUILD);
  if (build === null) throw new Error('the build left no list of its files');
  const current = cacheOf(world, build);
  const ledger = new Ledger(world);
  const paths = Object.keys(build.held);
  const nameOf = (id: string): string => cachePrefix(world) + id;

  /** All or nothing: a build of which a file is missing, or already another's, never becomes the current one. */
  async function install(): Promise<void> {
    const earlier = await pathsKept(world);
    const missing = await hold(world, current, paths);
    if (missing.length > 0)
      throw new Error(`not held: ${missing.map(({ path, reason }) => `${path} (${reason})`).join(', ')}`);
    await hold(
      world,
      current,
      Object.keys(current.build.used).filter((path) => earlier.has(path)),
    );
    await writeList(world, current);
    // An older build that became the current one meanwhile may have deleted what it did not know.
    const there = await Promise.all(paths.map((path) => keptFile(world, current, path)));
    if (there.includes(null)) throw new Error('what was held is gone');
  }

  async function activate(): Promise<void> {
    await ledger.turnTo(current.build.id);
    const kept = new Set([current.build.id, ...(await ledger.builds())].map(nameOf));
    const old = (await buildCaches(world)).filter((name) => !kept.has(name));
    await Promise.all(old.map((name) => world.caches.delete(name)));
  }

  /** Builds that go with the last of their pages. */
  async function deleteClosed(): Promise<void> {
    const closed = (await ledger.forgetClosed()).filter((id) => id !== current.build.id);
    await Promise.all(closed.map((id) => world.caches.delete(nameOf(id))));
  }

  /** Pages that came before there was a worker are taken in by their build; who asks is the only one whose build is known. */
  async function claim(asker: string, pageBuild: string): Promise<void> {
    if (pageBuild !== current.build.id) return;
    const [all, known] = await Promise.all([
      world.clients.matchAll({ type: 'all', includeUncontrolled: true }),
      world.clients.matchAll({ type: 'all', includeUncontrolled: false }),
    ]);
    const ids = new Set(known.map(({ id }) => id));
    if (ids.has(asker)) return;
    const strangers = all.map(({ id }) => id).filter((id) => !ids.has(id) && id !== asker);
    if (strangers.length > 0) await ledger.mark(strangers, NETWORK);
    await world.clients.claim();
  }

  async function keepAll(say: (progress: KeepAnswer) => void): Promise<void> {
    let last: KeepAnswer = { files: 0, ofFiles: paths.length, bytes: 0, ofBytes: 0, missing: [], ended: false };
    await hold(world, current, paths, { checkBytes: true, onprogress: (progress) => say((last = progress)) });
    say({ ...last, ended: true });
  }

  async function hear({ data, source, ports }: Speaking): Promise<void> {
    const question = decodeQuestion(data);
    const say = (what: HoldingAnswer | KeepAnswer): void => ports[0]?.postMessage(what);
    if (question === null) return;
    switch (question.type) {
      case 'phare:take':
        await world.skipWaiting();
        break;
      case 'phare:claim':
        if (source !== null) await claim(source.id, question.build);
        say({ build: current.build.id });
        // By now the page that this one took the place of is gone.
        await deleteClosed();
        break;
      case 'phare:keep':
        await keepAll(say);
    }
  }

  world.addEventListener('install', (event) => event.waitUntil(install()));
  world.addEventListener('activate', (event) => event.waitUntil(activate()));
  world.addEventListener('message', (event) => event.waitUntil(hear(event)));
  world.addEventListener('fetch', (event) => {
    if (!isOurs(world, event.request)) return;
    event.respondWith(answer(world, current, ledger, event));
    if (event.request.mode === 'navigate') event.waitUntil(deleteClosed());
  });
}

const world: object = globalThis;
if (isWorkerScope(world)) start(world);
