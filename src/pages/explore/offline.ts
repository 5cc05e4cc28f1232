import { mount, unmount } from 'svelte';
import type { Explorer } from '../../state/explorer.svelte';
import { holdOffline } from '../../state/offline';

/** Once nothing else is loading: all files of the build are fetched, and the page's own come first. */
export function startHolding(explorer: Explorer): void {
  if (document.readyState === 'complete') void hold(explorer);
  else addEventListener('load', () => void hold(explorer), { once: true });
}

async function hold(explorer: Explorer): Promise<void> {
  let announced = false;
  await holdOffline({
    onready: () => {
      // What browser tests wait for.
      document.documentElement.dataset['offline'] = 'ready';
    },
    onnewer: (take) => {
      if (announced) return;
      announced = true;
      void announce(explorer, take);
    },
  });
}

async function announce(explorer: Explorer, ontake: () => void): Promise<void> {
  const { default: NewVersion } = await import('./NewVersion.svelte');
  const notice = mount(NewVersion, {
    target: document.body,
    props: { explorer, ontake, onlater: () => void unmount(notice) },
  });
}
