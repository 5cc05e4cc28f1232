import { BUILD_META, WORKER_FILE, type HoldingAnswer, type OfflineQuestion } from '../domain/offline';

/** Another build is here. Taking it opens the page again; until then the page stays with its own. */
export type OnNewer = (take: () => void) => void;

/** What a page that stays open for days may ask. */
export interface Offline {
  /** Asks the host whether there is a newer build; `onnewer` tells once it is here. */
  readonly check: () => Promise<void>;
}

/** At most one question an hour of a page that stays open. */
const CHECK_MS = 3_600_000;

/**
 * What browser tests wait for. Ready: everything of this build is held, and this page is answered by the worker. Failed: a
 * build could not be held, since a file did not come or was of another; the browser tries again at the next visit.
 */
function mark(state: 'offlineReady' | 'offlineFailed'): void {
  document.documentElement.dataset[state] = '';
}

function pageBuild(): string | null {
  return document.querySelector<HTMLMetaElement>(`meta[name="${BUILD_META}"]`)?.content ?? null;
}

/** Asks a worker and hands over each of its answers. */
export function ask(worker: ServiceWorker, question: OfflineQuestion, onanswer: (answer: unknown) => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<unknown>) => onanswer(data);
  worker.postMessage(question, [port2]);
}

function isHolding(answer: unknown): answer is HoldingAnswer {
  return typeof answer === 'object' && answer !== null && 'build' in answer;
}

/** Calls back in each state that the worker comes to, the present one included. */
export function follow(worker: ServiceWorker, onstate: (state: ServiceWorkerState) => void): void {
  onstate(worker.state);
  worker.addEventListener('statechange', () => onstate(worker.state));
}

/** Nothing is thrown: private windows and policies of the house forbid workers, and the page does without. */
export async function register(): Promise<ServiceWorkerRegistration | null> {
  if (!('serviceWorker' in navigator)) return null;
  const url = new URL(WORKER_FILE, document.baseURI);
  const registered: Promise<ServiceWorkerRegistration | undefined> = navigator.serviceWorker.register(url, {
    updateViaCache: 'none',
  });
  return (await registered.catch(() => null)) ?? null;
}

/** Resolves once the page has loaded and has a moment: what is held is fetched after all that the reader waits for. */
export async function atRest(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise<void>((done) => addEventListener('load', () => done(), { once: true }));
  await new Promise<void>((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: 5000 });
    else setTimeout(done, 500);
  });
}

/**
 * Lets the browser hold the build of this page, from the first visit on. Call it once the page is at rest: it fetches
 * everything. @returns null where nothing can be held
 */
export async function holdOffline(onnewer: OnNewer): Promise<Offline | null> {
  const build = pageBuild();
  const registration = build === null ? null : await register();
  if (build === null || registration === null) return null;

  const take = (worker: ServiceWorker): void => {
    follow(worker, (state) => {
      if (state === 'activated') location.reload();
    });
    ask(worker, { type: 'phare:take' }, () => undefined);
  };
  const meet = (worker: ServiceWorker): void => {
    ask(worker, { type: 'phare:claim', build }, (answer) => {
      if (!isHolding(answer)) return;
      if (answer.build === build) mark('offlineReady');
      // Published between this page and the worker that came with it.
      else if (registration.waiting === null) onnewer(() => location.reload());
    });
  };
  const watch = (worker: ServiceWorker): void => {
    let told = false;
    let began: ServiceWorkerState | null = null;
    follow(worker, (state) => {
      if (state === 'redundant' && began === 'installing') mark('offlineFailed');
      began = state;
      if (state === 'installed' && registration.active !== null && !told) {
        told = true;
        onnewer(() => take(worker));
      }
      if (state === 'activated' && !told) meet(worker);
    });
  };
  for (const worker of [registration.active, registration.waiting, registration.installing]) {
    if (worker !== null) watch(worker);
  }
  registration.addEventListener('updatefound', () => {
    if (registration.installing !== null) watch(registration.installing);
  });
  const check = checkOf(registration);
  // Browsers look by themselves too, but some of them before this page listens, and some late.
  if (registration.active !== null) void check();
  return { check };
}

function checkOf(registration: ServiceWorkerRegistration): () => Promise<void> {
  let checkedMs = Date.now();
  const check = async (): Promise<void> => {
    checkedMs = Date.now();
    // Without a network there is no newer build either.
    await registration.update().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && Date.now() - checkedMs > CHECK_MS) void check();
  });
  return check;
}
