import type { Explorer } from '../../state/explorer.svelte';
import { hearAhead } from '../../state/ask/typed-ahead';
import { startHolding } from './offline';
import { followPrinting } from './printing';

/** What comes once the page is there and nothing else is loading: every reader gets it, and none waits for it. */
export { paddingAround } from '../../charts/layout/map-clearance';
export { default as LiveMap } from './LiveMap.svelte';

export function rest(explorer: Explorer): void {
  hearAhead();
  void followPrinting(explorer);
  void startHolding(explorer);
}
