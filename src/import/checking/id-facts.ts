import type { PackedTexts } from '#columns/packed-texts.ts';
import { trimmedEnd, trimmedStart } from '#import/reading/trimmed.ts';
import { rowsOfSharedHash, stirred } from './repeated-rows.ts';

/** What is found out of ids before any of them is made a text. */
export interface IdFacts {
  /** How many digits each is made of: 0 of an empty one, −1 where there is anything else in it. */
  readonly digits: Int32Array;
  /** Rows that may have the id of another row; all others have one of their own. */
  readonly shared: Int32Array;
}

export function idFacts({ rows, bytes, ends }: PackedTexts): IdFacts {
  const [hash, digits, all] = [new Int32Array(rows), new Int32Array(rows), new Int32Array(rows)];
  for (let row = 0, first = 0; row < rows; first = ends[row++]) {
    const start = trimmedStart(bytes, first, ends[row]);
    const end = trimmedEnd(bytes, start, ends[row]);
    let [sum, isDigits] = [0, true];
    for (let at = start; at < end; at++) {
      isDigits &&= bytes[at] >= 0x30 && bytes[at] <= 0x39;
      sum = Math.imul(sum ^ bytes[at], 0x0100_0193);
    }
    hash[row] = stirred(sum, end - start);
    digits[row] = isDigits ? end - start : -1;
    all[row] = row;
  }
  return { digits, shared: rowsOfSharedHash(hash, all) };
}
