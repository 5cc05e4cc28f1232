import { mount, unmount } from 'svelte';
import type { Explorer } from '../../state/explorer.svelte';
import { atRest, holdOffline } from '../../state/offline';

/** All files of the build are fetched: after all that the reader waits for. */
export async function startHolding(explorer: Explorer): Promise<void> {
  await atRest();
  let announced = false;
  await holdOffline((take) => {
    if (!announced) void announce(explorer, take);
    announced = true;
  });
}

async function announce(explorer: Explorer, ontake: () => void): Promise<void> {
  const { default: NewVersion } = await import('./NewVersion.svelte');
  const notice = mount(NewVersion, {
    target: document.body,
    props: { explorer, ontake, onlater: () => void unmount(notice) },
  });
}
