import { mount, unmount } from 'svelte';
import type { DrawnSpec } from '../../../domain/view-spec';
import { siteUrlOf } from '../../../export/address';
import type { Explorer } from '../../../state/explorer.svelte';
import { standingAlone } from '../standing-alone';
import { outgoing } from './outgoing';
import ShareDialog from './ShareDialog.svelte';

/** Opens the dialog on a figure, beside the page and not in it: what the page opens with then knows nothing of it. */
export function openShare(explorer: Explorer, spec: DrawnSpec): void {
  const { atlas } = explorer;
  if (atlas === null) return;
  const siteUrl = siteUrlOf(document.baseURI);
  const figure = outgoing(atlas, standingAlone(atlas, spec, explorer.spec), explorer.speech, siteUrl, null);
  if (figure === null) return;
  const dialog = mount(ShareDialog, {
    target: document.body,
    props: { explorer, figure, siteUrl, onclose: () => void unmount(dialog) },
  });
}
