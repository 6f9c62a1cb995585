import { type PackedTexts, startOf, TextPacker } from '#columns/packed-texts.ts';
import { type CellValue, plainValue } from './column-of.ts';
import { columnsTable } from './object-table.ts';
import type { RawColumn, RawTable } from './raw-table.ts';
import { Refused } from './refusal.ts';

/** An Arrow file or stream. */
export async function readArrow(bytes: Uint8Array): Promise<RawTable> {
  const { batchType, dictionary, tableFromIPC, utf8 } = await import('@uwdata/flechette');
  writeOutWhenAsked(batchType(dictionary(utf8())).prototype);
  try {
    const table = tableFromIPC(bytes, { useBigInt: false });
    const rows = table.numRows;
    const columns = new Map<string, CellValue[] | RawColumn>();
    for (const name of table.names as string[]) {
      const column = table.getChild(name);
      columns.set(name, packedColumn(column.data as readonly TextBatch[]) ?? columnOfValues(column.toArray() as ArrayLike<unknown>, rows));
    }
    return columnsTable(columns, null, rows);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('damaged', (error as Error).message);
  }
}

interface DictionaryBatch {
  dictionary: { at(word: number): unknown };
  setDictionary(words: DictionaryBatch['dictionary']): DictionaryBatch;
  value(row: number): unknown;
  key(row: number): number;
}

/** The library makes a text of every word of a dictionary as soon as it meets one, also of a million that are used once each. */
function writeOutWhenAsked(prototype: DictionaryBatch): void {
  prototype.setDictionary = function (words) {
    this.dictionary = words;
    return this;
  };
  prototype.value = function (row) {
    return this.dictionary.at(this.key(row));
  };
}

/** What is read of a batch of texts: plain ones, or numbers of those in a dictionary. */
interface TextBatch {
  readonly length: number;
  readonly nullCount: number;
  readonly type: { readonly typeId: number };
  readonly values: unknown;
  readonly offsets: unknown;
  readonly dictionary?: { readonly data: readonly TextBatch[] };
  readonly at: (row: number) => unknown;
}

/** Utf8 and dictionaries in the library's list of types. */
const [utf8Type, dictionaryType] = [5, -1];

/** Texts; a null has no bytes. Null for columns of anything else. */
function packedColumn(batches: readonly TextBatch[]): RawColumn | null {
  const [only] = batches;
  if (batches.length === 1) {
    const texts = textsAsTheyStand(only);
    if (texts) return { form: 'text', texts };
  }
  const texts = new TextPacker();
  for (const batch of batches) {
    if (!(batch.type.typeId === dictionaryType ? addWords(texts, batch) : addPlain(texts, batch))) return null;
  }
  return batches.length > 0 ? { form: 'text', texts } : null;
}

/** The file's own bytes, where texts are end to end from the first on: plain ones, or a dictionary whose words are all used once and in order. */
function textsAsTheyStand({ type, length, nullCount, values, offsets, dictionary }: TextBatch): PackedTexts | null {
  if (type.typeId === utf8Type && values instanceof Uint8Array && offsets instanceof Int32Array && offsets[0] === 0)
    return { rows: length, bytes: values, ends: new Uint32Array(offsets.buffer, offsets.byteOffset + offsets.BYTES_PER_ELEMENT, length) };
  const words = dictionary?.data.length === 1 && dictionary.data[0].length === length ? textsAsTheyStand(dictionary.data[0]) : null;
  const numbers = values as ArrayLike<number>;
  let row = 0;
  while (words && row < length && numbers[row] === row) row++;
  return nullCount === 0 && row === length ? words : null;
}

function addPlain(texts: TextPacker, { type, length, values, offsets }: TextBatch): boolean {
  if (type.typeId !== utf8Type || !(values instanceof Uint8Array) || !(offsets instanceof Int32Array)) return false;
  for (let row = 0; row < length; row++) texts.add(values, offsets[row], offsets[row + 1]);
  return true;
}

function addWords(texts: TextPacker, batch: TextBatch): boolean {
  const words = batch.dictionary ? packedColumn(batch.dictionary.data) : null;
  if (words?.form !== 'text') return false;
  const { texts: dictionary } = words;
  const numbers = batch.values as ArrayLike<number>;
  for (let row = 0; row < batch.length; row++) {
    const word = numbers[row];
    if (batch.nullCount > 0 && batch.at(row) === null) texts.add(dictionary.bytes, 0, 0);
    else texts.add(dictionary.bytes, startOf(dictionary, word), dictionary.ends[word]);
  }
  return true;
}

function columnOfValues(values: ArrayLike<unknown>, rows: number): CellValue[] | RawColumn {
  if (values instanceof Float64Array) return { form: 'number', numbers: values.subarray(0, rows) };
  if (values instanceof Float32Array || values instanceof Int32Array) return { form: 'number', numbers: new Float64Array(values.subarray(0, rows)) };
  return Array.from({ length: rows }, (_, row) => plainValue(values[row]));
}
