import { atRest, holdOffline, type Offline } from '../../state/offline';

let offline: Promise<Offline | null> | null = null;
let take: (() => void) | null = null;
const listeners = new Set<(take: () => void) => void>();

/** Holds the build once the page is at rest. A newer one is never announced over a talk: who wants to know listens. */
export function startHolding(): void {
  offline ??= atRest().then(() =>
    holdOffline((takeIt) => {
      take = takeIt;
      for (const listener of listeners) listener(takeIt);
    }),
  );
}

/**
 * Tells once a newer build is here, or at once where it is; calling what it hands over opens the page again with it.
 * @returns ends the listening
 */
export function whenNewer(listener: (take: () => void) => void): () => void {
  listeners.add(listener);
  if (take !== null) listener(take);
  return () => listeners.delete(listener);
}

/** Asks the host for a newer build, which a page open for days does not do by itself. Without a network nothing happens. */
export async function lookForNewer(): Promise<void> {
  await (await offline)?.check();
}
