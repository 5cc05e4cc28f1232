import type { LabelPoint } from '../domain/atlas';

/** Longitude and latitude, degrees, WGS 84. */
export type LonLat = readonly [number, number];

/** Where the name, the circle and the focus of a place stand; rank 0 is the largest and is named first. */
export type MapPlace = LabelPoint;

/** Files of the basemap, named as in the data package. */
export const BASEMAP_FILES = ['land', 'woods', 'lakes', 'rivers', 'roads', 'rail', 'metropolis'] as const;
export type BasemapFile = (typeof BASEMAP_FILES)[number];
/** Outlines that may carry the fills. */
export type MapLevel = 'communes' | 'zones';
export type MapFile = MapLevel | BasemapFile;

/** Where the engine reads its files; absolute addresses, because a worker resolves relative ones against itself. */
export type MapFiles = Readonly<Record<MapFile, string>>;

/** @param dataUrl absolute address of the folder of the data package, with a slash at its end */
export function mapFiles(dataUrl: string): MapFiles {
  const at = (file: MapFile): string => `${dataUrl}${file}.geojson`;
  return {
    communes: at('communes'),
    zones: at('zones'),
    land: at('land'),
    woods: at('woods'),
    lakes: at('lakes'),
    rivers: at('rivers'),
    roads: at('roads'),
    rail: at('rail'),
    metropolis: at('metropolis'),
  };
}

/** What decides the style: it changes with the theme, the pins and the size of the map, seldom. */
export interface MapView {
  /** Whose outlines are filled; `places` are of that level. */
  readonly level: MapLevel;
  readonly places: readonly MapPlace[];
  readonly files: MapFiles;
  /** rings: over fills, which still show; discs: the indicator is a count, the land is plain and they alone say it. */
  readonly circles: 'none' | 'rings' | 'discs';
  /** Palette of the theme: token -> #rrggbb. */
  readonly colours: Readonly<Record<string, string>>;
  /** Pinned places and their pin index: always named, outlined in their hue. */
  readonly pins: ReadonlyMap<string, number>;
  /** Zoom at which the whole metropolis fits: detail appears relative to it, on a phone as on a wall. */
  readonly homeZoom: number;
  /** 1 on a laptop; type and lines are multiplied by it on a wall. */
  readonly textScale: number;
}

export type PatternName = 'pattern-missing' | 'pattern-confidential';

/** What changes with a year, an indicator or the pointer: never a new style, only the state of features. */
export interface MapMarks {
  /** Place -> #rrggbb, or the name of a pattern. A place that is not in it has no data. */
  readonly fills: ReadonlyMap<string, string>;
  /** Radius of the proportional circles, px; null = no circles. */
  readonly radiiPx: ReadonlyMap<string, number> | null;
  /** Lit places; more than three are a group, and then the others fade. */
  readonly lit: ReadonlySet<string>;
  /** Places that the filters leave out. */
  readonly dimmed: ReadonlySet<string>;
}

/** Words of the map itself, from the catalogue of the page's language. */
export interface MapWords {
  /** What the map is, for a screen reader: "Carte des 92 communes". */
  readonly label: string;
  /** How it is operated from the keyboard. */
  readonly keyboard: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
  /** Shown when the page scrolls over the map: "Ctrl + molette pour zoomer". */
  readonly wheelHint: (key: 'Ctrl' | '⌘') => string;
  /** Shown when one finger drags the page over the map. */
  readonly touchHint: string;
}

/** Colour of a token. @throws on a token the palette does not have */
export function colourOf(colours: MapView['colours'], token: string): string {
  const colour = colours[token];
  if (colour === undefined) throw new Error(`no colour is called "${token}"`);
  return colour;
}
