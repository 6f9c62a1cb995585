import { encodeTable, type Written } from '#columns/encode-table.ts';
import { type PackedTexts, startOf, TextPacker } from '#columns/packed-texts.ts';
import { facilityNames } from '#columns/tables.ts';
import { trimmedEnd, trimmedStart } from '#import/reading/trimmed.ts';

/** Which of the files each facility stands in, and its row there. */
export interface Origins {
  readonly file: Uint16Array;
  readonly row: Int32Array;
}

/** Ids and names in a file. */
export interface FileTexts {
  readonly ids: PackedTexts | null;
  readonly names: PackedTexts | null;
}

/** Longest text that a table can hold, in bytes. */
const mostBytes = 65_535;

/** One field's texts over all files, without white space around them. */
export class OwnTexts {
  readonly #texts: readonly (PackedTexts | null)[];
  readonly #from: Origins;
  /** The text that was found last. */
  #bytes: Uint8Array = new Uint8Array(0);
  #start = 0;
  #end = 0;

  constructor(files: readonly FileTexts[], field: 'ids' | 'names', from: Origins) {
    this.#texts = files.map((file) => file[field]);
    this.#from = from;
  }

  /** Bytes of the text. */
  find(facility: number): number {
    const texts = this.#texts[this.#from.file[facility]];
    this.#start = 0;
    this.#end = 0;
    if (!texts) return 0;
    const row = this.#from.row[facility];
    this.#bytes = texts.bytes;
    this.#start = trimmedStart(texts.bytes, startOf(texts, row), texts.ends[row]);
    this.#end = trimmedEnd(texts.bytes, this.#start, texts.ends[row]);
    return this.#end - this.#start;
  }

  /** Packs the text that was found last. */
  addTo(packer: TextPacker): void {
    if (this.#end - this.#start <= mostBytes) packer.add(this.#bytes, this.#start, this.#end);
    else packer.addText(new TextDecoder().decode(this.#bytes.subarray(this.#start, this.#end)).slice(0, mostBytes / 3));
  }

  /** By bytes, which is the order of code points. */
  compare(a: number, b: number): number {
    const length = this.find(a);
    const [bytes, start] = [this.#bytes, this.#start];
    const otherLength = this.find(b);
    for (let at = 0; at < length && at < otherLength; at++) {
      const difference = bytes[start + at] - this.#bytes[this.#start + at];
      if (difference !== 0) return difference;
    }
    return length - otherLength;
  }

  /**
   * Reads a byte of each of the texts. They lie all over the memory: asked for one by one, each would be waited for, and here the processor
   * waits for many at once.
   */
  touch(first: number, last: number): number {
    const { file, row } = this.#from;
    let sum = 0;
    for (let facility = first; facility < last; facility++) {
      const texts = this.#texts[file[facility]];
      if (texts) sum += texts.bytes[startOf(texts, row[facility])];
    }
    return sum;
  }
}

/** Texts that are touched before they are packed. */
const touchedAtOnce = 512;

/** A table as the bytes of its file. */
export interface WrittenTable {
  readonly rows: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The table of what the files call the facilities. */
export function writtenNames(files: readonly FileTexts[], from: Origins): WrittenTable {
  const names = ownNames(files, from);
  return { rows: names.rows, bytes: encodeTable(facilityNames, names, 'whole') };
}

/** Those without id and name are left out. */
function ownNames(files: readonly FileTexts[], from: Origins): Written<typeof facilityNames> {
  const rows = from.row.length;
  const [ids, names] = [new OwnTexts(files, 'ids', from), new OwnTexts(files, 'names', from)];
  const [id, name] = [new TextPacker(), new TextPacker()];
  const facility = new Int32Array(rows);
  for (let index = 0; index < rows; index++) {
    if (index % touchedAtOnce === 0) for (const texts of [ids, names]) texts.touch(index, Math.min(rows, index + touchedAtOnce));
    if (ids.find(index) + names.find(index) === 0) continue;
    facility[id.rows] = index;
    ids.addTo(id);
    names.addTo(name);
  }
  return { rows: id.rows, facility: facility.slice(0, id.rows), id, name };
}
