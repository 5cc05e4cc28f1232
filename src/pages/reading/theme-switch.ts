import type { ColourTheme } from '../../domain/frame';
import { keepTheme, readPreferences } from '../../state/preferences';

function shownTheme(root: HTMLElement): ColourTheme {
  const chosen = root.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function name(button: HTMLButtonElement, theme: ColourTheme): void {
  const { toDark, toLight } = button.dataset;
  button.textContent = (theme === 'dark' ? toLight : toDark) ?? '';
  button.hidden = false;
}

/**
 * The theme that the reader chose in the explorer holds from the first paint. The switch appears with it; without a
 * script the theme is that of the system.
 */
export function switchTheme(page: Document): void {
  const root = page.documentElement;
  const { theme } = readPreferences();
  if (theme !== null) root.dataset['theme'] = theme;
  page.addEventListener('DOMContentLoaded', () => {
    const button = page.querySelector<HTMLButtonElement>('button.theme');
    if (button === null) return;
    name(button, shownTheme(root));
    button.addEventListener('click', () => {
      const next = shownTheme(root) === 'dark' ? 'light' : 'dark';
      root.dataset['theme'] = next;
      keepTheme(next);
      name(button, next);
    });
  });
}
