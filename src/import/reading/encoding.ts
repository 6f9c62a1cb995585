/** Encodings that a reader can choose; the names are those of the Encoding Standard. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1252'] as const;
export type FileEncoding = (typeof encodings)[number];

/**
 * Encoding of a text by a sample of its bytes: byte order mark, then zero bytes of UTF-16, then UTF-8 without fault, then GB18030, else
 * Windows-1252, which holds Latin-1. GB18030 accepts almost anything, so its high bytes must also come in pairs, which accented letters do not.
 */
export function encodingOf(sample: Uint8Array): FileEncoding {
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return 'utf-8';
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2]++;
  if (zeros[1] > sample.length / 5) return 'utf-16le';
  if (zeros[0] > sample.length / 5) return 'utf-16be';
  if (decodes(sample, 'utf-8')) return 'utf-8';
  return decodes(sample, 'gb18030') && pairedShare(sample) > 0.8 ? 'gb18030' : 'windows-1252';
}

/** A sequence cut off at the sample's end is no fault. */
function decodes(sample: Uint8Array, encoding: FileEncoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Share of the bytes from 0x81 up that stand in runs of even length, as two-byte characters do. */
function pairedShare(sample: Uint8Array): number {
  let [paired, all, run] = [0, 0, 0];
  for (let at = 0; at <= sample.length; at++) {
    if (at < sample.length && sample[at] > 0x80) run++;
    else {
      all += run;
      if (run % 2 === 0) paired += run;
      run = 0;
    }
  }
  return all === 0 ? 0 : paired / all;
}
