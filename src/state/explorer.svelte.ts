import type { Atlas } from '../domain/atlas';
import type { ColourTheme, Language } from '../domain/frame';
import type { PlaceId } from '../domain/place';
import { MAX_PLACES, type AtlasSpec, type Filter } from '../domain/view-spec';
import { toggleFilter, togglePlace } from '../spec/edit';
import { fitToAtlas } from '../spec/fit';
import type { Ignored } from '../spec/url';
import type { Speech } from '../text/messages';
import { FRENCH, loadSpeech } from '../text/speech';
import { readAddress, writeAddress } from './address';
import { keepLanguage, keepTheme, readPreferences } from './preferences';

/** How a change enters the history: a choice is a step to come back to, a movement (a drag, a playing year) is not. */
export type Step = 'choice' | 'movement';

export type Refusal = 'too-many-places';

const NOTHING: ReadonlySet<string> = new Set();

/**
 * What the reader chose, and what was loaded; all else is derived. The address bar is read here once and on Back and
 * Forward, and written here alone.
 */
export class Explorer {
  atlas = $state.raw<Atlas | null>(null);
  spec = $state.raw<AtlasSpec>(readAddress('').spec);
  ignored = $state.raw<readonly Ignored[]>([]);
  /** Keys of the data under the pointer or the focus, in whichever figure: one place, or the communes of a class. */
  lit = $state.raw<ReadonlySet<string>>(NOTHING);
  speech = $state.raw<Speech>(FRENCH);
  theme = $state.raw<ColourTheme>('light');
  refusal = $state.raw<Refusal | null>(null);

  readonly language: Language = $derived(this.speech.language);

  /**
   * Reads the address and the preferences, and follows Back, Forward and the system's theme from then on. Resolves once
   * the words of the reader's language are there.
   */
  async start(): Promise<void> {
    const preferences = readPreferences();
    const address = readAddress(location.search);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const chosen = address.theme ?? preferences.theme;
    this.theme = chosen ?? (dark.matches ? 'dark' : 'light');
    this.#themeChosen = chosen !== null;
    this.#adopt(address.spec, address.ignored);

    const onpopstate = (): void => {
      const back = readAddress(location.search);
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

  change(next: AtlasSpec, step: Step = 'choice'): void {
    if (next === this.spec) return;
    this.spec = next;
    this.refusal = null;
    this.#write(step);
  }

  togglePlace(id: PlaceId): void {
    const next = togglePlace(this.spec, id);
    if (next === this.spec && this.spec.places.length >= MAX_PLACES) this.refusal = 'too-many-places';
    this.change(next);
  }

  toggleFilter(filter: Filter): void {
    this.change(toggleFilter(this.spec, filter));
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

  #adopt(spec: AtlasSpec, ignored: readonly Ignored[]): void {
    const fitted = this.atlas === null ? { spec, ignored: [] } : fitToAtlas(spec, this.atlas);
    this.spec = fitted.spec;
    this.ignored = [...ignored, ...fitted.ignored];
  }

  #write(step: Step): void {
    const target = `${location.pathname}${writeAddress(this.spec, this.language)}${location.hash}`;
    if (target === `${location.pathname}${location.search}${location.hash}`) return;
    if (step === 'choice') history.pushState(null, '', target);
    else history.replaceState(history.state, '', target);
  }
}
