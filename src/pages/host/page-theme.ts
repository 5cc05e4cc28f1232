import type { ColourTheme } from '../../domain/frame';

/** Attributes by which themes and frameworks (Bootstrap, the design system of the French state) name the theme. */
const ATTRIBUTES = ['data-theme', 'data-bs-theme', 'data-fr-theme', 'data-color-scheme'];
const WORD = /^(?:theme-)?(light|dark)(?:-(?:theme|mode))?$/;

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

export function systemTheme(): ColourTheme {
  return systemIsDark.matches ? 'dark' : 'light';
}

/**
 * The theme that the page shows now: as it says on `html` or `body` (an attribute, a class), else by its `color-scheme`,
 * else by the brightness of its ground. A page that never thought of a dark theme is light on a dark system too.
 */
export function pageTheme(): ColourTheme {
  const { documentElement, body } = document;
  for (const element of [documentElement, body]) {
    const words = [...ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''), ...element.classList];
    for (const word of words) {
      const said = WORD.exec(word)?.[1];
      if (said !== undefined) return said === 'dark' ? 'dark' : 'light';
    }
  }
  const scheme = getComputedStyle(documentElement).colorScheme;
  if (scheme.includes('dark')) return scheme.includes('light') ? systemTheme() : 'dark';
  return [body, documentElement].some(isDark) ? 'dark' : 'light';
}

function isDark(element: Element): boolean {
  const [red = 255, green = 255, blue = 255, alpha = 1] = (
    getComputedStyle(element).backgroundColor.match(/^rgba?\((.+)\)$/)?.[1] ?? ''
  )
    .split(',')
    .filter(Boolean)
    .map(Number);
  return alpha > 0.5 && 0.3 * red + 0.6 * green + 0.1 * blue < 110;
}

/** Calls back when the page may have changed its theme. */
export function watchPageTheme(changed: () => void): void {
  const observer = new MutationObserver(changed);
  for (const element of [document.documentElement, document.body]) observer.observe(element, { attributes: true });
  systemIsDark.addEventListener('change', changed);
}
