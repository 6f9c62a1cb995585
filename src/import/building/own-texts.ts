import { encodeTable, type Written } from '#columns/encode-table.ts';
import { type PackedTexts, startOf, TextPacker } from '#columns/packed-texts.ts';
import { facilityNames } from '#columns/tables.ts';
import { trimmedEnd, trimmedStart } from '#import/reading/trimmed.ts';
import { type MadeTable, madeTable } from './made-table.ts';

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

/** One field's texts over all files, without white space around them. */
export class OwnTexts {
  readonly #texts: readonly (PackedTexts | null)[];
  readonly #from: Origins;
  /** The text that was found last. */
  #bytes: Uint8Array = new Uint8Array(0);
  #start = 0;
  #end = 0;

  constructor(files: readonly FileTexts[], field: keyof FileTexts, from: Origins) {
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
}

/** The table of what the files call the facilities. */
export function writtenNames(files: readonly FileTexts[], from: Origins): MadeTable {
  const names = ownNames(files, from);
  return madeTable(names.rows, encodeTable(facilityNames, names, 'whole'));
}

/** Those without id and name are left out. */
function ownNames(files: readonly FileTexts[], from: Origins): Written<typeof facilityNames> {
  const [id, name] = (['ids', 'names'] as const).map((field) => textsInOrder(files, field, from));
  const facility = new Int32Array(from.row.length);
  let rows = 0;
  for (let row = 0; row < facility.length; row++) if (startOf(id, row) < id.ends[row] || startOf(name, row) < name.ends[row]) facility[rows++] = row;
  if (rows === facility.length) return { rows, facility, id, name };
  const named = facility.subarray(0, rows);
  return { rows, facility: named, id: textsOfRows(id, named), name: textsOfRows(name, named) };
}

/**
 * Texts of one field in the order of the facilities, without white space around them. The files are read from their beginning to their end, and each
 * text is written where it belongs: in the order of the facilities texts lie all over the memory, and reading waits for each, while writing does not.
 */
function textsInOrder(files: readonly FileTexts[], field: keyof FileTexts, { file, row }: Origins): PackedTexts {
  const rows = row.length;
  /** One more than the place of each row among the facilities; 0 for one that is none of them. */
  const places = files.map(({ [field]: texts }) => new Int32Array(texts?.rows ?? 0));
  // A file without the field has room for none.
  for (let at = 0; at < rows; at++) places[file[at]][row[at]] = at + 1;
  const ends = new Uint32Array(rows);
  for (const [number, { [field]: texts }] of files.entries()) {
    for (let each = 0; texts && each < texts.rows; each++) {
      const place = places[number][each];
      if (place === 0) continue;
      const start = trimmedStart(texts.bytes, startOf(texts, each), texts.ends[each]);
      const length = trimmedEnd(texts.bytes, start, texts.ends[each]) - start;
      ends[place - 1] = length <= mostBytes ? length : shortened(texts.bytes, start, start + length).length;
    }
  }
  for (let at = 1; at < rows; at++) ends[at] += ends[at - 1];
  const bytes = new Uint8Array(rows === 0 ? 0 : ends[rows - 1]);
  for (const [number, { [field]: texts }] of files.entries()) {
    for (let each = 0; texts && each < texts.rows; each++) {
      const place = places[number][each];
      if (place === 0) continue;
      const start = trimmedStart(texts.bytes, startOf(texts, each), texts.ends[each]);
      const end = trimmedEnd(texts.bytes, start, texts.ends[each]);
      let to = place === 1 ? 0 : ends[place - 2];
      if (end - start > mostBytes) bytes.set(shortened(texts.bytes, start, end), to);
      else for (let at = start; at < end; at++) bytes[to++] = texts.bytes[at];
    }
  }
  return { rows, bytes, ends };
}

/** Longest text that a table can hold, in bytes. */
const mostBytes = 65_535;

/** A character is at most three bytes for each unit of UTF-16. */
function shortened(bytes: Uint8Array, start: number, end: number): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(bytes.subarray(start, end)).slice(0, mostBytes / 3));
}

function textsOfRows(texts: PackedTexts, rows: Int32Array): PackedTexts {
  const packer = new TextPacker();
  for (const row of rows) packer.add(texts.bytes, startOf(texts, row), texts.ends[row]);
  return packer;
}
