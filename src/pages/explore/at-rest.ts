import { changeMap } from '../../spec/edit';
import type { Explorer } from '../../state/explorer.svelte';
import { hearAhead } from '../../state/ask/typed-ahead';
import { fitThresholds } from '../../state/fit-thresholds';
import { startHolding } from './offline';
import { followPrinting } from './printing';

/** What comes once the page is there and nothing else is loading: every reader gets it, and none waits for it. */
export { paddingAround } from '../../charts/layout/map-clearance';
export { default as LiveMap } from './LiveMap.svelte';

export function rest(explorer: Explorer): void {
  hearAhead();
  void followPrinting(explorer);
  void startHolding(explorer);
  judgeThresholds(explorer);
  addEventListener('popstate', () => judgeThresholds(explorer));
}

/** A map never shows a class beyond its values; here the reader is told so, and the address follows. */
function judgeThresholds(explorer: Explorer): void {
  const { atlas, spec, ignored } = explorer;
  if (atlas === null) return;
  const fitted = fitThresholds(spec.map.classes, [spec.map.indicator], atlas);
  if (fitted.ignored.length === 0) return;
  explorer.change(changeMap(spec, { classes: fitted.classes }), 'movement');
  explorer.ignored = [...ignored, ...fitted.ignored];
}
