import { isAskKey } from '../letters';

/** After this nobody waits for the search any more: it did not come, and keys are the page's again. */
const PATIENCE_MS = 5000;

/** What was typed while the search is on its way; null while nobody waits for it. */
let typed: string | null = null;
let patience: ReturnType<typeof setTimeout> | undefined;

/** Keeps what is typed from now on, after what was typed already. */
export function typeAhead(before = ''): void {
  typed = before;
  clearTimeout(patience);
  patience = setTimeout(takeTyped, PATIENCE_MS);
}

/** Hands over what was typed; from then on keys go where the focus is. */
export function takeTyped(): string {
  const text = typed ?? '';
  typed = null;
  clearTimeout(patience);
  return text;
}

const CARRIED = 'phare:typed';

/** Leaves what was typed for the page that comes. */
export function carryTyped(): void {
  const text = takeTyped();
  try {
    if (text !== '') sessionStorage.setItem(CARRIED, text);
  } catch {
    // a private window keeps nothing: it is typed again
  }
}

/** What the page before left, once. */
export function takeCarried(): string {
  try {
    const text = sessionStorage.getItem(CARRIED) ?? '';
    sessionStorage.removeItem(CARRIED);
    return text;
  } catch {
    return '';
  }
}

function hear(event: KeyboardEvent): void {
  if (typed === null) {
    if (isAskKey(event)) typeAhead();
    return;
  }
  const { key, ctrlKey, metaKey } = event;
  if (ctrlKey || metaKey || key === 'Escape' || key === 'Tab') {
    takeTyped();
    return;
  }
  if (key.length === 1) typed += key;
  else if (key === 'Backspace') typed = typed.slice(0, -1);
  else return;
  // Nothing else of the page takes the key: it is typed.
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The search comes with its script: what is typed between its key and its field is kept for the field. */
export function hearAhead(): void {
  addEventListener('keydown', hear, true);
  addEventListener('pointerdown', takeTyped, true);
}
