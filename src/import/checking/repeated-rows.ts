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
  const [once, twice] = [new Uint32Array(2 ** (slotBits - 5)), new Uint32Array(2 ** (slotBits - 5))];
  const mask = 2 ** slotBits - 1;
  for (let at = 0; at < rows.length; at++) {
    const slot = (hash[rows[at]] >>> shift) & mask;
    const bit = 1 << (slot & 31);
    if (once[slot >> 5] & bit) twice[slot >> 5] |= bit;
    else once[slot >> 5] |= bit;
  }
  return rows.filter((row) => {
    const slot = (hash[row] >>> shift) & mask;
    return (twice[slot >> 5] & (1 << (slot & 31))) !== 0;
  });
}

/** Stirs a number into a hash. */
export function stirred(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e37_79b1);
  return mixed ^ (mixed >>> 15);
}
