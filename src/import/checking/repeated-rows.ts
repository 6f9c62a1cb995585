/** Slots of a filter; a million rows fill a sixteenth of them. */
const slotBits = 24;

/**
 * Rows whose hash another of the rows has too, in their order: all that may stand for the same, and hardly any other. Two filters of bits, by the low
 * and then the high end of the hash, leave few of a million rows to be compared.
 */
export function rowsOfSharedHash(hash: Int32Array, rows: Int32Array): Int32Array {
  return sharing(hash, sharing(hash, rows, 0), 32 - slotBits);
}

function sharing(hash: Int32Array, rows: Int32Array, shift: number): Int32Array {
  // Two bits a slot, side by side: it was met, and met again.
  const met = new Uint32Array(2 ** (slotBits - 4));
  const mask = 2 ** slotBits - 1;
  for (let at = 0; at < rows.length; at++) {
    const slot = (hash[rows[at]] >>> shift) & mask;
    const bit = 1 << ((slot & 15) * 2);
    const word = met[slot >> 4];
    met[slot >> 4] = word | (word & bit ? bit << 1 : bit);
  }
  const found = new Int32Array(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at++) {
    const slot = (hash[rows[at]] >>> shift) & mask;
    if ((met[slot >> 4] & (2 << ((slot & 15) * 2))) !== 0) found[count++] = rows[at];
  }
  return found.slice(0, count);
}

/** Stirs a number into a hash. */
export function stirred(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e37_79b1);
  return mixed ^ (mixed >>> 15);
}
