import type { Atlas } from '../domain/atlas';
import type { Scene } from '../domain/scene';
import type { DrawnSpec } from '../domain/view-spec';
import type { Speech } from '../text/messages';

/** A figure on its way out of the atlas. */
export interface ExportContext {
  readonly atlas: Atlas;
  readonly spec: DrawnSpec;
  /** The figure as it is shown, of any size: files take its words and its table. */
  readonly scene: Scene;
  readonly speech: Speech;
  /** Address that restores the view. */
  readonly link: string;
  /** ISO date of the newest published state of the data, which pictures and citations name; null where it is not known. */
  readonly edition: string | null;
  /** ISO date of the day. */
  readonly date: string;
}

/** A file as the reader gets it. */
export interface NamedBlob {
  readonly blob: Blob;
  readonly name: string;
}
