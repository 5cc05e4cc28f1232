import type { ColourTheme } from '../../domain/frame';
import { keepTheme, readPreferences } from '../../state/preferences';

/**
 * A script of its own, before the style sheet: the theme that the reader chose in the explorer holds from the first
 * paint. The switch appears with it; without a script the theme is that of the system.
 */
const root = document.documentElement;

function shownTheme(): ColourTheme {
  const chosen = root.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function name(button: HTMLButtonElement): void {
  const { toDark, toLight } = button.dataset;
  button.textContent = (shownTheme() === 'dark' ? toLight : toDark) ?? '';
  button.hidden = false;
}

const { theme } = readPreferences();
if (theme !== null) root.dataset['theme'] = theme;
document.addEventListener('DOMContentLoaded', () => {
  const button = document.querySelector<HTMLButtonElement>('button.theme');
  if (button === null) return;
  name(button);
  button.addEventListener('click', () => {
    const next = shownTheme() === 'dark' ? 'light' : 'dark';
    root.dataset['theme'] = next;
    keepTheme(next);
    name(button);
  });
});
