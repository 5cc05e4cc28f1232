/** Address of the worker, from the root of the build. */
export const WORKER_FILE = 'sw.js';
/** Name of the `<meta>` in which the build writes its id into each page that registers the worker. */
export const BUILD_META = 'phare-build';

/** Digest of a file's bytes (SHA-256, the first 16 bytes, base64url) and their number. */
export type FileMark = readonly [digest: string, bytes: number];

/** Every file of one build by its path from the root. What is in neither list is no part of it. */
export interface Build {
  readonly id: string;
  /** What the explorer and the decks need: held from the first visit. */
  readonly held: Readonly<Record<string, FileMark>>;
  /** What only some readers need, embeds and old vintages: held once it was used. */
  readonly used: Readonly<Record<string, FileMark>>;
}

/** What a page says to the worker, with a port for the answers. */
export type OfflineQuestion =
  /** Let the waiting build be the current one. No answer: the worker's state tells. */
  | { readonly type: 'phare:take' }
  /** The page is of that build and may be answered by the worker. Answer: HoldingAnswer. */
  | { readonly type: 'phare:claim'; readonly build: string }
  /** Hold all that is held, every byte checked. Answers: KeepAnswer, `ended` in the last. */
  | { readonly type: 'phare:keep' };

export interface HoldingAnswer {
  /** Build of the worker that answers. */
  readonly build: string;
}

export interface KeepAnswer {
  readonly files: number;
  readonly ofFiles: number;
  readonly bytes: number;
  readonly ofBytes: number;
  /** Files that could not be had, so far. */
  readonly missing: readonly MissingFile[];
  readonly ended: boolean;
}

export interface MissingFile {
  readonly path: string;
  /** unknown: no file of this build; refused: the host's status; other-build: other bytes than those of this build. */
  readonly reason: 'unknown' | 'network' | 'refused' | 'other-build' | 'storage';
}
