import Papa from 'papaparse';
import { hasHeaderRow } from './column-of.ts';
import type { RawNote, RawTable } from './raw-table.ts';
import { Refused } from './refusal.ts';

const delimiters = [',', ';', '\t', '|'] as const;

/** How a delimited text is taken apart; guessed first, and the reader can change it. */
export interface DelimitedForm {
  readonly delimiter: string;
  readonly hasHeader: boolean;
}

/** A row longer than this is a quote that was never closed. */
const longestRow = 4_000_000;
const nul = '\u0000';

/**
 * Reads delimited text as it comes, piece by piece. Papa's parser is given each piece with what was left of the one before, and keeps back the
 * last row until it is whole.
 * @param mostRows stops after so many rows, for a preview.
 */
export async function readDelimited(chunks: AsyncIterable<string>, form: DelimitedForm, mostRows = Number.POSITIVE_INFINITY): Promise<RawTable> {
  const rows = new RowCollector(form.hasHeader);
  let rest = '';
  let newline: '\n' | '\r' | undefined;
  for await (const chunk of chunks) {
    rest += chunk;
    newline ??= rest.includes('\n') ? '\n' : rest.includes('\r') ? '\r' : undefined;
    if (newline === undefined) continue;
    const { data, cursor } = parsed(rest, form.delimiter, newline, true);
    rows.addAll(data);
    rest = rest.slice(cursor);
    if (rows.count >= mostRows) return rows.table();
    if (rest.length > longestRow) throw new Refused('open-quote', String(rows.next));
  }
  if (rest !== '') {
    const { data, isOpen } = parsed(rest, form.delimiter, newline ?? '\n', false);
    if (isOpen) throw new Refused('open-quote', String(rows.next + data.length - 1));
    rows.addAll(data);
  }
  return rows.table();
}

function parsed(text: string, delimiter: string, newline: string, keepsLast: boolean): { data: string[][]; cursor: number; isOpen: boolean } {
  const { data, errors, meta } = new Papa.Parser({ delimiter, newline, quoteChar: '"' } as never).parse(text, 0, keepsLast) as Papa.ParseResult<string[]>;
  return { data, cursor: meta.cursor, isOpen: errors.some(({ code }) => code === 'MissingQuotes') };
}

/** Turns rows into columns; rows with nothing in them are left out and keep their number. */
class RowCollector {
  #names: readonly string[] | null = null;
  readonly #hasHeader: boolean;
  #columns: string[][] = [];
  #numbers: number[] = [];
  #read = 0;
  readonly #ragged: number[] = [];
  readonly #nul: number[] = [];
  readonly #undecodable: number[] = [];

  constructor(hasHeader: boolean) {
    this.#hasHeader = hasHeader;
  }

  get count(): number {
    return this.#numbers.length;
  }

  /** Number of the row that comes next. */
  get next(): number {
    return this.#read + 1;
  }

  addAll(rows: readonly string[][]): void {
    for (const cells of rows) this.#add(cells);
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
    return { names: this.#names, columns, rows: this.count, number: Int32Array.from(this.#numbers), notes };
  }

  #add(cells: string[]): void {
    this.#read++;
    const last = cells.length - 1;
    if (cells[last].endsWith('\r')) cells[last] = cells[last].slice(0, -1);
    if (cells.length === 1 && cells[0].trim() === '') return;
    if (this.#names === null) {
      this.#begin(cells);
      if (this.#hasHeader) return;
    }
    const row = this.#numbers.length;
    const columns = this.#columns;
    const wanted = columns.length;
    this.#numbers.push(this.#read);
    if (cells.length !== wanted) this.#ragged.push(row);
    let hasNul = false;
    let hasUnknown = false;
    for (let index = 0; index < wanted; index++) {
      const cell = cells[index] ?? '';
      if (cell !== '' && (cell.includes(nul) || cell.includes('\ufffd'))) {
        hasNul ||= cell.includes(nul);
        hasUnknown ||= cell.includes('\ufffd');
        columns[index].push(cell.replaceAll(nul, ''));
      } else columns[index].push(cell);
    }
    if (hasNul) this.#nul.push(row);
    if (hasUnknown) this.#undecodable.push(row);
  }

  #begin(cells: readonly string[]): void {
    this.#names = cells.map((cell, index) => (this.#hasHeader ? cell.replaceAll(nul, '').trim() : '') || `#${index + 1}`);
    this.#columns = cells.map(() => []);
  }
}

/** Delimiter and header of a text by its first lines. */
export function delimitedForm(head: string): DelimitedForm {
  const { meta, data } = Papa.parse<string[]>(head, { preview: 50, delimitersToGuess: [...delimiters], skipEmptyLines: true });
  const delimiter = /^sep=(.)/.exec(head)?.[1] ?? (head.includes(meta.delimiter) ? meta.delimiter : ',');
  return { delimiter, hasHeader: hasHeaderRow(data) };
}
