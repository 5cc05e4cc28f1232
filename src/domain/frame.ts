export type Language = 'fr' | 'en';
export type ColourTheme = 'light' | 'dark';

/** Where a figure is shown. Never part of a shared link's meaning. */
export interface Frame {
  readonly widthPx: number;
  readonly heightPx: number;
  /** 1 on a laptop; type and marks are multiplied by it on a wall. */
  readonly textScale: number;
  readonly interactive: boolean;
  /** none: the drawing alone; caption: source line too; full: title, subtitle, drawing, notes and source. */
  readonly chrome: 'none' | 'caption' | 'full';
  readonly theme: ColourTheme;
  readonly language: Language;
  /** Where the figure lives, short, after the source of a picture that travels alone. A page has its own address. */
  readonly address?: string;
  /** ISO date of the state of the data package, before the address. */
  readonly edition?: string;
}
