import { arrays, type FileStore, storeBytes } from './file-format.ts';
import type { Store } from './schema.ts';

/** The text, or null where the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Joins the byte planes of whole numbers; a u32 comes out as the same 32 bits, signed. */
export function readIntegers(bytes: Uint8Array, rows: number, store: FileStore): Int32Array {
  const values = new Int32Array(rows);
  const width = storeBytes[store];
  for (let plane = 0; plane < width; plane++) {
    const at = plane * rows;
    const shift = plane * 8;
    for (let row = 0; row < rows; row++) values[row] |= bytes[at + row] << shift;
  }
  if (store === 'i16') for (let row = 0; row < rows; row++) values[row] = (values[row] << 16) >> 16;
  return values;
}

/** Numbers that stand one after the other as they are in memory. */
export function readWhole<S extends Store>(bytes: Uint8Array, store: S): InstanceType<(typeof arrays)[S]> {
  return new arrays[store](bytes.slice().buffer) as InstanceType<(typeof arrays)[S]>;
}

/** Joins the byte planes of floating-point numbers. */
export function readFloats(bytes: Uint8Array, rows: number, store: 'f32' | 'f64'): Float32Array | Float64Array {
  const width = storeBytes[store];
  const joined = new Uint8Array(rows * width);
  for (let plane = 0; plane < width; plane++) {
    const at = plane * rows;
    for (let row = 0; row < rows; row++) joined[row * width + plane] = bytes[at + row];
  }
  return new arrays[store](joined.buffer);
}

/** Sums in 32-bit arithmetic that wraps, as the encoder's differences do. */
export function undelta(zigzag: Int32Array): Int32Array {
  const values = new Int32Array(zigzag.length);
  let value = 0;
  for (let row = 0; row < values.length; row++) {
    value = (value + ((zigzag[row] >>> 1) ^ -(zigzag[row] & 1))) | 0;
    values[row] = value;
  }
  return values;
}
