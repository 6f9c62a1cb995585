/** Bits of a key that one pass orders by. */
const digitBits = 16;
const digits = 64 / digitBits;
const buckets = 2 ** digitBits;

/**
 * Rows in the order of their values, equal ones in the order in which the rows are given, ascending or descending alike; unknown
 * values (NaN) last in both, -0 equal to 0. A radix sort by the bits of the doubles (Knuth 5.2.5): a digit that is the same in all
 * rows takes no pass, so small whole numbers take one or two.
 * @param rows rows to order; all by default.
 */
export function rowOrder(values: ArrayLike<number>, descending: boolean, rows: Int32Array = allRows(values.length)): Int32Array {
  const keys = keysOf(values, descending, rows);
  let order: Int32Array = allRows(rows.length);
  let spare: Int32Array = new Int32Array(rows.length);
  const next = new Int32Array(buckets);
  for (let digit = 0; digit < digits; digit++) {
    next.fill(0);
    for (let index = digit; index < keys.length; index += digits) next[keys[index]]++;
    if (next[keys[digit]] === rows.length) continue;
    let start = 0;
    for (let bucket = 0; bucket < buckets; bucket++) {
      const count = next[bucket];
      next[bucket] = start;
      start += count;
    }
    for (let index = 0; index < order.length; index++) {
      const from = order[index];
      spare[next[keys[from * digits + digit]]++] = from;
    }
    [order, spare] = [spare, order];
  }
  for (let index = 0; index < order.length; index++) order[index] = rows[order[index]];
  return order;
}

/** Four digits a row, least first, that order as the values do. The machine is little-endian, as every browser's is. */
function keysOf(values: ArrayLike<number>, descending: boolean, rows: Int32Array): Uint16Array {
  const doubles = new Float64Array(rows.length);
  // Adding 0 makes -0 the 0 that it equals.
  for (let index = 0; index < rows.length; index++) doubles[index] = values[rows[index]] + 0;
  const words = new Uint32Array(doubles.buffer);
  const down = descending ? 0xffff_ffff : 0;
  for (let index = 0; index < rows.length; index++) {
    const [low, high] = [index * 2, index * 2 + 1];
    if (Number.isNaN(doubles[index])) {
      words[low] = 0xffff_ffff;
      words[high] = 0xffff_ffff;
      continue;
    }
    // The bits of positive doubles grow with the value and those of negative ones fall; the sign is the highest bit.
    const flip = words[high] >>> 31 === 1 ? 0xffff_ffff : 0;
    words[low] ^= flip ^ down;
    words[high] ^= (flip | 0x8000_0000) ^ down;
  }
  return new Uint16Array(doubles.buffer);
}

function allRows(count: number): Int32Array {
  const rows = new Int32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
}
