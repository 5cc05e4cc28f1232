import { webmFile, type VideoChunk } from './webm-file';

/** A picture that stands for a while. */
export interface Still {
  /** Draws it; the canvas is the same for all. */
  readonly draw: () => Promise<void>;
  readonly durationMs: number;
}

export interface Filming {
  readonly title: string;
  /** After each still: how many of how many. */
  readonly onProgress: (done: number, of: number) => void;
  readonly signal: AbortSignal | null;
}

/** Pictures are repeated at this step: players seek and show a film of ten pictures a second, not one of one. */
const STEP_MS = 100;
const BITS_PER_SECOND = 2_500_000;
/** A player seeks to key pictures, which weigh the most: no further apart, and not much nearer. */
const KEY_STEP_MS = 1500;
/** Waiting for the encoder at this many pictures keeps memory low. */
const LONGEST_QUEUE = 8;

const CODECS = [
  { name: 'vp09.00.31.08', codec: 'V_VP9' },
  { name: 'vp8', codec: 'V_VP8' },
] as const;

/** A codec that this browser encodes and WebM holds; null where there is none. */
export async function videoCodec(widthPx: number, heightPx: number): Promise<(typeof CODECS)[number] | null> {
  if (typeof VideoEncoder === 'undefined') return null;
  for (const choice of CODECS) {
    try {
      const { supported } = await VideoEncoder.isConfigSupported(configOf(choice.name, widthPx, heightPx));
      if (supported === true) return choice;
    } catch {
      // A browser that does not know the name of a codec may throw: it does not encode it.
    }
  }
  return null;
}

function configOf(codec: string, width: number, height: number): VideoEncoderConfig {
  return { codec, width, height, bitrate: BITS_PER_SECOND, framerate: 1000 / STEP_MS, latencyMode: 'quality' };
}

/** Films stills into a WebM. Rejects with the reason of the signal where it was aborted. */
export async function filmWebm(
  canvas: HTMLCanvasElement,
  stills: readonly Still[],
  { name, codec }: (typeof CODECS)[number],
  { title, onProgress, signal }: Filming,
): Promise<Blob> {
  const chunks: VideoChunk[] = [];
  const failures: unknown[] = [];
  const encoder = new VideoEncoder({
    output: (chunk) => {
      const bytes = new Uint8Array(chunk.byteLength);
      chunk.copyTo(bytes);
      chunks.push({ bytes, timeMs: chunk.timestamp / 1000, isKey: chunk.type === 'key' });
    },
    error: (error) => failures.push(error),
  });
  try {
    encoder.configure(configOf(name, canvas.width, canvas.height));
    let timeMs = 0;
    let lastKeyMs = -Infinity;
    for (const [index, { draw, durationMs }] of stills.entries()) {
      signal?.throwIfAborted();
      await draw();
      const isKey = timeMs - lastKeyMs >= KEY_STEP_MS;
      if (isKey) lastKeyMs = timeMs;
      timeMs = await encodeStill(encoder, canvas, timeMs, durationMs, isKey);
      if (failures.length > 0) throw failures[0];
      onProgress(index + 1, stills.length);
    }
    await encoder.flush();
    signal?.throwIfAborted();
    if (failures.length > 0) throw failures[0];
    const { width: widthPx, height: heightPx } = canvas;
    const file = webmFile(chunks, { codec, widthPx, heightPx, durationMs: timeMs, stepMs: STEP_MS, title });
    return new Blob([file], { type: 'video/webm' });
  } finally {
    if (encoder.state !== 'closed') encoder.close();
  }
}

/** Returns when the next still begins. @param isKey whether the first picture stands alone, to be sought */
async function encodeStill(
  encoder: VideoEncoder,
  canvas: HTMLCanvasElement,
  startMs: number,
  durationMs: number,
  isKey: boolean,
): Promise<number> {
  const count = Math.max(1, Math.round(durationMs / STEP_MS));
  for (let step = 0; step < count; step += 1) {
    const frame = new VideoFrame(canvas, { timestamp: (startMs + step * STEP_MS) * 1000, duration: STEP_MS * 1000 });
    encoder.encode(frame, { keyFrame: isKey && step === 0 });
    frame.close();
    if (encoder.encodeQueueSize > LONGEST_QUEUE) await dequeued(encoder);
  }
  return startMs + count * STEP_MS;
}

function dequeued(encoder: VideoEncoder): Promise<void> {
  return new Promise((resolve) => encoder.addEventListener('dequeue', () => resolve(), { once: true }));
}
