const slotBits = 24;
const fewSlotBits = 22;

/**
 * Rows whose hash another of the rows has too, in their order: all that may stand for the same, and hardly any other. Filters of bits, by the low and then
 * the high end of the hash, leave few of a million rows to be compared.
 */
export function rowsOfSharedHash(hash: Int32Array, rows: Int32Array): Int32Array {
  // Of those that share a hash, all but the first are met again; the first then has the high end of one of these.
  const some = sharingHighEnd(hash, rows, metAgain(hash, rows));
  const again = new Set(metAgain(hash, some).map((row) => hash[row]));
  return some.filter((row) => again.has(hash[row]));
}

/** Rows with the low end of an earlier one. */
function metAgain(hash: Int32Array, rows: Int32Array): Int32Array {
  const met = new Uint32Array(2 ** (slotBits - 5));
  const found: number[] = [];
  for (let at = 0; at < rows.length; at++) {
    const slot = hash[rows[at]] & (2 ** slotBits - 1);
    const bit = 1 << (slot & 31);
    const word = met[slot >> 5];
    if ((word & bit) === 0) met[slot >> 5] = word | bit;
    else found.push(rows[at]);
  }
  return Int32Array.from(found);
}

function sharingHighEnd(hash: Int32Array, rows: Int32Array, some: Int32Array): Int32Array {
  const marked = new Uint32Array(2 ** (fewSlotBits - 5));
  for (let at = 0; at < some.length; at++) {
    const slot = hash[some[at]] >>> (32 - fewSlotBits);
    marked[slot >> 5] |= 1 << (slot & 31);
  }
  const found: number[] = [];
  for (let at = 0; at < rows.length; at++) {
    const slot = hash[rows[at]] >>> (32 - fewSlotBits);
    if ((marked[slot >> 5] & (1 << (slot & 31))) !== 0) found.push(rows[at]);
  }
  return Int32Array.from(found);
}

/** Stirs a number into a hash. */
export function stirred(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e37_79b1);
  return mixed ^ (mixed >>> 15);
}
