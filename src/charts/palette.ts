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
  land: '#e8e5dc',
  wood: '#dfe8d6',
  water: '#c5dce9',
  road: '#d8d2c6',
  rail: '#b9b4aa',
  border: '#293d53',
  zero: '#ffffff',
  plain: '#ffffff',
  context: '#84919d',
  focus: '#0b2239',
  danger: '#a3341c',
  'pattern-ground': '#f3f0e8',
  'pattern-ink': '#6b7c8b',
  ...ramp('seq', [
    '#f2ede1 #cee0e2 #afd1db #93c2d2 #7ab2c7 #63a2bc #4f92af #3c82a2 #2d7194 #216185 #185274 #104262 #0b3451',
  ]),
  ...ramp('div', [
    '#7b2c0e #9e421d #bc5d34 #d27e56 #e3a07c #eec4a8 #f3ecdf #b4d1da #83b6cb #599ab7 #367d9f #1d6086 #06446c',
  ]),
  ...ramp('pin', ['#3156a0 #b54435 #00866b #9a63e7 #ad8000 #7e2150']),
  ...ramp('pin-ink', ['#3156a0 #a93c2e #007660 #8449d6 #7d5c00 #7e2150']),
} as const;

const DARK: Record<keyof typeof LIGHT, string> = {
  ...LIGHT,
  paper: '#0a1724',
  card: '#10202f',
  ink: '#eaf1f6',
  quiet: '#9db2c3',
  rule: '#22384a',
  sea: '#0d283b',
  land: '#222f3a',
  wood: '#1b3330',
  water: '#143449',
  road: '#33485a',
  rail: '#45596a',
  border: '#07111b',
  zero: '#62676c',
  plain: '#2f4050',
  context: '#647a8e',
  focus: '#ffffff',
  danger: '#ff9b80',
  'pattern-ground': '#1a2b39',
  'pattern-ink': '#8298aa',
  ...ramp('seq', [
    '#416885 #427591 #44819d #498ea8 #519ab1 #5ca7ba #6cb2c1 #7ebec8 #93c9ce #aad3d3 #c3ddd7 #dde7da #f7f0dd',
  ]),
  ...ramp('div', [
    '#fce3cd #f8c6a6 #f1aa81 #e48f61 #d0774c #b26644 #66696c #4583a3 #459cbc #5db3cd #7fc9dc #a8dde9 #d3f1f5',
  ]),
  ...ramp('pin', ['#90afff #f56a49 #72e3c1 #9972ec #e9c34b #c26199']),
  ...ramp('pin-ink', ['#9db8ff #ff8465 #72e3c1 #b093f5 #e9c34b #de83b4']),
};

/** `ramp('seq', ['#000 #fff'])` -> { 'seq-0': '#000', 'seq-1': '#fff' } */
function ramp(name: string, [colours]: readonly [string]): Record<string, string> {
  return Object.fromEntries(colours.split(' ').map((colour, index) => [`${name}-${index}`, colour]));
}

export const PALETTE: Record<ColourTheme, Readonly<Record<string, string>>> = { light: LIGHT, dark: DARK };

/** Hex of a token in a theme; `none` and `currentColor` pass. @throws on a name the palette does not have. */
export function hexOf(paint: Paint, theme: ColourTheme): string {
  if (paint === 'none' || paint === 'currentColor') return paint;
  const hex = PALETTE[theme][paint];
  if (hex === undefined) throw new Error(`no colour is called "${paint}"`);
  return hex;
}

/**
 * Custom properties of both themes. The system decides which one holds until `data-theme` on the root element does; paper
 * is always light.
 */
export function paletteCss(): string {
  const tokens = Object.entries(PALETTE.light).map(([token, hex]) => {
    const dark = PALETTE.dark[token];
    return dark === undefined || dark === hex ? `--${token}:${hex}` : `--${token}:light-dark(${hex},${dark})`;
  });
  return (
    `:root{color-scheme:light dark;${tokens.join(';')}}` +
    ':root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}' +
    '@media print{:root:root{color-scheme:light}}'
  );
}
