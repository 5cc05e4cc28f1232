import { ensureBuilt } from '../../../scripts/build.mjs';

/** Before the browser tests: they drive the production build, never a stale one. */
export async function setup(): Promise<void> {
  await ensureBuilt();
}
