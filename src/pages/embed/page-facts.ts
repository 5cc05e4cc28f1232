import type { Language } from '../../domain/frame';
import type { FigureSpec } from '../../domain/view-spec';

/** Figures that one script draws: an embed loads the code of its own kind and no other. */
export type Group = 'map' | 'growth' | 'employment' | 'key-figures';

export function groupOf(kind: FigureSpec['kind']): Group {
  if (kind === 'choropleth' || kind === 'table') return 'map';
  return kind === 'growth' || kind === 'key-figures' ? kind : 'employment';
}

/** What the build tells the page, as attributes of its root element. */
export interface PageFacts {
  /** Query of the view that the page was written for; empty where it takes any. */
  readonly view: string;
  /** Newest vintage, ISO date. */
  readonly newest: string;
  /** From the page to the folder of the build. */
  readonly root: string;
  /** Addresses from the root, by group and language ("map.fr"). */
  readonly scripts: Readonly<Record<string, string>>;
  readonly fonts: string;
  /** The map engine's module, then its style sheets; empty where there is none. */
  readonly engine: readonly string[];
}

export function readFacts({ dataset }: HTMLElement): PageFacts {
  return {
    view: dataset['view'] ?? '',
    newest: dataset['newest'] ?? '',
    root: dataset['root'] ?? './',
    scripts: readScripts(dataset['scripts'] ?? ''),
    fonts: dataset['fonts'] ?? '',
    engine: (dataset['engine'] ?? '').split(' ').filter((name) => name !== ''),
  };
}

/** "map.fr=embed-map-fr.1a2b.js map.en=..." */
function readScripts(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(text.split(' ').map((pair) => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']));
}

export function scriptFor(facts: PageFacts, kind: FigureSpec['kind'], language: Language): string {
  return new URL(facts.root + (facts.scripts[`${groupOf(kind)}.${language}`] ?? ''), document.baseURI).href;
}

/** The page's own view, with what the address of this visit says on top. */
export function queryOf(view: string, search: string): string {
  const params = new URLSearchParams(view);
  const asked = new URLSearchParams(search);
  for (const key of new Set(asked.keys())) {
    params.delete(key);
    for (const value of asked.getAll(key)) params.append(key, value);
  }
  return params.toString();
}

/** Appends a classic script: it needs no permission of the host that serves it, unlike a module or a fetch. */
export function addScript(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    document.head.append(script);
  });
}

export function addStyle(url: string): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url;
  document.head.append(link);
}
