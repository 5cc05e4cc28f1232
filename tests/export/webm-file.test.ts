import { describe, expect, it } from 'vitest';
import { webmFile, type VideoChunk } from '../../src/export/webm-file';

const TRACK = { codec: 'V_VP9', widthPx: 960, heightPx: 720, durationMs: 400, stepMs: 100, title: 'Été' } as const;

function chunk(timeMs: number, isKey: boolean): VideoChunk {
  return { bytes: Uint8Array.of(timeMs / 100, 7), timeMs, isKey };
}

interface Element {
  readonly id: string;
  readonly at: number;
  readonly content: Buffer;
}

/** Elements of a run of bytes, one after the other: an id whose first bits say its length, 8 bytes of size, content. */
function elementsOf(bytes: Buffer): readonly Element[] {
  const found: Element[] = [];
  let at = 0;
  while (at < bytes.length) {
    const length = Math.clz32(bytes.readUInt8(at)) - 23;
    const size = Number(bytes.readBigUInt64BE(at + length) & 0xffffffffffffffn);
    const start = at + length + 8;
    found.push({
      id: bytes.subarray(at, at + length).toString('hex'),
      at,
      content: bytes.subarray(start, start + size),
    });
    at = start + size;
  }
  expect(at).toBe(bytes.length);
  return found;
}

function contentOf(elements: readonly Element[], id: string): Buffer {
  return elements.find((element) => element.id === id)?.content ?? Buffer.alloc(0);
}

describe('webmFile', () => {
  const file = Buffer.from(webmFile([chunk(0, true), chunk(100, false), chunk(200, true), chunk(300, false)], TRACK));
  const top = elementsOf(file);
  const segment = elementsOf(contentOf(top, '18538067'));

  it('is an EBML head of the type webm and one segment', () => {
    expect(top.map(({ id }) => id)).toEqual(['1a45dfa3', '18538067']);
    expect(contentOf(elementsOf(contentOf(top, '1a45dfa3')), '4282').toString()).toBe('webm');
    expect(segment.map(({ id }) => id)).toEqual(['1549a966', '1654ae6b', '1c53bb6b', '1f43b675', '1f43b675']);
  });

  it('says how long, how large and what it is', () => {
    const info = elementsOf(contentOf(segment, '1549a966'));
    expect(contentOf(info, '4489').readDoubleBE()).toBe(400);
    expect(contentOf(info, '7ba9').toString()).toBe('Été');
    const track = elementsOf(contentOf(elementsOf(contentOf(segment, '1654ae6b')), 'ae'));
    expect(contentOf(track, '86').toString()).toBe('V_VP9');
    const video = elementsOf(contentOf(track, 'e0'));
    expect([contentOf(video, 'b0'), contentOf(video, 'ba')].map((bytes) => bytes.readBigUInt64BE())).toEqual([
      960n,
      720n,
    ]);
  });

  it('begins a cluster with each key picture, times counted from it', () => {
    const clusters = segment.filter(({ id }) => id === '1f43b675').map(({ content }) => elementsOf(content));
    expect(clusters.map((cluster) => contentOf(cluster, 'e7').readBigUInt64BE())).toEqual([0n, 200n]);
    const blocks = clusters.map((cluster) =>
      cluster.filter(({ id }) => id === 'a3').map(({ content }) => [...content]),
    );
    expect(blocks).toEqual([
      [
        [0x81, 0, 0, 0x80, 0, 7],
        [0x81, 0, 100, 0, 1, 7],
      ],
      [
        [0x81, 0, 0, 0x80, 2, 7],
        [0x81, 0, 100, 0, 3, 7],
      ],
    ]);
  });

  it('points to each cluster by its place in the segment', () => {
    const cues = elementsOf(contentOf(segment, '1c53bb6b')).map(({ content }) => elementsOf(content));
    const places = cues.map((cue) => Number(contentOf(elementsOf(contentOf(cue, 'b7')), 'f1').readBigUInt64BE()));
    expect(places).toEqual(segment.filter(({ id }) => id === '1f43b675').map(({ at }) => at));
  });

  it('begins another cluster before times leave their 16 bits', () => {
    const long = webmFile([chunk(0, true), chunk(30_000, false), chunk(30_100, false)], TRACK);
    const clusters = elementsOf(contentOf(elementsOf(Buffer.from(long)), '18538067')).filter(
      ({ id }) => id === '1f43b675',
    );
    expect(clusters).toHaveLength(2);
  });
});
