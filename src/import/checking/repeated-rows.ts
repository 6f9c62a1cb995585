/** Slots of a filter to a row: so few rows are alike in one by chance. */
const slotsPerRow = 16;
const [leastSlotBits, mostSlotBits] = [22, 24];

/**
 * Rows whose hash another of the rows has too, in their order: all that may stand for the same, and hardly any other. Two filters of bits, by the low
 * and then the high end of the hash, leave few of a million rows to be compared.
 */
export function rowsOfSharedHash(hash: Int32Array, rows: Int32Array): Int32Array {
  return sharing(hash, sharing(hash, rows, false), true);
}

function sharing(hash: Int32Array, rows: Int32Array, isHighEnd: boolean): Int32Array {
  const slotBits = Math.min(mostSlotBits, Math.max(leastSlotBits, Math.ceil(Math.log2(rows.length * slotsPerRow))));
  const [shift, mask] = [isHighEnd ? 32 - slotBits : 0, 2 ** slotBits - 1];
  // Two bits a slot, side by side: it was met, and met again.
  const met = new Uint32Array(2 ** (slotBits - 4));
  for (let at = 0; at < rows.length; at++) {
    const slot = (hash[rows[at]] >>> shift) & mask;
    const bit = 1 << ((slot & 15) * 2);
    const word = met[slot >> 4];
    met[slot >> 4] = word | (word & bit ? bit << 1 : bit);
  }
  const isShared = (row: number) => {
    const slot = (hash[row] >>> shift) & mask;
    return (met[slot >> 4] & (2 << ((slot & 15) * 2))) !== 0;
  };
  let count = 0;
  for (let at = 0; at < rows.length; at++) if (isShared(rows[at])) count++;
  const found = new Int32Array(count);
  for (let at = 0, to = 0; to < count; at++) if (isShared(rows[at])) found[to++] = rows[at];
  return found;
}

/** Stirs a number into a hash. */
export function stirred(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e37_79b1);
  return mixed ^ (mixed >>> 15);
}
