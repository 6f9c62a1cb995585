import type { Dictionary } from '#columns/schema.ts';

/** Words as a dictionary column, in the order of the alphabet: the same words give the same codes in any order of rows. */
export function dictionaryOf(words: readonly string[]): Dictionary {
  const values = [...new Set(words)].sort();
  const code = new Map(values.map((word, index) => [word, index] as const));
  return { values, codes: Uint16Array.from(words, (word) => code.get(word) ?? 0) };
}

/** A version of bytes as 14 hexadecimal digits: two sums of 32-bit words, mixed by multiplication; not for secrets. */
export function versionOf(bytes: Uint8Array): string {
  let [a, b] = [0x9e37_79b9, 0x85eb_ca6b];
  const isWhole = bytes.byteOffset % 4 === 0;
  const words = isWhole ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2) : new Uint32Array(0);
  const steps = bytes.length - words.length * 3;
  for (let at = 0; at < steps; at++) {
    const word = at < words.length ? words[at] : bytes[at + words.length * 3];
    a = Math.imul(a ^ word, 0x0100_0193);
    a ^= a >>> 15;
    b = Math.imul(b + word, 0xcc9e_2d51) ^ (b >>> 15);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + ((b >>> 0) & 0xff_ffff).toString(16).padStart(6, '0');
}
