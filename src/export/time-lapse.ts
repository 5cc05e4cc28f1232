import type { Atlas } from '../domain/atlas';
import type { DrawnSpec } from '../domain/view-spec';
import { pictureSvg } from './picture';
import { drawInto } from './raster';
import type { ExportLook } from './export-frame';
import { animatedPeriods, animationFrames, ANIMATION_SIZE } from './time-lapse-frames';
import type { Still } from './video';

export type FilmFormat = 'webm' | 'gif';

export interface TimeLapseOptions extends ExportLook {
  /** null: WebM where the browser can encode it, else GIF. */
  readonly format?: FilmFormat | null;
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

export interface TimeLapse {
  readonly blob: Blob;
  readonly format: FilmFormat;
}

/** Whether a figure has periods to go through: maps and curves of two or more. */
export function canLapse(atlas: Atlas, spec: DrawnSpec): boolean {
  return animatedPeriods(atlas, spec).length >= 2;
}

/**
 * A map or curves through all their periods as a film, in the browser. Null where the figure has no time to lapse.
 * Rejects where it was aborted (with the reason of the signal) or the browser can neither draw nor encode.
 */
export async function timeLapse(atlas: Atlas, spec: DrawnSpec, options: TimeLapseOptions): Promise<TimeLapse | null> {
  const { format = null, onProgress = () => undefined, signal = null, theme } = options;
  const frames = animationFrames(atlas, spec, options);
  const [first] = frames;
  if (first === undefined) return null;
  const canvas = document.createElement('canvas');
  canvas.width = ANIMATION_SIZE.widthPx;
  canvas.height = ANIMATION_SIZE.heightPx;
  const stills = frames.map(({ scene, durationMs }): Still => {
    return { durationMs, draw: () => drawInto(canvas, pictureSvg(scene, { theme, ground: 'paper' })) };
  });
  const filming = { title: first.scene.caption.title, onProgress, signal };
  const { filmWebm, videoCodec } = await import('./video');
  const codec = format === 'gif' ? null : await videoCodec(canvas.width, canvas.height);
  if (codec !== null) return { blob: await filmWebm(canvas, stills, codec, filming), format: 'webm' };
  const { filmGif } = await import('./gif');
  return { blob: await filmGif(canvas, stills, filming), format: 'gif' };
}
