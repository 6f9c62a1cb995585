import type { PackedTexts } from '#columns/packed-texts.ts';
import { numbersOf, yearsOf } from '#import/mapping/column-values.ts';
import { type FieldName, type Mapping, type Role, roleFields } from '#import/mapping/roles.ts';
import { decimalMark, numberIn, usualMark, yearIn } from '#import/mapping/values.ts';
import { type GroupedTexts, oneGroup, type WordGroups, wordGroups, wordsOf } from '#import/mapping/word-groups.ts';
import { type DecimalMark, type RawColumn, type RawTable, textAt, textsOf } from '#import/reading/raw-table.ts';

const yearBounds = [1900, 2100] as const;
/** Fields whose numbers may have a fraction. */
const measured: readonly FieldName[] = ['lng', 'lat', 'capacity', 'people', 'parcels', 'villages', 'delivered', 'collected'];
export const yearFields: readonly FieldName[] = ['opened', 'closed', 'year', 'from', 'to'];

/** The fields of a file, each from its column or its one value for all rows. A column is worked out as a whole, when it is first asked for. */
export class FileFields {
  readonly #rows: number;
  readonly #columns: ReadonlyMap<FieldName, RawColumn>;
  readonly #constants: Mapping['constants'];
  readonly #numbers = new Map<FieldName, Float64Array>();
  readonly #texts = new Map<FieldName, PackedTexts>();
  readonly #words = new Map<FieldName, WordGroups>();

  /** @param decimal how numbers are written; null: as the file shows it. */
  constructor(table: RawTable, role: Role, { columns, constants }: Mapping, decimal: DecimalMark | null) {
    this.#rows = table.rows;
    this.#constants = constants;
    const usual = decimal ?? usualMark(table.columns) ?? '.';
    const written = (column: RawColumn): RawColumn => (column.form === 'text' ? { ...column, decimal: decimal ?? decimalMark(column, usual) } : column);
    const found = roleFields[role].flatMap(({ field }) => {
      const column = table.columns[table.names.indexOf(columns[field] ?? '')];
      return column && columns[field] !== undefined ? [[field, measured.includes(field) ? written(column) : column] as const] : [];
    });
    this.#columns = new Map(found);
  }

  column(field: FieldName): RawColumn | null {
    return this.#columns.get(field) ?? null;
  }

  /** The value for all rows; empty where there is none. */
  #constant(field: FieldName): string {
    return this.#constants[field]?.trim() ?? '';
  }

  has(field: FieldName): boolean {
    return this.#columns.has(field) || this.#constant(field) !== '';
  }

  /** Without white space around it; empty where there is neither column nor value. */
  text(field: FieldName, row: number): string {
    const column = this.#columns.get(field);
    return column ? textAt(column, row).trim() : this.#constant(field);
  }

  /** NaN where there is no number, or no year within bounds for a field of years. */
  numbers(field: FieldName): Float64Array {
    let numbers = this.#numbers.get(field);
    if (!numbers) {
      const column = this.column(field);
      const isYear = yearFields.includes(field);
      if (column) numbers = isYear ? yearsOf(column) : numbersOf(column);
      else numbers = new Float64Array(this.#rows).fill(isYear ? yearIn(this.#constant(field)) : numberIn(this.#constant(field), '.'));
      if (isYear) for (let row = 0; row < numbers.length; row++) if (numbers[row] < yearBounds[0] || numbers[row] > yearBounds[1]) numbers[row] = Number.NaN;
      this.#numbers.set(field, numbers);
    }
    return numbers;
  }

  /** Null where no column has the field. */
  texts(field: FieldName): PackedTexts | null {
    const column = this.column(field);
    if (!column) return null;
    const texts = this.#texts.get(field) ?? textsOf(column);
    this.#texts.set(field, texts);
    return texts;
  }

  /** Takes the words of a field as they were found elsewhere. */
  know(field: FieldName, groups: GroupedTexts): void {
    const texts = this.texts(field);
    if (texts) this.#words.set(field, wordsOf(texts, groups));
  }

  words(field: FieldName): WordGroups {
    let words = this.#words.get(field);
    if (!words) {
      const texts = this.texts(field);
      words = texts ? wordGroups(texts) : oneGroup(this.#rows, this.#constant(field));
      this.#words.set(field, words);
    }
    return words;
  }
}
