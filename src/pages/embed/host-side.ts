import type { ColourTheme } from '../../domain/frame';
import { decodeEmbed, encodeEmbed, type EmbedOptions } from '../../spec/embed-options';
import type { EmbedPage, PageEvents } from './embed-page';
import { linkHost, type HostLink } from './host-link';
import type { PageFacts } from './page-facts';
import { openSession, type Edition } from './session';

/** The figure's side of the talk with the page around it. What that page says before there is a figure waits for it. */
export class HostSide {
  readonly #link: HostLink;
  readonly #edition: Edition;
  readonly #facts: PageFacts;
  /** Of the address: a view that the host sets keeps them. */
  readonly #options: EmbedOptions;
  #page: EmbedPage | null = null;
  #theme: ColourTheme | null = null;
  #query: string | null = null;

  readonly events: PageEvents = {
    onheight: (heightPx) => this.#link.reportHeight(heightPx),
    onselect: (placeIds) => this.#link.sendSelect(placeIds),
    onspec: (query) => this.#link.sendSpec(query),
  };

  constructor(options: EmbedOptions, edition: Edition, facts: PageFacts) {
    this.#options = options;
    this.#edition = edition;
    this.#facts = facts;
    this.#link = linkHost(window, nameOf(location.pathname), {
      onTheme: (theme) => {
        this.#theme = theme;
        this.#page?.setHostTheme(theme);
      },
      onSet: (query) => {
        this.#query = query;
        void this.#set(query);
      },
    });
  }

  attach(page: EmbedPage): void {
    this.#page = page;
    if (this.#theme !== null) page.setHostTheme(this.#theme);
    if (this.#query === null) tellReady(page);
    else void this.#set(this.#query);
  }

  async #set(query: string): Promise<void> {
    const page = this.#page;
    if (page === null) return;
    const { words } = this.#edition;
    const { spec, ignored } = decodeEmbed(query);
    for (const { key, found, expected } of ignored) console.warn(words.ignored(key, found, expected));
    const session = await openSession(encodeEmbed(spec, this.#options), this.#edition, this.#facts);
    // The host may have asked for another one meanwhile.
    if (this.#query !== query) return;
    if (typeof session === 'string') console.warn(words.ignored('phare:set', query, ''));
    else page.adopt(session);
    tellReady(page);
  }
}

/** Drawn, and which view: what tests wait for. */
function tellReady(page: EmbedPage): void {
  document.documentElement.dataset['ready'] = page.query;
}

/** "…/embed/densite-etablissements.html": the figure is known to its host by the name in its address. */
function nameOf(pathname: string): string {
  return pathname.replace(/^.*\//, '').replace(/\.html$/, '');
}
