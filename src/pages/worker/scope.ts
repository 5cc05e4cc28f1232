/**
 * The part of a service worker's world that ours uses. The compiler knows the names of windows here, and both sets of names
 * do not go together; it is also what a test in Node stands in for.
 */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly caches: CacheStorage;
  readonly clients: Clients;
  readonly fetch: typeof fetch;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
  addEventListener(type: 'message', listener: (event: Speaking) => void): void;
}

export interface Clients {
  matchAll(options: { readonly type: 'all'; readonly includeUncontrolled: boolean }): Promise<readonly Client[]>;
  get(id: string): Promise<Client | undefined>;
  claim(): Promise<void>;
}

/** A page, a frame or a worker of a page. */
export interface Client {
  readonly id: string;
}

export interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}

export interface Asking extends Extendable {
  readonly request: Request;
  /** Of who asks; empty for the first page of a tab. */
  readonly clientId: string;
  /** Of the page or worker that the answer becomes; empty for all else. */
  readonly resultingClientId?: string;
  respondWith(answer: Promise<Response>): void;
}

export interface Speaking extends Extendable {
  readonly data: unknown;
  readonly source: Client | null;
  readonly ports: readonly Pick<MessagePort, 'postMessage'>[];
}

export function isWorkerScope(world: object): world is WorkerScope {
  return 'skipWaiting' in world && 'clients' in world;
}
