import type { ColourTheme, Language } from '../domain/frame';

const LANGUAGE_KEY = 'phare:language';
const THEME_KEY = 'phare:theme';
/** The presentation that the reader puts together (`deck-store.ts`). */
export const DRAFT_KEY = 'phare:deck';

/** What the reader chose on this machine; null until something was chosen, or where the browser keeps nothing. */
export interface Preferences {
  readonly language: Language | null;
  readonly theme: ColourTheme | null;
}

export function readPreferences(): Preferences {
  const language = readChoice(LANGUAGE_KEY);
  const theme = readChoice(THEME_KEY);
  return {
    language: language === 'fr' || language === 'en' ? language : null,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
  };
}

export function keepLanguage(language: Language): void {
  keepChoice(LANGUAGE_KEY, language);
}

export function keepTheme(theme: ColourTheme): void {
  keepChoice(THEME_KEY, theme);
}

/** Without reading it: the explorer opens without what understands it. */
export function hasDraft(): boolean {
  return readChoice(DRAFT_KEY) !== null;
}

/** What was kept under a name; null where nothing was. Private windows and sandboxed frames throw: they keep nothing. */
export function readChoice(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Kept where the browser keeps anything; else the choice holds until the page closes. */
export function keepChoice(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // nothing to do
  }
}
