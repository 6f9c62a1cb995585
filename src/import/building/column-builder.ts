import type { Dictionary } from '#columns/schema.ts';

/** Words as a dictionary column, in the order of the alphabet: the same words give the same codes in any order of rows. */
export function dictionaryOf(words: readonly string[]): Dictionary {
  const values = [...new Set(words)].sort();
  const code = new Map(values.map((word, index) => [word, index] as const));
  return { values, codes: Uint16Array.from(words, (word) => code.get(word) ?? 0) };
}

/** A version of bytes as 14 hexadecimal digits: two sums of 26 bits and more by Jenkins' one-at-a-time steps; not for secrets. */
export function versionOf(parts: Iterable<Uint8Array>): string {
  let [a, b] = [0x9e37_79b9, 0x85eb_ca6b];
  for (const bytes of parts) {
    for (let at = 0; at < bytes.length; at++) {
      a = Math.imul(a ^ bytes[at], 0x0100_0193);
      b = Math.imul(b + bytes[at], 0xcc9e_2d51) ^ (b >>> 15);
    }
  }
  return (a >>> 0).toString(16).padStart(8, '0') + ((b >>> 0) & 0xff_ffff).toString(16).padStart(6, '0');
}
