import { mount, unmount } from 'svelte';
import type { Atlas } from '../../../domain/atlas';
import type { AtlasSpec, DrawnSpec } from '../../../domain/view-spec';
import { siteUrlOf } from '../../../export/address';
import { withoutClasses } from '../../../model/class-filter';
import { choroplethData } from '../../../model/choropleth';
import { choroplethOf } from '../../../spec/figures';
import type { Explorer } from '../../../state/explorer.svelte';
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

/** The figure without the page around it: a class of the map beside it becomes the values that it covers. */
function standingAlone(atlas: Atlas, spec: DrawnSpec, view: AtlasSpec): DrawnSpec {
  if (spec.kind === 'choropleth' || spec.kind === 'growth') return spec;
  return { ...spec, filters: withoutClasses(spec.filters, choroplethData(atlas, choroplethOf(view))) };
}
