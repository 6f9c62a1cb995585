import { type PackedTexts, startOf, unpackedText } from '#columns/packed-texts.ts';
import { trimmedEnd, trimmedStart } from '#import/reading/trimmed.ts';

/** Rows grouped by what stands in them, spaces around it apart. */
export interface WordGroups {
  /** Number of groups. */
  readonly count: number;
  /** Group of each row, in the order in which they first appear. */
  readonly codes: Int32Array;
  /** What stands in the rows of a group. */
  readonly word: (group: number) => string;
}

/** Groups by a table of hashes over the bytes: no text is made of any row. */
export function wordGroups(texts: PackedTexts): WordGroups {
  const { rows, bytes } = texts;
  const codes = new Int32Array(rows);
  /** First row of each group. */
  let first = new Int32Array(256);
  const isSame = (start: number, end: number, row: number) => {
    const otherEnd = texts.ends[row];
    const from = trimmedStart(bytes, startOf(texts, row), otherEnd);
    if (trimmedEnd(bytes, from, otherEnd) - from !== end - start) return false;
    for (let at = start, other = from; at < end; at++, other++) if (bytes[at] !== bytes[other]) return false;
    return true;
  };
  let count = 0;
  let slots = new Int32Array(1024);
  let hashes = new Int32Array(1024);
  for (let row = 0; row < rows; row++) {
    const from = trimmedStart(bytes, startOf(texts, row), texts.ends[row]);
    const to = trimmedEnd(bytes, from, texts.ends[row]);
    let hash = 0x811c_9dc5 | 0;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at], 0x0100_0193);
    hash ^= hash >>> 15;
    let slot = hash & (slots.length - 1);
    for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      if (hashes[slot] === hash && isSame(from, to, first[slots[slot] - 1])) break;
    }
    if (slots[slot] === 0) {
      slots[slot] = count + 1;
      hashes[slot] = hash;
      if (count === first.length) first = grown(first);
      first[count++] = row;
      codes[row] = count - 1;
      if (count * 2 > slots.length) [slots, hashes] = rehashed(slots, hashes);
    } else codes[row] = slots[slot] - 1;
  }
  return { count, codes, word: (group) => unpackedText(texts, first[group]).trim() };
}

/** One group of all rows. */
export function oneGroup(rows: number, word: string): WordGroups {
  return { count: Math.min(1, rows), codes: new Int32Array(rows), word: () => word };
}

function grown(values: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(values.length * 2);
  more.set(values);
  return more;
}

function rehashed(slots: Int32Array, hashes: Int32Array): [slots: Int32Array<ArrayBuffer>, hashes: Int32Array<ArrayBuffer>] {
  const [moreSlots, moreHashes] = [new Int32Array(slots.length * 8), new Int32Array(slots.length * 8)];
  for (let old = 0; old < slots.length; old++) {
    if (slots[old] === 0) continue;
    let slot = hashes[old] & (moreSlots.length - 1);
    while (moreSlots[slot] !== 0) slot = (slot + 1) & (moreSlots.length - 1);
    moreSlots[slot] = slots[old];
    moreHashes[slot] = hashes[old];
  }
  return [moreSlots, moreHashes];
}
