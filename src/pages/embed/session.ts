import { loadAtlas } from '../../data/load';
import { packsAsPackage } from '../../data/pack';
import type { Atlas } from '../../domain/atlas';
import type { ColourTheme } from '../../domain/frame';
import type { FigureSpec, ViewSpec } from '../../domain/view-spec';
import { decodeEmbed, type EmbedOptions } from '../../spec/embed-options';
import { choroplethOf } from '../../spec/figures';
import { fitFigure } from '../../spec/fit';
import type { Ignored } from '../../spec/url';
import type { EmbedWords } from '../../text/fr/embed';
import type { Speech } from '../../text/messages';
import type { EmbedFigure, MakeFigure } from './embed-figure';
import { packNames } from './pack-names';
import { fetchPacks } from './pack-store';
import type { Group, PageFacts } from './page-facts';

/** What one script of the embed is made of: the figures of its group, in one language. */
export interface Edition {
  readonly group: Group;
  readonly make: MakeFigure;
  readonly speech: Speech;
  readonly words: EmbedWords;
}

export type Failure = 'unreachable' | 'no-vintage' | 'unknown-figure';

/** What is shown, and what it is made of; drawing is the page's. */
export interface Session {
  readonly spec: FigureSpec;
  readonly options: EmbedOptions;
  readonly atlas: Atlas;
  readonly figure: EmbedFigure;
  readonly ignored: readonly Ignored[];
}

/** The one figure that an embed draws of a view: of the whole atlas, its map. */
export function figureOfView(spec: ViewSpec): FigureSpec {
  return spec.kind === 'atlas' ? choroplethOf(spec) : spec;
}

/** Brings the data of a view and gathers what is drawn of them. */
export async function openSession(query: string, edition: Edition, facts: PageFacts): Promise<Session | Failure> {
  const { spec: view, options, ignored } = decodeEmbed(query);
  const asked = figureOfView(view);
  const vintage = options.vintage ?? facts.newest;
  const packs = await fetchPacks(packNames(asked), vintage, facts.root);
  if (packs === null) return await reasonOf(asked, vintage, facts);
  const atlas = await loadAtlas(packsAsPackage(packs));
  const fitted = fitFigure(asked, atlas);
  const session = withSpec(fitted.spec, { options, atlas, ignored: [...ignored, ...fitted.ignored] }, edition);
  return session ?? 'unknown-figure';
}

/** The same data seen otherwise. Null where the atlas does not know the indicator. */
export function withSpec(
  spec: FigureSpec,
  { options, atlas, ignored }: Pick<Session, 'options' | 'atlas' | 'ignored'>,
  { make, speech, words }: Edition,
): Session | null {
  const figure = make(atlas, spec, speech, words);
  return figure === null ? null : { spec, options, atlas, figure, ignored };
}

/** A pack that is not there: is it the vintage, the indicator or the network? The outlines are in every vintage. */
async function reasonOf(spec: FigureSpec, vintage: string, { newest, root }: PageFacts): Promise<Failure> {
  const hasVintage = (await fetchPacks(['outlines'], vintage, root)) !== null;
  if (hasVintage) return 'indicator' in spec ? 'unknown-figure' : 'unreachable';
  if (vintage === newest) return 'unreachable';
  return (await fetchPacks(['outlines'], newest, root)) === null ? 'unreachable' : 'no-vintage';
}

/** Theme in force: what the address says, else the host, else the system. */
export function themeOf(options: EmbedOptions, host: ColourTheme | null): ColourTheme {
  if (options.theme !== 'auto') return options.theme;
  return host ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}
