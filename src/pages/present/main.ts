import { mount } from 'svelte';
import '../../ui/theme.css';
import './present.css';
import './handout.css';
import App from './App.svelte';
import { startHolding } from './offline';

const target = document.getElementById('app');
if (target !== null) {
  target.replaceChildren();
  mount(App, { target, props: { dataUrl: new URL('data/', document.baseURI).href } });
  startHolding();
}
