import { Refused } from './refusal.ts';
import type { RowCollector } from './row-collector.ts';

const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d];
/** A cell longer than this is a quote that was never closed. */
const longestCell = 4_000_000;
/** What a byte means outside quotes. */
const [plain, ends, odd] = [0, 1, 2];
/** U+FFFD begins with it, and so do full-width forms. */
const wide = 0xef;
/** Times a byte: four of them in a word. */
const everyByte = 0x0101_0101;
const [quoteWord, wideWord] = [(quote * everyByte) | 0, (wide * everyByte) | 0];
/** Bytes behind the text that may be read with it. */
const roomBehind = 4;
/** Cells that are taken together: what they are of stays near the processor. */
const cellsAtOnce = 16_384;

/**
 * Takes delimited text apart, cell by cell, over the bytes of UTF-8: all that parts cells is ASCII, which is never part of another character. Quotes
 * count at the beginning of a cell; inside, two are one, and one with neither delimiter nor line end behind it stands for itself.
 */
export class DelimitedCells {
  readonly #rows: RowCollector;
  readonly #delimiter: number;
  readonly #mostRows: number;
  readonly #meanings = new Uint8Array(256);
  /** Before the first cell, and where each ends. */
  readonly #stops = new Int32Array(cellsAtOnce + 1);
  #newline: number;
  #isNewlineKnown: boolean;
  /** What has not been taken apart yet: the first bytes, as many as `#length`. */
  #buffer = new Uint8Array(0);
  /** The same, four bytes at a time. */
  #words = new Int32Array(0);
  #length = 0;

  /**
   * @param delimiter one character of ASCII.
   * @param newline what ends a line, where an earlier part of the file has said it.
   */
  constructor(rows: RowCollector, delimiter: string, mostRows: number, newline: number | null = null) {
    this.#newline = newline ?? lineFeed;
    this.#isNewlineKnown = newline !== null;
    this.#rows = rows;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#mostRows = mostRows;
    this.#meanings[0] = odd;
    this.#meanings[wide] = odd;
    this.#meanings[this.#delimiter] = ends;
    if (newline !== null) this.#meanings[newline] = ends;
  }

  /** What ends a line; null before one has ended. */
  get newline(): number | null {
    return this.#isNewlineKnown ? this.#newline : null;
  }

  /** All text so far is whole rows: what follows reads the same as if it stood alone. */
  get isBetweenRows(): boolean {
    return this.#length === 0 && !this.#rows.isInRow;
  }

  /** Takes the next piece of text, which may end between any two characters; says whether there are rows enough. */
  add(text: Uint8Array): boolean {
    this.#findNewline(text);
    this.#makeRoom(this.#length + text.length);
    this.#buffer.set(text, this.#length);
    this.#length += text.length;
    const done = this.#takeApart(false);
    this.#buffer.copyWithin(0, done, this.#length);
    this.#length -= done;
    if (this.#length > longestCell) throw new Refused('open-quote', String(this.#rows.next));
    return this.#rows.count >= this.#mostRows;
  }

  /** There is no more text: what is left is the last row. */
  end(): void {
    this.#takeApart(true);
    if (!this.#rows.isInRow) return;
    this.#rows.addCell(this.#buffer, 0, 0, false);
    this.#rows.endRow();
  }

  /** Lines end in line feeds where there are any, else in carriage returns. One at a piece's end may be half of both. */
  #findNewline(text: Uint8Array): void {
    if (this.#isNewlineKnown || text.length === 0) return;
    const wasReturned = this.#length > 0 && this.#buffer[this.#length - 1] === carriageReturn;
    const hasFeed = text.includes(lineFeed);
    const hasReturn = text.subarray(0, -1).includes(carriageReturn) || (wasReturned && text[0] !== lineFeed);
    this.#isNewlineKnown = hasReturn || hasFeed;
    this.#newline = hasReturn && !hasFeed ? carriageReturn : lineFeed;
    if (this.#isNewlineKnown) this.#meanings[this.#newline] = ends;
  }

  #makeRoom(length: number): void {
    if (length + roomBehind <= this.#buffer.length) return;
    const buffer = new Uint8Array(Math.ceil((length + roomBehind) / 4) * 4);
    buffer.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = buffer;
    this.#words = new Int32Array(buffer.buffer);
  }

  /** Gives all whole cells to the rows; says where the first that is not whole begins. */
  #takeApart(isLast: boolean): number {
    const buffer = this.#buffer;
    const length = this.#length;
    const meanings = this.#meanings;
    const rows = this.#rows;
    let at = 0;
    while (at < length) {
      if (!rows.isInRow) {
        // Nearly all rows of a file are taken here.
        at = this.#takeRows(at);
        if (rows.count >= this.#mostRows || at === length) return at;
      }
      let end = at;
      if (buffer[at] === quote) {
        end = this.#quotedEnd(at, isLast);
        if (end < 0) return at;
      } else {
        let mayBeOdd = false;
        for (let meaning = plain; end < length; end++) {
          meaning = meanings[buffer[end]];
          if (meaning === ends) break;
          if (meaning === odd) mayBeOdd = true;
        }
        if (end === length && !isLast) return at;
        const isReturned = end > at && buffer[end - 1] === carriageReturn && (end === length || buffer[end] === this.#newline);
        rows.addCell(buffer, at, isReturned ? end - 1 : end, mayBeOdd);
      }
      at = end + 1;
      if (end < length && buffer[end] === this.#delimiter) continue;
      rows.endRow();
      if (rows.count >= this.#mostRows) return Math.min(at, length);
    }
    return length;
  }

  /**
   * Gives rows to the columns that have a cell for each of them, without quotes and anything odd; says where the first that is not like that begins.
   * Where cells end is looked for in one pass, and then each column is copied in another: so neither has anything else to keep in mind.
   */
  #takeRows(from: number): number {
    const columns = this.#rows.columns;
    const stops = this.#stops;
    let at = from;
    while (columns > 1 && columns <= cellsAtOnce && this.#rows.count < this.#mostRows) {
      const most = Math.min(Math.floor(cellsAtOnce / columns), this.#mostRows - this.#rows.count);
      const cells = this.#plainCells(at, columns, most * columns);
      if (cells === 0) break;
      this.#rows.addRows(this.#buffer, stops, cells);
      at = stops[cells] + 1;
    }
    return at;
  }

  /** Finds the stops of cells in rows of so many; says how many there are until the last that ends such a row. */
  #plainCells(from: number, columns: number, most: number): number {
    const buffer = this.#buffer;
    const words = this.#words;
    const length = this.#length;
    const stops = this.#stops;
    const newline = this.#newline;
    const delimiter = this.#delimiter;
    const [delimiters, newlines] = [(delimiter * everyByte) | 0, (newline * everyByte) | 0];
    stops[0] = from - 1;
    let [cells, left] = [0, columns];
    // Bytes before the first are left out of its word.
    let wanted = -1 << ((from & 3) * 8);
    for (let index = from >> 2; index * 4 < length; index++) {
      const word = words[index];
      const others = zeroBytes(word ^ quoteWord) | zeroBytes(word) | zeroBytes(word ^ wideWord);
      let hits = (zeroBytes(word ^ delimiters) | zeroBytes(word ^ newlines) | others) & wanted;
      wanted = -1;
      while (hits !== 0) {
        const at = index * 4 + ((31 - Math.clz32(hits & -hits)) >> 3);
        hits &= hits - 1;
        if (at >= length) break;
        const byte = buffer[at];
        if (byte === delimiter || byte === newline) {
          if ((--left === 0) !== (byte === newline)) return cells - (columns - left - 1);
          stops[++cells] = at;
          if (left > 0) continue;
          if (cells === most) return cells;
          left = columns;
        } else if (byte === quote ? stops[cells] === at - 1 : isOdd(buffer, at)) return cells - (columns - left);
      }
    }
    return cells - (columns - left);
  }

  /** Gives the quoted cell that begins there to the rows; says where it ends, or −1 where more text must come first. */
  #quotedEnd(from: number, isLast: boolean): number {
    const buffer = this.#buffer;
    const length = this.#length;
    for (let at = buffer.indexOf(quote, from + 1); at >= 0 && at < length; at = buffer.indexOf(quote, at + 1)) {
      if (at + 1 < length && buffer[at + 1] === quote) {
        at++;
        continue;
      }
      let end = at + 1;
      while (end < length && isBlank(buffer[end]) && this.#meanings[buffer[end]] !== ends) end++;
      if (end === length && !isLast) return -1;
      if (end === length || this.#meanings[buffer[end]] === ends) {
        this.#addQuoted(from + 1, at);
        return end;
      }
    }
    if (isLast) throw new Refused('open-quote', String(this.#rows.next));
    return -1;
  }

  #addQuoted(from: number, to: number): void {
    const cell = this.#buffer.subarray(from, to);
    const mayBeOdd = cell.includes(0) || cell.includes(wide);
    if (!cell.includes(quote)) return this.#rows.addCell(this.#buffer, from, to, mayBeOdd);
    let length = 0;
    const sound = new Uint8Array(cell.length);
    for (let at = 0; at < cell.length; at++) {
      sound[length++] = cell[at];
      if (cell[at] === quote && cell[at + 1] === quote) at++;
    }
    this.#rows.addCell(sound, 0, length, mayBeOdd);
  }
}

/** A zero byte or U+FFFD, and none of the characters that begin like it. */
function isOdd(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0 || (bytes[at] === wide && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd);
}

/** The high bit of each byte of a word that is 0, and perhaps of a 1 above one. */
function zeroBytes(word: number): number {
  return (word - everyByte) & ~word & 0x8080_8080;
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === carriageReturn;
}
