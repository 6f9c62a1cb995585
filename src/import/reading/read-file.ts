import type { FileEncoding } from './encoding.ts';
import { type FileKind, fileKind, hasOtherExtension, headOf, largestBytes } from './file-kind.ts';
import type { RawTable } from './raw-table.ts';
import { readArrow } from './read-arrow.ts';
import { delimitedForm, readDelimited } from './read-delimited.ts';
import { readExcel } from './read-excel.ts';
import { parsedJson, readGeoJson } from './read-geojson.ts';
import { canBeCut, type PartReader, readInParts } from './read-in-parts.ts';
import { type ColumnsReader, readParquet } from './read-parquet.ts';
import { Refused } from './refusal.ts';
import { allBytes, bytesAtOnce, type Progress, sampledEncoding, textChunks, utf8Chunks } from './text-chunks.ts';

/** How a file is taken apart. Null: guessed. */
export interface ReadingChoice {
  readonly encoding: FileEncoding | null;
  readonly delimiter: string | null;
  readonly hasHeader: boolean | null;
  readonly sheet: string | null;
}

export const guessedReading: ReadingChoice = { encoding: null, delimiter: null, hasHeader: null, sheet: null };

/** How it was taken apart; null where the kind of file knows no such choice. */
export interface Reading extends ReadingChoice {
  readonly kind: FileKind;
  readonly sheets: readonly string[];
  readonly table: RawTable;
}

/** Who reads a part of a large file. */
export interface ReadingHelp {
  readonly readPart: PartReader;
  readonly readColumns: ColumnsReader;
}

/** A smaller file is read by one before a second would have begun. */
export const leastBytesOfParts = 4 * bytesAtOnce;
/** The same of a Parquet file, which is packed. */
const leastBytesOfColumns = bytesAtOnce;
/** Characters that delimiter and header are guessed from. */
const headCharacters = 100_000;

/**
 * Reads a file of any kind into a table.
 * @param mostRows stops after so many rows of delimited text; files of another kind are read as a whole.
 * @param help reads a part of a large file, where somebody can.
 * @throws Refused with a code for a sentence that says what to do instead.
 */
export async function readFile(
  file: File,
  choice: ReadingChoice,
  progress: Progress,
  mostRows = Number.POSITIVE_INFINITY,
  help: ReadingHelp | null = null,
): Promise<Reading> {
  if (file.size > largestBytes) throw new Refused('too-large', String(Math.round(file.size / 1e6)));
  const { head, isGzip } = await headOf(file);
  const kind = fileKind(head, file.name);
  const read = await readKind(file, kind, isGzip, choice, progress, mostRows, help);
  if (!hasOtherExtension(kind, file.name)) return read;
  return { ...read, table: { ...read.table, notes: [...read.table.notes, { code: 'extension', rows: [] }] } };
}

async function readKind(
  file: File,
  kind: FileKind,
  isGzip: boolean,
  choice: ReadingChoice,
  progress: Progress,
  mostRows: number,
  help: ReadingHelp | null,
): Promise<Reading> {
  const asked = { ...guessedReading, kind, sheets: [] };
  switch (kind) {
    case 'delimited': {
      const encoding = choice.encoding ?? (await sampledEncoding(file, isGzip));
      const guess = delimitedForm(await firstText(file, isGzip, encoding));
      const form = { delimiter: choice.delimiter ?? guess.delimiter, hasHeader: choice.hasHeader ?? guess.hasHeader };
      const isParted = help !== null && file.size >= leastBytesOfParts && !isGzip && canBeCut(encoding) && mostRows === Number.POSITIVE_INFINITY;
      const table = isParted
        ? await readInParts(file, encoding, form, help.readPart, progress)
        : await readDelimited(utf8Chunks(file, isGzip, encoding, progress), form, isGzip ? 0 : file.size, mostRows);
      return { ...asked, ...form, encoding, table };
    }
    case 'excel': {
      const { table, sheets, sheet, hasHeader } = await readExcel(file, choice.sheet, choice.hasHeader);
      return { ...asked, sheets, sheet, hasHeader, table };
    }
    case 'geojson': {
      const encoding = choice.encoding ?? (await sampledEncoding(file, isGzip));
      return { ...asked, encoding, table: readGeoJson(new TextDecoder(encoding).decode(await allBytes(file, isGzip, progress))) };
    }
    case 'parquet': {
      const bytes = await allBytes(file, isGzip, progress);
      return { ...asked, table: await readParquet(bytes, help && bytes.length >= leastBytesOfColumns ? help.readColumns : null) };
    }
    case 'arrow':
      return { ...asked, table: await readArrow(await allBytes(file, isGzip, progress)) };
    case 'data-set':
      throw new Refused('archive');
  }
}

/** The JSON of a file, for boundaries. */
export async function readJson(file: File, progress: Progress): Promise<unknown> {
  const { isGzip } = await headOf(file);
  return parsedJson(new TextDecoder(await sampledEncoding(file, isGzip)).decode(await allBytes(file, isGzip, progress)));
}

async function firstText(file: Blob, isGzip: boolean, encoding: FileEncoding): Promise<string> {
  let text = '';
  for await (const chunk of textChunks(isGzip ? file : file.slice(0, headCharacters), isGzip, encoding, { report: () => {}, isStopped: () => false })) {
    text += chunk;
    if (text.length > headCharacters) break;
  }
  return text.slice(0, headCharacters);
}
