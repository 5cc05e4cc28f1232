import type { Atlas } from '../domain/atlas';
import type { ColourTheme, Language } from '../domain/frame';
import type { Ignored } from '../spec/parameters';
import type { Speech } from '../text/messages';
import { FRENCH, loadSpeech } from '../text/speech';
import type { Address } from './address';
import { keepLanguage, keepTheme, readPreferences } from './preferences';

/** How a change enters the history: a choice is a step to come back to, a movement (a drag, a playing year) is not. */
export type Step = 'choice' | 'movement';

/** How a page reads and writes what it shows. */
export interface PageCodec<S> {
  readonly read: (search: string) => Address<S>;
  readonly write: (spec: S, language: Language) => string;
  /** Holds a view against what was loaded. */
  readonly fit: (spec: S, atlas: Atlas) => { readonly spec: S; readonly ignored: readonly Ignored[] };
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * What the reader of a page chose, and what was loaded; all else is derived. The address bar is read here once and on
 * Back and Forward, and written here alone.
 */
export class ReaderPage<S> {
  readonly #codec: PageCodec<S>;
  atlas = $state.raw<Atlas | null>(null);
  spec: S;
  ignored = $state.raw<readonly Ignored[]>([]);
  /** Keys of the data under the pointer or the focus, in whichever figure: one place, or the communes of a class. */
  lit = $state.raw<ReadonlySet<string>>(NOTHING);
  speech = $state.raw<Speech>(FRENCH);
  theme = $state.raw<ColourTheme>('light');

  readonly language: Language = $derived(this.speech.language);

  constructor(codec: PageCodec<S>) {
    this.#codec = codec;
    this.spec = $state.raw(codec.read('').spec);
  }

  /**
   * Reads the address and the preferences, and follows Back, Forward and the system's theme from then on. Resolves once
   * the words of the reader's language are there.
   */
  async start(): Promise<void> {
    const preferences = readPreferences();
    const address = this.#codec.read(location.search);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const chosen = address.theme ?? preferences.theme;
    this.theme = chosen ?? (dark.matches ? 'dark' : 'light');
    this.#themeChosen = chosen !== null;
    this.#adopt(address.spec, address.ignored);

    const onpopstate = (): void => {
      const back = this.#codec.read(location.search);
      void this.#speak(back.language ?? readPreferences().language ?? 'fr');
      this.#adopt(back.spec, back.ignored);
    };
    const onscheme = (): void => {
      if (!this.#themeChosen) this.theme = dark.matches ? 'dark' : 'light';
    };
    addEventListener('popstate', onpopstate);
    dark.addEventListener('change', onscheme);
    await this.#speak(address.language ?? preferences.language ?? 'fr');
  }

  receive(atlas: Atlas): void {
    this.atlas = atlas;
    this.#adopt(this.spec, this.ignored);
  }

  /** Lights one datum everywhere, or nothing. */
  light(key: string | null): void {
    if (key === null) this.lit = NOTHING;
    else if (this.lit.size !== 1 || !this.lit.has(key)) this.lit = new Set([key]);
  }

  change(next: S, step: Step = 'choice'): void {
    if (next === this.spec) return;
    this.spec = next;
    this.#write(step);
  }

  async setLanguage(language: Language): Promise<void> {
    await this.#speak(language);
    if (this.language !== language) return;
    keepLanguage(language);
    this.#write('movement');
  }

  setTheme(theme: ColourTheme): void {
    this.theme = theme;
    this.#themeChosen = true;
    keepTheme(theme);
  }

  forgetIgnored(): void {
    this.ignored = [];
  }

  #themeChosen = false;
  #wanted: Language = 'fr';

  /** A language whose words cannot be fetched is not taken: the page stays readable. The last wish wins. */
  async #speak(language: Language): Promise<void> {
    this.#wanted = language;
    const speech = await loadSpeech(language).catch(() => null);
    if (speech !== null && this.#wanted === language) this.speech = speech;
  }

  #adopt(spec: S, ignored: readonly Ignored[]): void {
    const fitted = this.atlas === null ? { spec, ignored: [] } : this.#codec.fit(spec, this.atlas);
    this.spec = fitted.spec;
    this.ignored = [...ignored, ...fitted.ignored];
  }

  #write(step: Step): void {
    const target = `${location.pathname}${this.#codec.write(this.spec, this.language)}${location.hash}`;
    if (target === `${location.pathname}${location.search}${location.hash}`) return;
    if (step === 'choice') history.pushState(null, '', target);
    else history.replaceState(history.state, '', target);
  }
}
