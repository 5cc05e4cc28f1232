import type { ColourTheme } from '../domain/frame';
import type { Mark, Scene } from '../domain/scene';
import { attributesOf, elementOf, type Attributes } from './mark-attributes';
import { PATTERNS } from './paint';
import { hexOf } from './palette';
import { markId, reachableMarks } from './scene-focus';
import { identified, paintValue, thinSpaced, type PaintMode } from './svg-paint';

export interface SvgOptions {
  /** `light` or `dark`: hex, a file that stands alone. `css`: custom properties that follow the page. */
  readonly paint: ColourTheme | 'css';
  /** Distinguishes the ids of several pictures in one page. */
  readonly idPrefix: string;
  /** Paint of the ground, for a file that stands alone; none by default. */
  readonly ground?: string;
  /** In a page: marks with a label can be reached with the keyboard, the first one by Tab; none by default. */
  readonly reachable?: { readonly role: 'button' | 'img'; readonly pressed: ReadonlySet<string> };
}

/**
 * The scene as SVG text: layers as named groups, keys as `data-key`, title and description inside. All text of the data
 * is escaped, so that a name never becomes markup. The same attributes as on screen.
 */
export function sceneToSvg(scene: Scene, { paint: theme, idPrefix, ground, reachable }: SvgOptions): string {
  const paint: PaintMode = theme === 'css' ? theme : (token) => hexOf(token, theme);
  const { widthPx, heightPx, caption, description } = scene;
  const first = reachable === undefined ? undefined : reachableMarks(scene)[0]?.id;
  const ids = { title: `${idPrefix}-title`, description: `${idPrefix}-description` };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" ` +
      `role="${reachable === undefined ? 'img' : 'group'}" aria-labelledby="${escapeText(ids.title)}" aria-describedby="${escapeText(ids.description)}" ` +
      `data-kind="${escapeText(scene.kind)}" font-variant-numeric="tabular-nums">`,
    `<title id="${escapeText(ids.title)}">${escapeText(caption.title)}</title>`,
    `<desc id="${escapeText(ids.description)}">${escapeText(description)}</desc>`,
    patternDefs(scene, paint, idPrefix),
    ground === undefined
      ? ''
      : `<rect width="${widthPx}" height="${heightPx}" fill="${paintValue(ground, paint, idPrefix)}"/>`,
    ...scene.layers.map(
      ({ name, marks }) =>
        `<g data-layer="${escapeText(name)}">${identified(marks)
          .map(({ id, mark }) =>
            markToSvg(mark, paint, idPrefix, reachable && reach(mark, markId(name, id), first, reachable)),
          )
          .join('')}</g>`,
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

/** What makes a mark a control of its page. */
function reach(
  mark: Mark,
  id: string,
  first: string | undefined,
  { role, pressed }: NonNullable<SvgOptions['reachable']>,
): Attributes {
  if (mark.label === undefined || mark.key === undefined) return {};
  return {
    'data-id': id,
    role,
    tabindex: id === first ? 0 : -1,
    'aria-label': mark.label,
    ...(role === 'button' ? { 'aria-pressed': String(pressed.has(mark.key)) } : {}),
  };
}

/** One mark as SVG text; `more`: attributes beside those of the drawing. */
export function markToSvg(mark: Mark, paint: PaintMode, idPrefix: string, more: Attributes = {}): string {
  const element = elementOf(mark);
  const attributes: Record<string, string | number> = { ...attributesOf(mark, paint, idPrefix), ...more };
  if (mark.className !== undefined) attributes['class'] = mark.className;
  if (mark.key !== undefined) attributes['data-key'] = mark.key;
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
    .join('');
  const label = mark.label === undefined || 'aria-label' in more ? '' : `<title>${escapeText(mark.label)}</title>`;
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
