import { mount, tick } from 'svelte';
import '../../ui/theme.css';
import './analyse.css';
import { fetchText } from '../../data/fetch-text';
import { loadAtlas } from '../../data/load';
import { Analysis } from '../../state/analysis.svelte';
import { hearAhead, takeCarried, typeAhead } from '../../state/ask/typed-ahead';
import { atRest, holdOffline } from '../../state/offline';
import { ASK_HASH } from '../../state/site-paths';
import App from './App.svelte';

const dataUrl = new URL('data/', document.baseURI);

async function start(target: HTMLElement): Promise<void> {
  const analysis = new Analysis();
  const [atlas] = await Promise.all([loadAtlas((path) => fetchText(path, dataUrl)), analysis.start()]);
  document.documentElement.dataset['theme'] = analysis.theme;
  analysis.receive(atlas);
  target.replaceChildren();
  mount(App, { target, props: { analysis, dataUrl: dataUrl.href } });
  await tick();
  document.documentElement.dataset['ready'] = '';
  await atRest();
  // A newer build is announced by the explorer; here it is taken when the page is opened the next time.
  await holdOffline(() => undefined);
}

hearAhead();
// A page of text leads here with its search: what is typed while the data come is for its field.
if (location.hash === ASK_HASH) typeAhead(takeCarried());

const target = document.getElementById('app');
if (target !== null) void start(target);
