import { type PackedTexts, startOf, TextPacker, unpackedText } from '#columns/packed-texts.ts';
import type { RawNote, RawTable } from './raw-table.ts';
import { Refused } from './refusal.ts';

const replacement = [0xef, 0xbf, 0xbd] as const;

/** Rows of the later part of a file, numbered from the part's beginning. */
export interface RowsPart {
  /** How many rows were read, blank ones too. */
  readonly read: number;
  readonly numbers: Int32Array<ArrayBuffer>;
  readonly columns: readonly PackedTexts[];
  /** Rows of each note, from 0. */
  readonly ragged: readonly number[];
  readonly nul: readonly number[];
  readonly undecodable: readonly number[];
}

/** Takes cells as bytes of UTF-8, one after the other, and makes columns of them; rows with nothing in them are left out and keep their number. */
export class RowCollector {
  readonly #hasHeader: boolean;
  #names: readonly string[] | null = null;
  #columns: TextPacker[] = [];
  readonly #numbers: number[] = [];
  /** Cells of the row at hand. */
  #cells = 0;
  #read = 0;
  #hasNul = false;
  #hasUnknown = false;
  readonly #ragged: number[] = [];
  readonly #nul: number[] = [];
  readonly #undecodable: number[] = [];

  /** @param names of the columns, where an earlier part of the file has said them. */
  constructor(hasHeader: boolean, names: readonly string[] | null = null) {
    this.#hasHeader = hasHeader;
    this.#names = names;
    if (names) this.#columns = names.map(() => new TextPacker());
  }

  /** Names of the columns; null before the first row. */
  get names(): readonly string[] | null {
    return this.#names;
  }

  get count(): number {
    return this.#numbers.length;
  }

  /** Number of the row that comes next. */
  get next(): number {
    return this.#read + 1;
  }

  /** The row at hand has cells already. */
  get isInRow(): boolean {
    return this.#cells > 0;
  }

  /** So many times of what has been read is to come. */
  reserve(times: number): void {
    for (const column of this.#columns) column.reserve(times);
  }

  /** Of each row; 0 before they are known. */
  get columns(): number {
    return this.#names === null ? 0 : this.#columns.length;
  }

  /** Takes whole rows, of which each has a cell for every column. */
  addRows(source: Uint8Array, stops: Int32Array, cells: number): void {
    const columns = this.#columns;
    for (let index = 0; index < columns.length; index++) {
      columns[index].addColumn(source, stops, cells, index, columns.length, index === columns.length - 1);
    }
    for (let row = 0; row < cells; row += columns.length) this.#numbers.push(++this.#read);
  }

  /** @param isOdd the cell may hold a zero byte or a character that its encoding does not know. */
  addCell(source: Uint8Array, from: number, to: number, isOdd: boolean): void {
    const index = this.#cells++;
    if (index === this.#columns.length) {
      if (this.#names !== null) return;
      this.#columns.push(new TextPacker());
    }
    const column = this.#columns[index];
    if (column === undefined) return;
    if (!isOdd) return column.add(source, from, to);
    const sound = source.slice(from, to).filter((byte) => byte !== 0);
    this.#hasNul ||= sound.length < to - from;
    this.#hasUnknown ||= sound.some((byte, at) => byte === replacement[0] && sound[at + 1] === replacement[1] && sound[at + 2] === replacement[2]);
    column.add(sound, 0, sound.length);
  }

  endRow(): void {
    this.#read++;
    const cells = this.#cells;
    const [hasNul, hasUnknown] = [this.#hasNul, this.#hasUnknown];
    this.#cells = 0;
    this.#hasNul = false;
    this.#hasUnknown = false;
    const [first] = this.#columns;
    if (cells === 1 && unpackedIfShort(first).trim() === '') return first.undo();
    if (this.#names === null) {
      this.#names = this.#columns.map((column, index) => (this.#hasHeader ? unpackedText(column, 0).trim() : '') || `#${index + 1}`);
      if (this.#hasHeader) {
        this.#columns = this.#columns.map(() => new TextPacker());
        return;
      }
    }
    const columns = this.#columns;
    for (let index = cells; index < columns.length; index++) columns[index].add(columns[index].bytes, 0, 0);
    const row = this.#numbers.push(this.#read) - 1;
    if (cells !== columns.length) this.#ragged.push(row);
    if (hasNul) this.#nul.push(row);
    if (hasUnknown) this.#undecodable.push(row);
  }

  /** What has been taken, for who has the part before. */
  part(): RowsPart {
    return {
      read: this.#read,
      numbers: new Int32Array(this.#numbers),
      columns: this.#columns.map(({ rows, bytes, ends }) => ({ rows, bytes, ends })),
      ragged: this.#ragged,
      nul: this.#nul,
      undecodable: this.#undecodable,
    };
  }

  /** Puts the rows of the file's next part behind those that were taken. */
  append({ read, numbers, columns, ragged, nul, undecodable }: RowsPart): void {
    const rows = this.count;
    for (let row = 0; row < numbers.length; row++) this.#numbers.push(this.#read + numbers[row]);
    for (const [index, column] of this.#columns.entries()) column.append(columns[index]);
    for (const [noted, more] of [
      [this.#ragged, ragged],
      [this.#nul, nul],
      [this.#undecodable, undecodable],
    ] as const) {
      for (const row of more) noted.push(rows + row);
    }
    this.#read += read;
  }

  table(): RawTable {
    if (this.#names === null) throw new Refused('empty');
    if (this.count === 0) throw new Refused('header-only');
    const columns = this.#columns.map((texts) => ({ form: 'text', texts }) as const);
    const notes: RawNote[] = (
      [
        { code: 'ragged', rows: this.#ragged },
        { code: 'nul', rows: this.#nul },
        { code: 'undecodable', rows: this.#undecodable },
      ] as const
    ).filter(({ rows }) => rows.length > 0);
    return { names: this.#names, columns, rows: this.count, number: new Int32Array(this.#numbers), notes };
  }
}

/** Longer cells are not blank for what matters here. */
function unpackedIfShort(column: TextPacker): string {
  const row = column.rows - 1;
  const length = column.ends[row] - startOf(column, row);
  return length > 200 ? 'x' : unpackedText(column, row);
}
