/** Texts end to end in UTF-8: each begins where the one before ends. A million short texts are two arrays and no strings. */
export interface PackedTexts {
  readonly rows: number;
  readonly bytes: Uint8Array;
  /** End of each row's text in `bytes`; there may be spare room behind. */
  readonly ends: Uint32Array;
}

const carriageReturn = 0x0d;
/** Up to so many are copied quicker by a loop than by `set` with a view of its own. */
const shortBytes = 64;
const [encoder, decoder] = [new TextEncoder(), new TextDecoder('utf-8', { ignoreBOM: true })];

export function startOf({ ends }: PackedTexts, row: number): number {
  return row === 0 ? 0 : ends[row - 1];
}

export function unpackedText(texts: PackedTexts, row: number): string {
  return textIn(texts.bytes, startOf(texts, row), texts.ends[row]);
}

/** The text of some of the bytes. */
export function textIn(bytes: Uint8Array, start: number, end: number): string {
  return start === end ? '' : decoder.decode(bytes.subarray(start, end));
}

/** The same with arrays of its own, to be handed over. */
export function copiedTexts({ rows, bytes, ends }: PackedTexts): PackedTexts {
  return { rows, bytes: bytes.slice(0, rows === 0 ? 0 : ends[rows - 1]), ends: ends.slice(0, rows) };
}

export function packedTexts(texts: Iterable<string>): PackedTexts {
  const packer = new TextPacker();
  for (const text of texts) packer.addText(text);
  return packer;
}

/** Packs texts one by one; it is itself what it has packed so far. */
export class TextPacker implements PackedTexts {
  rows = 0;
  bytes = new Uint8Array(4096);
  ends = new Uint32Array(512);
  #at = 0;

  /** Packs bytes `from` up to `to` of a source as the next text. */
  add(source: Uint8Array, from: number, to: number): void {
    const length = to - from;
    this.#makeRoom(length);
    const { bytes } = this;
    let at = this.#at;
    if (length > shortBytes) bytes.set(source.subarray(from, to), at);
    else for (let index = from; index < to; index++) bytes[at++] = source[index];
    this.#end(length);
  }

  /**
   * Packs one column of many rows whose cells lie one after the other: cell `first`, and then every so many of them. Each lies between two stops.
   * @param source with at least three bytes more behind the last stop.
   * @param isLast a carriage return at a cell's end belongs to the line's end.
   */
  addColumn(source: Uint8Array, stops: Int32Array, count: number, first: number, step: number, isLast: boolean): void {
    let length = 0;
    for (let cell = first; cell < count; cell += step) length += stops[cell + 1] - stops[cell] - 1;
    this.#makeRoom(length + 3);
    if (this.rows + count / step > this.ends.length) this.#resize(0, Math.max(this.rows * 2, this.rows + count / step));
    const { bytes, ends } = this;
    const [from, to] = [new DataView(source.buffer, source.byteOffset), new DataView(bytes.buffer)];
    let [at, row] = [this.#at, this.rows];
    for (let cell = first; cell < count; cell += step) {
      const start = stops[cell] + 1;
      let size = stops[cell + 1] - start;
      if (isLast && size > 0 && source[start + size - 1] === carriageReturn) size--;
      if (size > shortBytes) bytes.set(source.subarray(start, start + size), at);
      // Four at a time: what is copied beyond the end, the next text is written over.
      else for (let byte = 0; byte < size; byte += 4) to.setUint32(at + byte, from.getUint32(start + byte));
      at += size;
      ends[row++] = at;
    }
    this.#at = at;
    this.rows = row;
  }

  addText(text: string): void {
    // A UTF-16 unit is at most three bytes.
    this.#makeRoom(text.length * 3);
    const { bytes } = this;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > 0x7f) return this.#end(encoder.encodeInto(text, bytes.subarray(this.#at)).written);
      bytes[this.#at + at] = code;
    }
    this.#end(text.length);
  }

  /** Packs all texts of another, in their order. */
  append({ rows, bytes, ends }: PackedTexts): void {
    const length = rows === 0 ? 0 : ends[rows - 1];
    const at = this.#at;
    this.#resize(at + length, this.rows + rows);
    this.bytes.set(bytes.subarray(0, length), at);
    const { ends: joined, rows: first } = this;
    for (let row = 0; row < rows; row++) joined[first + row] = at + ends[row];
    this.rows += rows;
    this.#at += length;
  }

  /** Makes room for so many times of what there is, where it is known that so much comes. */
  reserve(times: number): void {
    this.#resize(Math.ceil(this.#at * times), Math.ceil(this.rows * times));
  }

  /** Takes the last text back. */
  undo(): void {
    this.rows--;
    this.#at = startOf(this, this.rows);
  }

  #end(length: number): void {
    this.#at += length;
    this.ends[this.rows++] = this.#at;
  }

  #makeRoom(length: number): void {
    if (this.#at + length > this.bytes.length) this.#resize(Math.max(this.bytes.length * 2, this.#at + length), 0);
    if (this.rows === this.ends.length) this.#resize(0, this.rows * 2);
  }

  #resize(bytes: number, rows: number): void {
    if (bytes > this.bytes.length) {
      const more = new Uint8Array(bytes);
      more.set(this.bytes.subarray(0, this.#at));
      this.bytes = more;
    }
    if (rows > this.ends.length) {
      const more = new Uint32Array(rows);
      more.set(this.ends.subarray(0, this.rows));
      this.ends = more;
    }
  }
}
