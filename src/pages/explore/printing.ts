import { EMPLOYMENT_KINDS } from '../../domain/view-spec';
import type { Explorer } from '../../state/explorer.svelte';
import { loadEmploymentFigure } from './employment-figure';
import './print.css';
import { printSheet } from './print-sheet';
import { loadNewestVintage } from './share/vintage';

let following = false;

/**
 * Puts the printed document into the page while it is printed, from the first call on. All that it needs is loaded here,
 * when the page is at rest: a browser that is about to print waits for no code. Until then, and in a browser without these
 * events, print.css is not there either and the page prints as it is.
 */
export async function followPrinting(explorer: Explorer): Promise<void> {
  if (following) return;
  following = true;
  const makers = new Map(
    await Promise.all(EMPLOYMENT_KINDS.map(async (kind) => [kind, await loadEmploymentFigure(kind)] as const)),
  );
  const edition = await loadNewestVintage(new URL('data/', document.baseURI).href);
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  addEventListener('beforeprint', () => {
    const { atlas, spec, speech } = explorer;
    if (atlas === null) return;
    sheet.innerHTML = printSheet({ atlas, spec, speech, makers, edition, address: location.href, date: today() });
    document.body.prepend(sheet);
  });
  addEventListener('afterprint', () => sheet.remove());
  // What browser tests wait for.
  document.documentElement.dataset['printable'] = '';
}

/** ISO date where the reader is. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
