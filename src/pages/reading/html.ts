import { escapeText } from '../../charts/scene-to-svg';

/** Markup: what was escaped already, so that it may stand in other markup as it is. */
export interface Html {
  readonly html: string;
}

export type Content = Html | string | number | null | readonly Content[];

/** Text that is markup already: of a drawing, of JSON-LD. */
export function asMarkup(text: string): Html {
  return { html: text };
}

/** Markup as it stands, everything else escaped; null and an empty list are nothing. */
export function textOf(content: Content): string {
  if (content === null) return '';
  if (typeof content === 'string' || typeof content === 'number') return escapeText(String(content));
  return 'html' in content ? content.html : content.map(textOf).join('');
}

/** Template: markup`<p>${name}</p>` escapes what it is given, in elements and quoted attributes. */
export function markup(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return asMarkup(strings.map((text, index) => text + textOf(contents[index] ?? null)).join(''));
}
