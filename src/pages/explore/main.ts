import { mount, tick } from 'svelte';
import '../../ui/theme.css';
import './shell.css';
import { fetchText } from '../../data/fetch-text';
import { loadAtlas } from '../../data/load';
import { Explorer } from '../../state/explorer.svelte';
import App from './App.svelte';

const dataUrl = new URL('data/', document.baseURI);

/** The map written into the page stays on screen until the data are here; then the explorer takes its place at once, or keeps it. */
async function start(target: HTMLElement): Promise<void> {
  const explorer = new Explorer();
  const [atlas] = await Promise.all([loadAtlas((path) => fetchText(path, dataUrl)), explorer.start()]);
  document.documentElement.dataset['theme'] = explorer.theme;
  explorer.receive(atlas);
  const firstMap = target.querySelector('.shell-map');
  target.replaceChildren();
  mount(App, { target, props: { explorer, dataUrl: dataUrl.href, firstMap } });
  await tick();
  // In place, its drawings about to get their size: what browser tests wait for first.
  document.documentElement.dataset['ready'] = '';
}

const target = document.getElementById('app');
if (target !== null) void start(target);
