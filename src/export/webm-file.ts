/** One picture of a film as an encoder gives it. */
export interface VideoChunk {
  readonly bytes: Uint8Array;
  readonly timeMs: number;
  readonly isKey: boolean;
}

export interface VideoTrack {
  readonly codec: 'V_VP9' | 'V_VP8';
  readonly widthPx: number;
  readonly heightPx: number;
  readonly durationMs: number;
  /** Between two pictures. */
  readonly stepMs: number;
  readonly title: string;
}

/** Elements of Matroska that a film of one track needs. Source: RFC 8794 (EBML) and RFC 9559 (Matroska). */
const ID = {
  ebml: 0x1a45dfa3,
  ebmlVersion: 0x4286,
  ebmlReadVersion: 0x42f7,
  maxIdLength: 0x42f2,
  maxSizeLength: 0x42f3,
  docType: 0x4282,
  docTypeVersion: 0x4287,
  docTypeReadVersion: 0x4285,
  segment: 0x18538067,
  info: 0x1549a966,
  timestampScale: 0x2ad7b1,
  duration: 0x4489,
  title: 0x7ba9,
  muxingApp: 0x4d80,
  writingApp: 0x5741,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackNumber: 0xd7,
  trackUid: 0x73c5,
  trackType: 0x83,
  lacing: 0x9c,
  codec: 0x86,
  defaultDuration: 0x23e383,
  video: 0xe0,
  width: 0xb0,
  height: 0xba,
  cues: 0x1c53bb6b,
  cuePoint: 0xbb,
  cueTime: 0xb3,
  cueTrackPositions: 0xb7,
  cueTrack: 0xf7,
  cueClusterPosition: 0xf1,
  cluster: 0x1f43b675,
  timestamp: 0xe7,
  simpleBlock: 0xa3,
} as const;

type Piece = Uint8Array<ArrayBuffer>;

const NS_PER_MS = 1_000_000;
const VIDEO = 1;
const KEY_FLAG = 0x80;
/** Times of blocks count from their cluster in 16 bits. */
const LONGEST_CLUSTER_MS = 30_000;

/** A WebM film of one video track. @param chunks in order, the first one a key picture */
export function webmFile(chunks: readonly VideoChunk[], track: VideoTrack): Piece {
  const clusters = clustersOf(chunks).map((cluster) => ({
    startMs: cluster[0]?.timeMs ?? 0,
    bytes: clusterOf(cluster),
  }));
  const before = joined([infoOf(track), tracksOf(track)]);
  // Cues hold positions of clusters behind them: numbers of fixed length, so that their size is known beforehand.
  const cuesOf = (start: number): Piece => {
    let position = start;
    const points = clusters.map(({ startMs, bytes }) => {
      const point = cuePoint(startMs, position);
      position += bytes.length;
      return point;
    });
    return element(ID.cues, ...points);
  };
  const start = before.length + cuesOf(0).length;
  return joined([
    element(
      ID.ebml,
      unsigned(ID.ebmlVersion, 1),
      unsigned(ID.ebmlReadVersion, 1),
      unsigned(ID.maxIdLength, 4),
      unsigned(ID.maxSizeLength, 8),
      text(ID.docType, 'webm'),
      unsigned(ID.docTypeVersion, 4),
      unsigned(ID.docTypeReadVersion, 2),
    ),
    element(ID.segment, before, cuesOf(start), ...clusters.map(({ bytes }) => bytes)),
  ]);
}

function infoOf({ durationMs, title }: VideoTrack): Piece {
  const duration = new Uint8Array(8);
  new DataView(duration.buffer).setFloat64(0, durationMs);
  return element(
    ID.info,
    unsigned(ID.timestampScale, NS_PER_MS),
    element(ID.duration, duration),
    text(ID.title, title),
    text(ID.muxingApp, 'Phare'),
    text(ID.writingApp, 'Phare'),
  );
}

function tracksOf({ codec, widthPx, heightPx, stepMs }: VideoTrack): Piece {
  const entry = element(
    ID.trackEntry,
    unsigned(ID.trackNumber, 1),
    unsigned(ID.trackUid, 1),
    unsigned(ID.trackType, VIDEO),
    unsigned(ID.lacing, 0),
    text(ID.codec, codec),
    unsigned(ID.defaultDuration, Math.round(stepMs * NS_PER_MS)),
    element(ID.video, unsigned(ID.width, widthPx), unsigned(ID.height, heightPx)),
  );
  return element(ID.tracks, entry);
}

function cuePoint(timeMs: number, position: number): Piece {
  return element(
    ID.cuePoint,
    unsigned(ID.cueTime, timeMs),
    element(ID.cueTrackPositions, unsigned(ID.cueTrack, 1), unsigned(ID.cueClusterPosition, position)),
  );
}

/** Runs of pictures that begin with a key picture. */
function clustersOf(chunks: readonly VideoChunk[]): readonly (readonly VideoChunk[])[] {
  const clusters: VideoChunk[][] = [];
  for (const chunk of chunks) {
    const cluster = clusters.at(-1);
    const start = cluster?.[0]?.timeMs ?? 0;
    if (cluster === undefined || chunk.isKey || chunk.timeMs - start > LONGEST_CLUSTER_MS) clusters.push([chunk]);
    else cluster.push(chunk);
  }
  return clusters;
}

function clusterOf(chunks: readonly VideoChunk[]): Piece {
  const start = chunks[0]?.timeMs ?? 0;
  const blocks = chunks.map(({ bytes, timeMs, isKey }) => {
    const head = new Uint8Array(4);
    const view = new DataView(head.buffer);
    view.setUint8(0, 0x81); // track 1
    view.setInt16(1, Math.round(timeMs - start));
    view.setUint8(3, isKey ? KEY_FLAG : 0);
    return element(ID.simpleBlock, head, bytes);
  });
  return element(ID.cluster, unsigned(ID.timestamp, start), ...blocks);
}

function element(id: number, ...content: readonly Uint8Array[]): Piece {
  const size = content.reduce((sum, { length }) => sum + length, 0);
  return joined([idBytes(id), sizeBytes(size), ...content]);
}

/** A whole number, always in 8 bytes. */
function unsigned(id: number, value: number): Piece {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(Math.round(value)));
  return element(id, bytes);
}

function text(id: number, value: string): Piece {
  return element(id, new TextEncoder().encode(value));
}

function idBytes(id: number): Piece {
  const bytes: number[] = [];
  for (let rest = id; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Uint8Array.from(bytes);
}

/** A size in the longest form, 8 bytes led by 00000001. */
function sizeBytes(size: number): Piece {
  const bytes = new Uint8Array(8);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt(size));
  view.setUint8(0, 1);
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Piece {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
