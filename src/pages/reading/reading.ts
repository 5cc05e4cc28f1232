import { carryTyped, hearAhead } from '../../state/ask/typed-ahead';
import { isAskKey } from '../../state/letters';
import { enhanceList } from './list-tools';
import { switchTheme } from './theme-switch';

/**
 * The one script of the pages of text, classic and before their style sheet: it sets the theme before the first paint.
 * All that it adds is missing without it, and nothing else is.
 */
switchTheme(document);
document.addEventListener('DOMContentLoaded', () => {
  enhanceList(document);
  if (document.querySelector('a.search') !== null) hearAhead();
});
// The search is on another page: what is typed until that is there goes with the reader.
addEventListener('pagehide', carryTyped);
document.addEventListener('keydown', (event) => {
  if (!isAskKey(event)) return;
  const search = document.querySelector<HTMLAnchorElement>('a.search');
  if (search === null) return;
  event.preventDefault();
  search.click();
});
