/** How a table is described: one object per table, from which types, encoder, decoder, checks and CSV follow. */

export type Store = 'u8' | 'u16' | 'i16' | 'i32' | 'f32' | 'f64';

interface Described {
  /** What the values are, with their unit; shown on the Data view and in the schema page. */
  readonly note: string;
  /** The one value that stands for "unknown" or "none"; without it every row must have a value. */
  readonly missing?: number;
}

export interface NumberColumn extends Described {
  readonly form: 'number';
  readonly store: Store;
  readonly min: number;
  readonly max: number;
  /** Stored integer = round(value × scale); 1 unless the column is a fixed-point fraction. */
  readonly scale: number;
  /** Rows are written as differences to the row before: small where neighbours are alike. */
  readonly delta: boolean;
  readonly unique: boolean;
}

/** Codes into a closed list of words that the program knows. */
export interface CategoryColumn extends Described {
  readonly form: 'category';
  readonly values: readonly string[];
}

/** Codes into a list of words that the file brings, such as network ids. */
export interface DictionaryColumn extends Described {
  readonly form: 'dictionary';
}

export interface TextColumn extends Described {
  readonly form: 'text';
}

export type Column = NumberColumn | CategoryColumn | DictionaryColumn | TextColumn;

/** A dictionary column in memory: `values[codes[row]]`. */
export interface Dictionary {
  readonly values: readonly string[];
  readonly codes: Uint16Array;
}

interface StoredArrays {
  u8: Uint8Array;
  u16: Uint16Array;
  i16: Int16Array;
  i32: Int32Array;
  f32: Float32Array;
  f64: Float64Array;
}

/** Fixed-point columns come out as Float64Array; other numbers in the array they are stored in. */
type ArrayOf<C> = C extends { form: 'number'; store: infer S extends Store; scale: infer F }
  ? F extends 1
    ? StoredArrays[S]
    : Float64Array
  : C extends { form: 'category' }
    ? Uint8Array
    : C extends { form: 'dictionary' }
      ? Dictionary
      : readonly string[];

export interface Table<C extends Record<string, Column> = Record<string, Column>> {
  readonly name: string;
  readonly note: string;
  readonly columns: C;
}

/** A table in memory: `rows` and one typed array, dictionary or list of strings per column. */
export type Columns<T extends Table> = { readonly rows: number } & {
  readonly [K in keyof T['columns']]: ArrayOf<T['columns'][K]>;
};

interface NumberOptions {
  readonly note: string;
  readonly min?: number;
  readonly max?: number;
  readonly missing?: number;
  readonly delta?: boolean;
  readonly unique?: boolean;
}

const limits = {
  u8: [0, 255],
  u16: [0, 65_535],
  i16: [-32_768, 32_767],
  i32: [-2_147_483_648, 2_147_483_647],
  f32: [-3.4e38, 3.4e38],
  f64: [-Number.MAX_VALUE, Number.MAX_VALUE],
} as const satisfies Record<Store, readonly [number, number]>;

/** A number column: whole numbers in an integer store, or fractions in a float store. */
export function number<S extends Store>(store: S, options: NumberOptions): NumberColumn & { store: S; scale: 1 } {
  const [min, max] = limits[store];
  return { form: 'number', store, min, max, delta: false, unique: false, ...options, scale: 1 };
}

/** A fraction kept as `round(value × scale)` in an integer store; decoded to doubles. */
export function fixed<S extends Store>(
  store: S,
  scale: number,
  options: NumberOptions & { min: number; max: number },
): NumberColumn & { store: S; scale: number } {
  return { form: 'number', store, delta: false, unique: false, ...options, scale };
}

/** Degrees, WGS-84, rounded to 1e-5° (about 1.1 m), written as differences. */
export function degrees(axis: 'lng' | 'lat', note: string): NumberColumn & { store: 'i32'; scale: number } {
  const limit = axis === 'lng' ? 180 : 90;
  return fixed('i32', 1e5, { note, min: -limit, max: limit, delta: true });
}

export function category<const V extends readonly string[]>(values: V, note: string): CategoryColumn & { values: V } {
  return { form: 'category', values, note };
}

export function dictionary(note: string): DictionaryColumn {
  return { form: 'dictionary', note };
}

export function text(note: string): TextColumn {
  return { form: 'text', note };
}

export function table<const C extends Record<string, Column>>(name: string, note: string, columns: C): Table<C> {
  return { name, note, columns };
}
