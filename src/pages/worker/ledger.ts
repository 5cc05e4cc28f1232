import { cachePrefix } from './build-cache';
import type { WorkerScope } from './scope';

type World = Pick<WorkerScope, 'registration' | 'caches' | 'clients'>;

/** In place of a build: the page did not come from us, and what it asks for does not either. */
export const NETWORK = '';

interface Entries {
  /** The build that pages are opened with. */
  readonly current: string | null;
  /** Open pages that are of another build, by the id of their client. */
  readonly pages: Readonly<Record<string, string>>;
}

const NONE: Entries = { current: null, pages: {} };

/**
 * Which open page is of which build. A page keeps the build that it was opened with, whatever its worker became since; so
 * several tabs may be of several builds. Written down, since a browser ends idle workers and starts them again.
 */
export class Ledger {
  readonly #world: World;
  #entries: Promise<Entries> | null = null;

  constructor(world: World) {
    this.#world = world;
  }

  /** Build of a page; null: the current one. */
  async buildOf(clientId: string): Promise<string | null> {
    return (await this.#read()).pages[clientId] ?? null;
  }

  async mark(clientIds: readonly string[], build: string): Promise<void> {
    await this.#change(({ current, pages }) => ({
      current,
      pages: { ...pages, ...Object.fromEntries(clientIds.map((id) => [id, build])) },
    }));
  }

  /** From now on pages are opened with another build; those that are open stay with theirs. */
  async turnTo(build: string): Promise<void> {
    const open = await this.#world.clients.matchAll({ type: 'all', includeUncontrolled: false });
    await this.#change(({ current, pages }) => ({
      current: build,
      pages: Object.fromEntries(open.map(({ id }) => [id, pages[id] ?? current ?? NETWORK])),
    }));
  }

  /** Builds that open pages are of, beside the current one. */
  async builds(): Promise<ReadonlySet<string>> {
    return new Set(Object.values((await this.#read()).pages));
  }

  /** Forgets pages that were closed. @returns builds that no page is of any more */
  async forgetClosed(): Promise<readonly string[]> {
    const before = await this.builds();
    const ids = Object.keys((await this.#read()).pages);
    const found = await Promise.all(ids.map(async (id) => [id, await this.#world.clients.get(id)] as const));
    const closed = new Set(found.flatMap(([id, client]) => (client === undefined ? [id] : [])));
    if (closed.size === 0) return [];
    await this.#change(({ current, pages }) => ({
      current,
      pages: Object.fromEntries(Object.entries(pages).filter(([id]) => !closed.has(id))),
    }));
    const after = await this.builds();
    return [...before].filter((build) => build !== NETWORK && !after.has(build));
  }

  get #name(): string {
    return `${cachePrefix(this.#world)}pages`;
  }

  get #key(): string {
    return new URL('?pages', this.#world.registration.scope).href;
  }

  #read(): Promise<Entries> {
    this.#entries ??= this.#world.caches
      .match(this.#key, { cacheName: this.#name })
      .then(async (found): Promise<Entries> => (found === undefined ? NONE : decode(await found.json())))
      .catch(() => NONE);
    return this.#entries;
  }

  async #change(change: (entries: Entries) => Entries): Promise<void> {
    const entries = this.#read().then(change);
    this.#entries = entries;
    const text = JSON.stringify(await entries);
    await this.#world.caches.open(this.#name).then((cache) => cache.put(this.#key, new Response(text)));
  }
}

function decode(value: unknown): Entries {
  if (typeof value !== 'object' || value === null) return NONE;
  const { current, pages } = value as Record<string, unknown>;
  if (typeof pages !== 'object' || pages === null) return NONE;
  return {
    current: typeof current === 'string' ? current : null,
    pages: Object.fromEntries(
      Object.entries(pages).flatMap(([id, build]: [string, unknown]) =>
        typeof build === 'string' ? [[id, build]] : [],
      ),
    ),
  };
}
