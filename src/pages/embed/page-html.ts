import { escapeText } from '../../charts/scene-to-svg';
import type { Language } from '../../domain/frame';

export interface Written {
  /** In the folder of the build. */
  readonly path: string;
  readonly text: string;
}

/** What the build made before the pages: addresses from the root of the build. */
export interface PageParts {
  /** By group and language. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Of the page that takes any view. */
  readonly anyScript: string;
  /** Runs before the first paint. */
  readonly themeScript: string;
  readonly style: string;
  readonly fonts: string;
  /** The map engine as a module, then its style sheets. */
  readonly engine: string;
}

export interface PageInput extends PageParts {
  readonly language: Language;
  readonly title: string;
  readonly facts: { readonly newest: string; readonly root: string; readonly view: string };
  readonly script: string;
  /** Tags for link previews and machines; empty where the page has no figure of its own. */
  readonly metadata: string;
  readonly body: string;
  /** Packs by key, as JSON; null where they come on demand. */
  readonly packs: string | null;
}

/** An embed as a document. Its script is classic and its data stand in it: a frame without an origin may fetch neither. */
export function pageHtml(input: PageInput): string {
  const { language, title, facts, script, themeScript, style, scripts, fonts, engine, metadata, body, packs } = input;
  const attributes = {
    lang: language,
    'data-root': facts.root,
    'data-view': facts.view,
    'data-newest': facts.newest,
    'data-scripts': Object.entries(scripts)
      .map((pair) => pair.join('='))
      .join(' '),
    'data-fonts': fonts,
    'data-engine': engine,
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeText(value)}"`);
  return [
    '<!doctype html>',
    `<html${written.join('')}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeText(title)}</title>`,
    metadata,
    `<link rel="icon" href="${facts.root}icon.svg" type="image/svg+xml">`,
    `<script src="${facts.root}${themeScript}"></script>`,
    `<link rel="stylesheet" href="${facts.root}${style}">`,
    `<script src="${facts.root}${script}" defer></script>`,
    '</head>',
    `<body>${body}${packs === null ? '' : dataBlock(packs)}</body>`,
    '</html>',
    '',
  ].join('\n');
}

/** JSON in a page: only the end of the element must not be read in it. */
function dataBlock(json: string): string {
  return `<script type="application/json" id="packs">${json.replaceAll('<', '\\u003c')}</script>`;
}
