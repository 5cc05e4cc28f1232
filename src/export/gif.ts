import type { Filming, Still } from './video';

const MOST_COLOURS = 256;

/** Films stills into an animated GIF that repeats for ever. Rejects with the reason of the signal where it was aborted. */
export async function filmGif(
  canvas: HTMLCanvasElement,
  stills: readonly Still[],
  { onProgress, signal }: Filming,
): Promise<Blob> {
  const { GIFEncoder, quantize, applyPalette } = await import('gifenc');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas to draw on');
  const encoder = GIFEncoder();
  for (const [index, { draw, durationMs }] of stills.entries()) {
    signal?.throwIfAborted();
    await draw();
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const palette = quantize(data, MOST_COLOURS);
    const pixels = applyPalette(data, palette);
    encoder.writeFrame(pixels, canvas.width, canvas.height, { palette, delay: durationMs, repeat: 0 });
    onProgress(index + 1, stills.length);
  }
  signal?.throwIfAborted();
  encoder.finish();
  return new Blob([encoder.bytes()], { type: 'image/gif' });
}
