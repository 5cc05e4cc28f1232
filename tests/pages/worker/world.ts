import type { Build } from '../../../src/domain/offline';
import { digestOf } from '../../../src/pages/worker/build-cache';
import type { Client, WorkerScope } from '../../../src/pages/worker/scope';

export const SCOPE = 'https://phare.example/atlas/';

/** Caches in memory, by full address. */
class InventedCaches {
  readonly stores = new Map<string, Map<string, Response>>();

  open(name: string): Promise<Pick<Cache, 'put' | 'keys'>> {
    const store = this.stores.get(name) ?? new Map<string, Response>();
    this.stores.set(name, store);
    return Promise.resolve({
      put: (key, response) => Promise.resolve(void store.set(addressOf(key), response)),
      keys: () => Promise.resolve([...store.keys()].map((url) => new Request(url))),
    });
  }
  match(key: RequestInfo | URL, { cacheName }: MultiCacheQueryOptions = {}): Promise<Response | undefined> {
    const stores = cacheName === undefined ? [...this.stores.values()] : [this.stores.get(cacheName)];
    return Promise.resolve(
      stores
        .map((store) => store?.get(addressOf(key)))
        .find((found) => found)
        ?.clone(),
    );
  }
  keys(): Promise<string[]> {
    return Promise.resolve([...this.stores.keys()]);
  }
  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.stores.delete(name));
  }
}

function addressOf(key: RequestInfo | URL): string {
  return typeof key === 'string' ? key : key instanceof URL ? key.href : key.url;
}

export interface InventedWorld extends Pick<WorkerScope, 'registration' | 'clients' | 'fetch' | 'caches'> {
  /** Texts that the host gives by path; what is not there is a 404; null: no network. */
  host: Readonly<Record<string, string>> | null;
  readonly asked: string[];
  /** Pages that are open. */
  readonly open: Client[];
  readonly stores: ReadonlyMap<string, ReadonlyMap<string, Response>>;
}

/** What a worker has around it, without a browser. */
export function inventedWorld(host: Readonly<Record<string, string>> | null = {}): InventedWorld {
  const stored = new InventedCaches();
  const asked: string[] = [];
  const open: Client[] = [];
  const world: InventedWorld = {
    host,
    asked,
    open,
    stores: stored.stores,
    registration: { scope: SCOPE },
    caches: stored as unknown as CacheStorage,
    clients: {
      matchAll: () => Promise.resolve(open),
      get: (id) => Promise.resolve(open.find((client) => client.id === id)),
      claim: () => Promise.resolve(),
    },
    fetch: (input) => {
      const path = addressOf(input).slice(SCOPE.length);
      asked.push(path);
      if (world.host === null) return Promise.reject(new TypeError('Failed to fetch'));
      const text = world.host[path];
      return Promise.resolve(text === undefined ? new Response('Not found.', { status: 404 }) : new Response(text));
    },
  };
  return world;
}

/** A build with these files. */
export async function buildOf(
  id: string,
  held: Readonly<Record<string, string>>,
  used: Readonly<Record<string, string>> = {},
): Promise<Build> {
  const marks = async (files: Readonly<Record<string, string>>): Promise<Build['held']> =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(files).map(async ([path, text]) => {
          const bytes = new TextEncoder().encode(text);
          return [path, [await digestOf(bytes.buffer), bytes.length] as const] as const;
        }),
      ),
    );
  return { id, held: await marks(held), used: await marks(used) };
}
