import { tableParts, type Written, wholeSize } from '#columns/encode-table.ts';
import { type PackedTexts, startOf, TextPacker } from '#columns/packed-texts.ts';
import { facilityNames } from '#columns/tables.ts';
import { stirred } from '#import/checking/repeated-rows.ts';
import { trimmedEnd, trimmedStart } from '#import/reading/trimmed.ts';
import { versionText } from './column-builder.ts';
import type { TableFile } from './made-table.ts';

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

/**
 * The table of what the files call the facilities, its rows in the order of the files: there texts stand end to end and are copied in one go, while in
 * the order of the facilities they lie all over the memory. Those without id and name are left out.
 */
export function writtenNames(files: readonly FileTexts[], from: Origins): Blob {
  return new Blob(tableParts(facilityNames, ownNames(files, from), 'whole') as Uint8Array<ArrayBuffer>[]);
}

function ownNames(files: readonly FileTexts[], from: Origins): Written<typeof facilityNames> {
  const facilityOf = facilitiesByRow(files, from);
  const facility = new Int32Array(from.row.length);
  let rows = 0;
  for (const ofFile of facilityOf) for (let each = 0; each < ofFile.length; each++) if (ofFile[each] > 0) facility[rows++] = ofFile[each] - 1;
  const [id, name] = (['ids', 'names'] as const).map((field) => textsOf(files, field, facilityOf, rows));
  const isNamed = (at: number) => startOf(id, at) < id.ends[at] || startOf(name, at) < name.ends[at];
  let named = 0;
  while (named < rows && isNamed(named)) named++;
  if (named === rows) return { rows, facility: facility.subarray(0, rows), id, name };
  const kept = Int32Array.from({ length: rows }, (_, at) => at).filter(isNamed);
  return { rows: kept.length, facility: kept.map((at) => facility[at]), id: textsOfRows(id, kept), name: textsOfRows(name, kept) };
}

/** One more than the facility that each row of each file is; 0 for one that is none. */
function facilitiesByRow(files: readonly FileTexts[], { file, row }: Origins): readonly Int32Array[] {
  const facilityOf = files.map(({ ids, names }) => new Int32Array((ids ?? names)?.rows ?? 0));
  // A file without texts has room for none.
  for (let at = 0; at < row.length; at++) facilityOf[file[at]][row[at]] = at + 1;
  return facilityOf;
}

/** Texts of one field, without white space around them. */
function textsOf(files: readonly FileTexts[], field: keyof FileTexts, facilityOf: readonly Int32Array[], rows: number): PackedTexts {
  const bytes = new Uint8Array(files.reduce((size, { [field]: texts }) => size + (texts && texts.rows > 0 ? texts.ends[texts.rows - 1] : 0), 0));
  const ends = new Uint32Array(rows);
  let [at, to] = [0, 0];
  for (const [number, { [field]: texts }] of files.entries()) {
    /** What is to be copied next. */
    let [from, end] = [0, 0];
    const copy = () => {
      if (texts) bytes.set(texts.bytes.subarray(from, end), to);
      to += end - from;
      from = end;
    };
    for (let each = 0; each < facilityOf[number].length; each++) {
      if (facilityOf[number][each] === 0) continue;
      if (texts) {
        const start = trimmedStart(texts.bytes, startOf(texts, each), texts.ends[each]);
        const last = trimmedEnd(texts.bytes, start, texts.ends[each]);
        if (start !== end || last - start > mostBytes) {
          copy();
          from = start;
        }
        end = last;
        if (end - start > mostBytes) {
          const text = shortened(texts.bytes, start, end);
          bytes.set(text, to);
          to += text.length;
          from = end;
        }
      }
      ends[at++] = to + end - from;
    }
    copy();
  }
  return { rows, bytes, ends };
}

/** The texts of a field as they will be written, by row. */
export interface MixedTexts {
  /** Of its bytes. */
  readonly hash: Int32Array;
  /** In bytes. */
  readonly size: Uint16Array;
}

export function mixedTexts({ rows, bytes, ends }: PackedTexts): MixedTexts {
  const [hash, size] = [new Int32Array(rows), new Uint16Array(rows)];
  for (let row = 0, first = 0; row < rows; first = ends[row++]) {
    const start = trimmedStart(bytes, first, ends[row]);
    const end = trimmedEnd(bytes, start, ends[row]);
    const text = end - start > mostBytes ? shortened(bytes, start, end) : null;
    hash[row] = text ? mixedBytes(text, 0, text.length) : mixedBytes(bytes, start, end);
    size[row] = text ? text.length : end - start;
  }
  return { hash, size };
}

function mixedBytes(bytes: Uint8Array, start: number, end: number): number {
  let mixed = 0;
  for (let at = start; at < end; at++) mixed = Math.imul(mixed ^ bytes[at] ^ (mixed >>> 15), 0x0100_0193);
  return mixed;
}

/** Ids and names in a file as they will be written. */
export type MixedFile = { readonly [F in keyof FileTexts]: MixedTexts | null };

/** What the table of names will be, without writing it. Its version is the same in whatever order the rows are: each is mixed by itself, and what it gives is added up. */
export function namesToBe(files: readonly FileTexts[], mixed: readonly MixedFile[], from: Origins): TableFile {
  const facilityOf = facilitiesByRow(files, from);
  let [rows, idBytes, nameBytes, a, b] = [0, 0, 0, 0, 0];
  for (const [number, { ids, names }] of mixed.entries()) {
    const ofFile = facilityOf[number];
    for (let row = 0; row < ofFile.length; row++) {
      const [idSize, nameSize] = [ids ? ids.size[row] : 0, names ? names.size[row] : 0];
      if (ofFile[row] === 0 || idSize + nameSize === 0) continue;
      rows++;
      idBytes += idSize;
      nameBytes += nameSize;
      // Where one text ends and the next begins counts too.
      const id = stirred(stirred(ofFile[row], idSize), ids ? ids.hash[row] : 0);
      const all = stirred(stirred(id, nameSize), names ? names.hash[row] : 0);
      a = (a + all) | 0;
      b = (b + Math.imul(all ^ (all >>> 13), 0xcc9e_2d51)) | 0;
    }
  }
  const bytes = wholeSize(facilityNames, rows, { id: idBytes, name: nameBytes });
  return { rows, bytes, version: versionText((a + rows) | 0, (b + rows) | 0), content: null };
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
