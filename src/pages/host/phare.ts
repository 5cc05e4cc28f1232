import { watchPageTheme } from './page-theme';
import { figures, isWebAddress, nameOf, PhareFigure } from './phare-figure';

const TAG = 'phare-figure';
const LINK = 'a[data-phare]';

/** Puts a figure where a link to it stands. */
function replaceLink(link: HTMLAnchorElement): void {
  const figure = document.createElement(TAG);
  figure.setAttribute('src', link.href);
  figure.setAttribute('title', nameOf(link));
  for (const name of ['theme', 'height']) {
    const value = link.dataset[name];
    if (value !== undefined) figure.setAttribute(name, value);
  }
  link.replaceWith(figure);
}

function replaceLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINK)) {
    if (isWebAddress(link)) replaceLink(link);
  }
}

/** One listener and one observer for all figures of the page. A second copy of the script finds the element defined. */
function start(): void {
  if (customElements.get(TAG) !== undefined) return;
  addEventListener('message', (event) => {
    for (const figure of figures) figure.hear(event);
  });
  customElements.define(TAG, PhareFigure);
  watchPageTheme(() => {
    for (const figure of figures) figure.followTheme();
  });
  replaceLinks();
  new MutationObserver(replaceLinks).observe(document.body, { childList: true, subtree: true });
}

// Before the page is read to its end, a figure's own words, which name it, may be missing.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
