import type { ColourTheme } from '../domain/frame';
import type { Paint } from '../domain/scene';

/**
 * Every colour of Phare, by theme. Steps of `seq` are equal in CIE L*; in the dark theme high values are light, so that
 * dense places glow. tests/charts/palette.test.ts holds contrast and colour-blind safety to numbers.
 */
const LIGHT = {
  paper: '#fbfaf7',
  card: '#ffffff',
  ink: '#0b2239',
  quiet: '#52677a',
  rule: '#e3e0d8',
  sea: '#d7e7f0',
  accent: '#f2a900',
  land: '#f3f0e8',
  wood: '#dfe8d6',
  water: '#c5dce9',
  road: '#d8d2c6',
  rail: '#b9b4aa',
  border: '#3b4f62',
  zero: '#ffffff',
  context: '#b3bcc4',
  focus: '#0b2239',
  danger: '#a3341c',
  'pattern-ground': '#f3f0e8',
  'pattern-ink': '#6b7c8b',
  ...ramp('seq', [
    '#f2ede1 #cee0e2 #afd1db #93c2d2 #7ab2c7 #63a2bc #4f92af #3c82a2 #2d7194 #216185 #185274 #104262 #0b3451',
  ]),
  ...ramp('div', [
    '#8f3819 #ad4e2c #c46a47 #d58867 #e3a88b #edc8b2 #f3ecdf #b6d3db #86b9cd #5c9eb9 #3c82a3 #25668a #164b6f',
  ]),
  ...ramp('pin', ['#1f6fb2 #c8452d #2e8b57 #8e4ec6 #a8690a #d0408f']),
  ...ramp('pin-ink', ['#1a629e #b23a24 #23764a #7f42b5 #8a5500 #b92f7b']),
} as const;

const DARK: Record<keyof typeof LIGHT, string> = {
  ...LIGHT,
  paper: '#0a1724',
  card: '#10202f',
  ink: '#eaf1f6',
  quiet: '#9db2c3',
  rule: '#22384a',
  sea: '#0f2a3d',
  land: '#1a2b39',
  wood: '#1b3330',
  water: '#143449',
  road: '#33485a',
  rail: '#45596a',
  border: '#07111b',
  zero: '#22384a',
  context: '#5b7084',
  focus: '#ffffff',
  danger: '#ff9b80',
  'pattern-ground': '#1a2b39',
  'pattern-ink': '#8298aa',
  ...ramp('seq', [
    '#416885 #427591 #44819d #498ea8 #519ab1 #5ca7ba #6cb2c1 #7ebec8 #93c9ce #aad3d3 #c3ddd7 #dde7da #f7f0dd',
  ]),
  ...ramp('div', [
    '#f9b795 #eda481 #e0916f #d08161 #bc7356 #a26853 #6a737b #4e8096 #5193aa #5ea6bb #73b8ca #8bcad8 #a5dbe5',
  ]),
  ...ramp('pin', ['#5aa9e6 #f2765b #5cc88d #bb8df0 #d9a441 #f27bbb']),
  ...ramp('pin-ink', ['#5aa9e6 #f2765b #5cc88d #bb8df0 #d9a441 #f27bbb']),
};

/** `ramp('seq', ['#000 #fff'])` -> { 'seq-0': '#000', 'seq-1': '#fff' } */
function ramp(name: string, [colours]: readonly [string]): Record<string, string> {
  return Object.fromEntries(colours.split(' ').map((colour, index) => [`${name}-${index}`, colour]));
}

export const PALETTE: Record<ColourTheme, Readonly<Record<string, string>>> = { light: LIGHT, dark: DARK };

/** Tiles of 8 px: `d` is stroked in `pattern-ink` with round caps over `pattern-ground`. */
export interface PatternTile {
  readonly sizePx: number;
  readonly d: string;
  readonly strokeWidthPx: number;
}

export const PATTERNS = {
  'pattern-missing': { sizePx: 8, d: 'M-2 2l4 -4M-1 9l10 -10M6 10l4 -4', strokeWidthPx: 1.25 },
  'pattern-confidential': { sizePx: 8, d: 'M2 2h.01M6 6h.01', strokeWidthPx: 2.25 },
} as const satisfies Record<string, PatternTile>;
export type PatternName = keyof typeof PATTERNS;

export function isPattern(paint: Paint): paint is PatternName {
  return paint in PATTERNS;
}

/** Hex of a token in a theme; `none` and `currentColor` pass. @throws on a name the palette does not have. */
export function hexOf(paint: Paint, theme: ColourTheme): string {
  if (paint === 'none' || paint === 'currentColor') return paint;
  const hex = PALETTE[theme][paint];
  if (hex === undefined) throw new Error(`no colour is called "${paint}"`);
  return hex;
}

/** Custom properties of both themes: the system decides until `data-theme` on the root element does. */
export function paletteCss(): string {
  const block = (theme: ColourTheme): string =>
    `color-scheme:${theme};` +
    Object.entries(PALETTE[theme])
      .map(([token, hex]) => `--${token}:${hex}`)
      .join(';');
  return (
    `:root{${block('light')}}` +
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${block('dark')}}}` +
    `:root[data-theme=dark]{${block('dark')}}`
  );
}

/** Token steps of the sequential ramp for 1 to 7 classes: equal steps in lightness whatever the count. */
const SEQUENTIAL_STEPS: Readonly<Record<number, readonly number[]>> = {
  1: [6],
  2: [3, 9],
  3: [1, 6, 11],
  4: [0, 4, 8, 12],
  5: [0, 3, 6, 9, 12],
  6: [1, 3, 5, 7, 9, 11],
  7: [0, 2, 4, 6, 8, 10, 12],
};

/** Steps away from the middle of the diverging ramp, for the classes of one arm from zero outwards. */
const ARM_STEPS: Readonly<Record<number, readonly number[]>> = {
  1: [4],
  2: [2, 5],
  3: [2, 4, 6],
  4: [1, 3, 4, 6],
  5: [2, 3, 4, 5, 6],
  6: [1, 2, 3, 4, 5, 6],
  7: [0, 1, 2, 3, 4, 5, 6],
};

/**
 * Fill token of class `index` of `count` (1 to 7).
 * @param pivot for a diverging classification the index of the first class at or above zero (0 to count), else null
 */
export function fillOfClass(index: number, count: number, pivot: number | null): Paint {
  if (pivot === null) return `seq-${SEQUENTIAL_STEPS[count]?.[index] ?? 6}`;
  if (index >= pivot) return `div-${6 + (ARM_STEPS[count - pivot]?.[index - pivot] ?? 4)}`;
  return `div-${6 - (ARM_STEPS[pivot]?.[pivot - 1 - index] ?? 4)}`;
}

/** Stroke and marker colour of a pinned place (pin index 0 to 5). */
export function pinPaint(pin: number): Paint {
  return `pin-${pin % 6}`;
}

/** The same hue, dark (or light) enough for text. */
export function pinInkPaint(pin: number): Paint {
  return `pin-ink-${pin % 6}`;
}
