const SIGNATURE_BYTES = 8;
/** Length, type, 13 bytes of data, checksum. */
const IHDR_BYTES = 25;
const METRES_PER_INCH = 0.0254;

/** The same PNG saying how many px stand on an inch of paper (chunk pHYs). */
export async function withDensity(png: Blob, dpi: number): Promise<Blob> {
  const bytes = densePng(new Uint8Array(await png.arrayBuffer()), dpi);
  return new Blob([bytes], { type: 'image/png' });
}

/** @param png without a pHYs chunk, as canvases write them */
export function densePng(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  const at = SIGNATURE_BYTES + IHDR_BYTES;
  const chunk = densityChunk(dpi);
  const dense = new Uint8Array(png.length + chunk.length);
  dense.set(png.subarray(0, at));
  dense.set(chunk, at);
  dense.set(png.subarray(at), at + chunk.length);
  return dense;
}

function densityChunk(dpi: number): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4); // "pHYs"
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  view.setUint8(16, 1); // the unit is the metre
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  return chunk;
}

/** CRC of PNG chunks, over their type and data. Source: PNG specification, 3rd edition, annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
