// The newspaper's own script: its dark mode. Figures placed by phare.js follow the page by themselves; a frame placed
// by hand is told here, in one message. Nothing is stored.
const root = document.documentElement;
const button = document.querySelector('.switch');
const frames = document.querySelectorAll('iframe.alone');

const tell = (frame) => {
  // The frame's own scheme too: one that differs from the figure's would put an opaque ground behind it.
  frame.style.colorScheme = root.dataset.theme;
  const { origin } = new URL(frame.src);
  frame.contentWindow.postMessage({ type: 'phare:theme', theme: root.dataset.theme }, origin);
};

const show = (theme) => {
  root.dataset.theme = theme;
  button.setAttribute('aria-pressed', String(theme === 'dark'));
};

show(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
button.hidden = false;
button.addEventListener('click', () => {
  show(root.dataset.theme === 'dark' ? 'light' : 'dark');
  frames.forEach(tell);
});
// A lazy frame hears nothing before it is there.
frames.forEach((frame) => frame.addEventListener('load', () => tell(frame)));
