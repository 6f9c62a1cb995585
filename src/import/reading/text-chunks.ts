import type { FileEncoding } from './encoding.ts';
import { encodingOf } from './encoding.ts';
import { Refused } from './refusal.ts';

/** How far a reading is, and whether it is still wanted. */
export interface Progress {
  /** Share of the file that has been read. */
  readonly report: (share: number) => void;
  readonly isStopped: () => boolean;
}

/** A piece of a file that is not packed. */
export const bytesAtOnce = 4_000_000;
/** The first piece of it: enough for a preview, and to say what the columns are called. */
export const firstBytes = 256_000;
const sampleBytes = 200_000;

/** Pieces of a file's bytes in order, unpacked where it is gzip. */
async function* byteChunks(file: Blob, isGzip: boolean, progress: Progress): AsyncGenerator<Uint8Array> {
  let read = 0;
  const step = (bytes: number) => {
    if (progress.isStopped()) throw new Refused('stopped');
    read += bytes;
    progress.report(Math.min(1, read / Math.max(1, file.size)));
  };
  if (!isGzip) {
    for (let from = 0, to = firstBytes; from < file.size; from = to, to += bytesAtOnce) {
      const chunk = new Uint8Array(await file.slice(from, to).arrayBuffer());
      step(chunk.length);
      yield chunk;
    }
    return;
  }
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      step(chunk.length);
      controller.enqueue(chunk);
    },
  });
  const reader = file.stream().pipeThrough(counted).pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('damaged', (error as Error).message);
  } finally {
    reader.cancel().catch(() => {});
  }
}

/** Pieces of a file's text. A byte order mark is left out; what the encoding does not know becomes U+FFFD. */
export async function* textChunks(file: Blob, isGzip: boolean, encoding: FileEncoding, progress: Progress): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of byteChunks(file, isGzip, progress)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/**
 * The same pieces as UTF-8. What is ASCII throughout stays as it is, and so does the time that decoding takes.
 * @param isLater it is a later part of a file, which has no byte order mark.
 */
export async function* utf8Chunks(file: Blob, isGzip: boolean, encoding: FileEncoding, progress: Progress, isLater = false): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: isLater });
  const encoder = new TextEncoder();
  let isDecoding = encoding !== 'utf-8';
  for await (const chunk of byteChunks(file, isGzip, progress)) {
    isDecoding ||= !isAscii(chunk);
    yield isDecoding ? encoder.encode(decoder.decode(chunk, { stream: true })) : chunk;
  }
  yield encoder.encode(decoder.decode());
}

function isAscii(bytes: Uint8Array): boolean {
  const words = bytes.byteOffset % 4 === 0 ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2) : new Uint32Array(0);
  let all = 0;
  for (let at = 0; at < words.length; at++) all |= words[at];
  for (let at = words.length * 4; at < bytes.length; at++) all |= bytes[at];
  return (all & 0x8080_8080) === 0;
}

/** The whole file as bytes. */
export async function allBytes(file: Blob, isGzip: boolean, progress: Progress): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of byteChunks(file, isGzip, progress)) {
    chunks.push(chunk);
    length += chunk.length;
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Encoding by samples from the file's beginning, middle and end: a long file may have its first accent late. */
export async function sampledEncoding(file: Blob, isGzip: boolean): Promise<FileEncoding> {
  if (isGzip) {
    for await (const chunk of byteChunks(file, true, { report: () => {}, isStopped: () => false })) return encodingOf(chunk.subarray(0, sampleBytes));
    return 'utf-8';
  }
  const first = new Uint8Array(await file.slice(0, sampleBytes).arrayBuffer());
  const guess = encodingOf(first);
  if (guess !== 'utf-8' || file.size <= sampleBytes || first.some((byte) => byte > 0x7f)) return guess;
  for (const share of [0.25, 0.5, 0.75, 1]) {
    const end = Math.round(file.size * share);
    const sample = new Uint8Array(await file.slice(Math.max(0, end - sampleBytes), end).arrayBuffer());
    if (sample.every((byte) => byte <= 0x7f)) continue;
    // The slice may begin inside a character of UTF-8: its first bytes that continue one are left out.
    const start = sample.findIndex((byte) => (byte & 0xc0) !== 0x80);
    return encodingOf(sample.subarray(Math.min(3, start)));
  }
  return guess;
}
