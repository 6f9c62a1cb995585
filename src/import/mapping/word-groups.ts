import { type PackedTexts, textIn } from '#columns/packed-texts.ts';
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

/** The same in arrays, to be handed over. */
export interface GroupedTexts extends Omit<WordGroups, 'word'> {
  /** Where the word of each group begins and ends among the bytes of the texts. */
  readonly starts: Int32Array;
  readonly stops: Int32Array;
}

export function wordGroups(texts: PackedTexts): WordGroups {
  return wordsOf(texts, groupedTexts(texts));
}

export function wordsOf({ bytes }: PackedTexts, { count, codes, starts, stops }: GroupedTexts): WordGroups {
  return { count, codes, word: (group) => textIn(bytes, starts[group], stops[group]) };
}

/** Groups by a table of hashes over the bytes: no text is made of any row. */
export function groupedTexts(texts: PackedTexts): GroupedTexts {
  const { rows, bytes, ends } = texts;
  const codes = new Int32Array(rows);
  let [starts, stops] = [new Int32Array(256), new Int32Array(256)];
  let count = 0;
  let slots = new Int32Array(1024);
  let hashes = new Int32Array(1024);
  for (let row = 0, first = 0; row < rows; first = ends[row++]) {
    const from = trimmedStart(bytes, first, ends[row]);
    const to = trimmedEnd(bytes, from, ends[row]);
    let hash = 0x811c_9dc5 | 0;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at], 0x0100_0193);
    hash ^= hash >>> 15;
    let slot = hash & (slots.length - 1);
    for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      if (hashes[slot] === hash && isSame(bytes, from, to, starts[slots[slot] - 1], stops[slots[slot] - 1])) break;
    }
    if (slots[slot] === 0) {
      slots[slot] = count + 1;
      hashes[slot] = hash;
      if (count === starts.length) [starts, stops] = [grown(starts), grown(stops)];
      starts[count] = from;
      stops[count] = to;
      codes[row] = count++;
      if (count * 2 > slots.length) [slots, hashes] = rehashed(slots, hashes);
    } else codes[row] = slots[slot] - 1;
  }
  return { count, codes, starts, stops };
}

function isSame(bytes: Uint8Array, from: number, to: number, start: number, stop: number): boolean {
  if (stop - start !== to - from) return false;
  for (let at = from, other = start; at < to; at++, other++) if (bytes[at] !== bytes[other]) return false;
  return true;
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
