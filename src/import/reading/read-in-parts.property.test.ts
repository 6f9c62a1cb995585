import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import type { FileEncoding } from './encoding.ts';
import { firstRows, type RawTable } from './raw-table.ts';
import { readDelimited } from './read-delimited.ts';
import { type PartReader, readInParts, readLaterPart } from './read-in-parts.ts';
import { Refused } from './refusal.ts';
import { utf8Chunks } from './text-chunks.ts';

const quiet = { report: () => {}, isStopped: () => false };
const form = { delimiter: ',', hasHeader: true };

/** All of a table, or the refusal. */
async function outcomeOf(reading: Promise<RawTable>): Promise<unknown> {
  try {
    const table = await reading;
    return { names: table.names, rows: firstRows(table, table.rows), numbers: Array.from(table.number), notes: table.notes };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

/** Anything that may stand in a cell, well or ill quoted, with line ends, zero bytes and characters that are no text. */
const anyCell = fc.oneof(
  fc.constantFrom('', ' ', 'a', '网点', 'b"c', '"', '"a', '"a,b"', '"a\nb"', '"a""b"', '"a" b', 'x\u0000y', '\ufffd', '\ufeffz', 'long '.repeat(30)),
  fc.string({ maxLength: 5 }),
);
const anyLine = fc.array(anyCell, { maxLength: 5 }).map((cells) => cells.join(','));
const anyText = fc.tuple(fc.array(anyLine, { minLength: 1, maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean());

test('parts read one beside the other give the table of the whole: cells, row numbers, notes and refusals', async () => {
  let usedParts = 0;
  const readPart: PartReader = async (part, partForm) => {
    const read = await readLaterPart(part, partForm, quiet);
    if (read.numbers.length > 0) usedParts++;
    return read;
  };
  await fc.assert(
    fc.asyncProperty(anyText, fc.constantFrom<FileEncoding>('utf-8', 'gb18030', 'windows-1252'), async ([lines, newline, isClosed], encoding) => {
      const text = `id,name,more${newline}${lines.join(newline)}${isClosed ? newline : ''}`;
      const file = new Blob([new Uint8Array(iconv.encode(text, encoding === 'windows-1252' ? 'latin1' : encoding))]);
      const whole = await outcomeOf(readDelimited(utf8Chunks(file, false, encoding, quiet), form));
      expect(await outcomeOf(readInParts(file, encoding, form, readPart, quiet))).toEqual(whole);
    }),
    { numRuns: 3000 },
  );
  expect(usedParts).toBeGreaterThan(500);
});

test('a later part that fails is read again, and one that nobody wants any more is told so', async () => {
  const file = new Blob([`id,name\n${'1,a\n'.repeat(50)}`]);
  const whole = await outcomeOf(readDelimited(utf8Chunks(file, false, 'utf-8', quiet), form));
  const failing: PartReader = () => Promise.reject(new Error('The worker stopped.'));
  expect(await outcomeOf(readInParts(file, 'utf-8', form, failing, quiet))).toEqual(whole);

  const quoted = new Blob([`id,name\n1,"${'a\n'.repeat(50)}"\n`]);
  let signal: AbortSignal | null = null;
  const endless: PartReader = (_, __, unwanted) => {
    signal = unwanted;
    return new Promise(() => {});
  };
  expect(await outcomeOf(readInParts(quoted, 'utf-8', form, endless, quiet))).toMatchObject({ numbers: [2] });
  expect(signal).toMatchObject({ aborted: true });
});
