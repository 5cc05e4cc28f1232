/** What a key asks of a presentation. */
export type Command =
  | { readonly type: 'next' | 'previous' | 'first' | 'last' }
  | { readonly type: 'black' | 'full-screen' | 'overview' | 'play' | 'help' | 'restore' | 'explore' | 'escape' }
  | { readonly type: 'speaker' | 'code' | 'pen' | 'spotlight' }
  /** Digits so far, shown until Enter. */
  | { readonly type: 'digits'; readonly digits: string }
  /** @param scene counted from 1 */
  | { readonly type: 'go'; readonly scene: number };

/** Keys that no text is written with: of clickers (page keys, arrows, F5 and the full stop), and of habit. */
const ALWAYS: Readonly<Record<string, Command>> = {
  PageDown: { type: 'next' },
  PageUp: { type: 'previous' },
  ArrowRight: { type: 'next' },
  ArrowDown: { type: 'next' },
  ArrowLeft: { type: 'previous' },
  ArrowUp: { type: 'previous' },
  Home: { type: 'first' },
  End: { type: 'last' },
  Backspace: { type: 'restore' },
  Escape: { type: 'escape' },
};

/** Single characters: a reader who dictates, or whose hand trembles, can switch them off (WCAG 2.1.4). */
const LETTERS: Readonly<Record<string, Command>> = {
  b: { type: 'black' },
  '.': { type: 'black' },
  d: { type: 'pen' },
  e: { type: 'explore' },
  f: { type: 'full-screen' },
  l: { type: 'spotlight' },
  n: { type: 'speaker' },
  o: { type: 'overview' },
  p: { type: 'play' },
  q: { type: 'code' },
  r: { type: 'restore' },
  '?': { type: 'help' },
};

const MAX_DIGITS = 3;

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * What a key means. Null where it is none of ours: with another modifier it belongs to the browser.
 * @param digits typed so far, without Enter
 */
export function commandOf(press: KeyPress, digits: string, letters: boolean): Command | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const { key } = press;
  if (key === ' ') return { type: press.shiftKey ? 'previous' : 'next' };
  if (key === 'Enter') return digits === '' ? { type: 'next' } : { type: 'go', scene: Number(digits) };
  if (digits !== '' && key === 'Escape') return { type: 'digits', digits: '' };
  if (digits !== '' && key === 'Backspace') return { type: 'digits', digits: digits.slice(0, -1) };
  const always = ALWAYS[key];
  if (always !== undefined) return always;
  if (!letters) return null;
  if (/^\d$/.test(key)) return { type: 'digits', digits: (digits + key).slice(-MAX_DIGITS) };
  return LETTERS[key.toLowerCase()] ?? null;
}

/** Keys that press a control, those that move it, and the fields that take any key: its own while it has the focus. */
const PRESSING: readonly string[] = [' ', 'Enter'];
const MOVING: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];
const BUTTONS = 'button, a[href], summary, [role=button], [role=img][tabindex]';
const CHOICES = 'input[type=range], input[type=radio], input[type=checkbox]';
const FIELDS = `input:not(${CHOICES}), select, textarea, [contenteditable]`;

/** True where a key is meant for the control that has the focus, and not for the presentation. */
export function belongsToControl({ key, target }: Pick<KeyboardEvent, 'key' | 'target'>): boolean {
  if (!(target instanceof Element) || key === 'Escape' || key.startsWith('Page')) return false;
  if (target.closest(FIELDS) !== null) return true;
  if (target.closest(CHOICES) !== null) return PRESSING.includes(key) || MOVING.includes(key);
  return PRESSING.includes(key) && target.closest(BUTTONS) !== null;
}
