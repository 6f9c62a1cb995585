import type { Dictionary } from '#columns/schema.ts';

/** Words as a dictionary column, in the order of the alphabet: the same words give the same codes in any order of rows. */
export function dictionaryOf(words: readonly string[]): Dictionary {
  const values = [...new Set(words)].sort();
  const code = new Map(values.map((word, index) => [word, index] as const));
  return { values, codes: Uint16Array.from(words, (word) => code.get(word) ?? 0) };
}

/** A version of bytes as 14 hexadecimal digits: two sums of 32-bit words, mixed by multiplication; not for secrets. Of the same bytes in other parts it is another. */
export function versionOf(...parts: readonly Uint8Array[]): string {
  let [a, b] = [0x9e37_79b9 | 0, 0x85eb_ca6b | 0];
  for (const bytes of parts) {
    const words = bytes.byteOffset % 4 === 0 ? new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2) : new Int32Array(0);
    for (let at = 0; at < words.length; at++) {
      a = Math.imul(a ^ words[at], 0x0100_0193);
      a ^= a >>> 15;
      b = Math.imul((b + words[at]) | 0, 0xcc9e_2d51) ^ (b >>> 15);
    }
    for (let at = words.length * 4; at < bytes.length; at++) {
      a = Math.imul(a ^ bytes[at], 0x0100_0193);
      a ^= a >>> 15;
      b = Math.imul((b + bytes[at]) | 0, 0xcc9e_2d51) ^ (b >>> 15);
    }
  }
  return versionText(a, b);
}

/** Two sums of 32 bits as a version. */
export function versionText(a: number, b: number): string {
  return (a >>> 0).toString(16).padStart(8, '0') + ((b >>> 0) & 0xff_ffff).toString(16).padStart(6, '0');
}
