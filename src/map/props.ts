import type { Camera } from './camera';
import type { MapMarks, MapView, MapWords } from './view';

/** Px from the top left corner of the map. */
export type Point = readonly [x: number, y: number];

/** Why the page has to show its SVG map: no WebGL 2, a lost context, no worker, or no outlines to draw. */
export type Unavailable = 'webgl' | 'context-lost' | 'engine' | 'outlines';

export interface MapCanvasProps {
  readonly view: MapView;
  readonly marks: MapMarks;
  /** The whole metropolis, as the SVG map of the same size shows it (`cameraOfProjection`). */
  readonly home: Camera;
  readonly words: MapWords;
  /** What a screen reader says of a place. */
  readonly labelOf: (code: string) => string;
  /** True (default) in a page that scrolls: the wheel needs Ctrl, a touch two fingers. */
  readonly cooperative?: boolean;
  /** Zoom buttons; true by default. */
  readonly controls?: boolean;
  /** Place under the pointer or the focus and where a card may point; again while the map moves under it. */
  readonly onhover?: (code: string | null, point: Point | null) => void;
  readonly onselect?: (code: string) => void;
  /** Drawn and in state: the SVG map may leave. */
  readonly onready?: () => void;
  /** The SVG map has to stay, or come back; `onready` follows if a lost context is restored. */
  readonly onunavailable?: (reason: Unavailable) => void;
  /** A part of the basemap that could not be read, by the name of its file; the places are drawn without it. */
  readonly onproblem?: (what: string) => void;
  /** Whom to cite for a basemap that is not the package's. */
  readonly onattribution?: (texts: readonly string[]) => void;
}
