import type { KeepAnswer, MissingFile } from '../domain/offline';
import { ask, register } from './offline';

/** How far everything is held, for a reader who waits for it. */
export type KeepState =
  | { readonly type: 'idle' | 'impossible' }
  | { readonly type: 'keeping'; readonly progress: KeepAnswer }
  | { readonly type: 'whole'; readonly progress: KeepAnswer; readonly persisted: boolean }
  | { readonly type: 'partial'; readonly progress: KeepAnswer };

async function persist(): Promise<boolean> {
  return await navigator.storage.persist().catch(() => false);
}

/**
 * Holds everything of this build, byte by byte, and says at each file how far it is. A first install that is under way is
 * joined; it ends as `partial` with nothing missing where the browser ended it.
 */
export async function keepOffline(onstate: (state: KeepState) => void): Promise<void> {
  let progress: KeepAnswer = { files: 0, ofFiles: 0, bytes: 0, ofBytes: 0, missing: [], ended: false };
  onstate({ type: 'keeping', progress });
  const registration = await register();
  const worker = registration?.active ?? registration?.waiting ?? registration?.installing ?? null;
  if (worker === null) {
    onstate({ type: 'impossible' });
    return;
  }
  const persisted = await persist();
  await new Promise<void>((done) => {
    const end = (): void => {
      worker.removeEventListener('statechange', look);
      const whole = progress.ended && progress.missing.length === 0 && worker.state !== 'redundant';
      onstate(whole ? { type: 'whole', progress, persisted } : { type: 'partial', progress });
      done();
    };
    const isOver = (): boolean =>
      worker.state === 'redundant' || (progress.ended && (progress.missing.length > 0 || worker.state === 'activated'));
    let over = false;
    const look = (): void => {
      if (over || !isOver()) return;
      over = true;
      end();
    };
    worker.addEventListener('statechange', look);
    ask(worker, { type: 'phare:keep' }, (answer) => {
      if (over || !isKeepAnswer(answer) || progress.ended) return;
      progress = answer;
      if (isOver()) look();
      else onstate({ type: 'keeping', progress });
    });
  });
}

function isKeepAnswer(answer: unknown): answer is KeepAnswer {
  return typeof answer === 'object' && answer !== null && 'ofFiles' in answer;
}

/** Each reason once, with the files that it holds for: a host that is away is one sentence, not a hundred. */
export function byReason(
  missing: readonly MissingFile[],
): readonly (readonly [MissingFile['reason'], readonly string[]])[] {
  const groups = new Map<MissingFile['reason'], string[]>();
  for (const { reason, path } of missing) groups.set(reason, [...(groups.get(reason) ?? []), path]);
  return [...groups];
}
