import type { ColourTheme } from '../domain/frame';
import type { Mark, Scene } from '../domain/scene';
import { attributesOf, elementOf } from './mark-attributes';
import { PATTERNS } from './paint';
import { hexOf } from './palette';
import { paintValue, thinSpaced, type PaintMode } from './svg-paint';

export interface SvgOptions {
  /** `light` or `dark`: hex, a file that stands alone. `css`: custom properties that follow the page. */
  readonly paint: ColourTheme | 'css';
  /** Distinguishes the ids of several pictures in one page. */
  readonly idPrefix: string;
  /** Paint of the ground, for a file that stands alone; none by default. */
  readonly ground?: string;
}

/**
 * The scene as SVG text: layers as named groups, keys as `data-key`, title and description inside. All text of the data
 * is escaped, so that a name never becomes markup. The same attributes as on screen.
 */
export function sceneToSvg(scene: Scene, { paint: theme, idPrefix, ground }: SvgOptions): string {
  const paint: PaintMode = theme === 'css' ? theme : (token) => hexOf(token, theme);
  const { widthPx, heightPx, caption, description } = scene;
  const ids = { title: `${idPrefix}-title`, description: `${idPrefix}-description` };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" ` +
      `role="img" aria-labelledby="${escapeText(ids.title)}" aria-describedby="${escapeText(ids.description)}" ` +
      `data-kind="${escapeText(scene.kind)}" font-variant-numeric="tabular-nums">`,
    `<title id="${escapeText(ids.title)}">${escapeText(caption.title)}</title>`,
    `<desc id="${escapeText(ids.description)}">${escapeText(description)}</desc>`,
    patternDefs(scene, paint, idPrefix),
    ground === undefined
      ? ''
      : `<rect width="${widthPx}" height="${heightPx}" fill="${paintValue(ground, paint, idPrefix)}"/>`,
    ...scene.layers.map(
      ({ name, marks }) =>
        `<g data-layer="${escapeText(name)}">${marks.map((mark) => markSvg(mark, paint, idPrefix)).join('')}</g>`,
    ),
    '</svg>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Text for an element or a quoted attribute; control characters that XML forbids are dropped. */
export function escapeText(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

// eslint-disable-next-line no-control-regex -- XML 1.0 allows no other control characters than tab, LF and CR
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

function markSvg(mark: Mark, paint: PaintMode, idPrefix: string): string {
  const element = elementOf(mark);
  const attributes: Record<string, string | number> = { ...attributesOf(mark, paint, idPrefix) };
  if (mark.className !== undefined) attributes['class'] = mark.className;
  if (mark.key !== undefined) attributes['data-key'] = mark.key;
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
    .join('');
  const label = mark.label === undefined ? '' : `<title>${escapeText(mark.label)}</title>`;
  const content = mark.type === 'text' ? escapeText(thinSpaced(mark.text)) : label;
  return content === '' ? `<${element}${written}/>` : `<${element}${written}>${content}</${element}>`;
}

/** Only the patterns that the scene uses. */
function patternDefs(scene: Scene, paint: PaintMode, idPrefix: string): string {
  const used = new Set(scene.layers.flatMap(({ marks }) => marks.map(({ fill }) => fill)));
  const tiles = Object.entries(PATTERNS)
    .filter(([name]) => used.has(name))
    .map(([name, { sizePx, d, strokeWidthPx }]) => {
      const ink = paintValue('pattern-ink', paint, idPrefix);
      const ground = paintValue('pattern-ground', paint, idPrefix);
      return (
        `<pattern id="${escapeText(`${idPrefix}-${name}`)}" width="${sizePx}" height="${sizePx}" patternUnits="userSpaceOnUse">` +
        `<rect width="${sizePx}" height="${sizePx}" fill="${ground}"/>` +
        `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${strokeWidthPx}" stroke-linecap="round"/></pattern>`
      );
    });
  return tiles.length === 0 ? '' : `<defs>${tiles.join('')}</defs>`;
}
