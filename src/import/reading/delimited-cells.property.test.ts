import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { firstRows } from './raw-table.ts';
import { readDelimited } from './read-delimited.ts';

const anyText = (units: readonly string[]) => fc.array(fc.constantFrom(...units), { maxLength: 6 }).map((parts) => parts.join(''));
const anyDelimiter = fc.constantFrom(',', ';', '\t', '|');
const anyLineEnd = fc.constantFrom('\n', '\r\n', '\r');

/** A cell as it is written: plain with quotes inside it, or quoted with anything inside and perhaps spaces behind. */
const anyCell = (delimiter: string) =>
  fc.oneof(
    anyText(['a', '网', 'é', '１', ' ', '😀']).chain((text) => fc.constantFrom(text, text === '' ? '' : `${text.trim() || 'b'}"`)),
    fc.tuple(anyText(['a', '网', '""', delimiter, '\n', ' ']), fc.constantFrom('', ' ')).map(([text, space]) => `"${text}"${space}`),
  );

/** The text cut anywhere between characters, as a decoder gives it. */
async function* pieces(text: string, cuts: readonly number[]) {
  const characters = [...text];
  const ends = [...new Set(cuts.map((cut) => cut % (characters.length + 1)))].sort((a, b) => a - b);
  let from = 0;
  for (const end of [...ends, characters.length]) {
    yield new TextEncoder().encode(characters.slice(from, end).join(''));
    from = end;
  }
}

function papaRows(text: string, delimiter: string, newline: string, width: number): string[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: newline as '\n' });
  const rows = data.filter((cells) => cells.length > 1 || cells[0].trim() !== '');
  return rows.map((cells) => Array.from({ length: width }, (_, index) => cells[index] ?? ''));
}

test('takes text apart as papaparse does, wherever its pieces end', async () => {
  const anyFile = anyDelimiter.chain((delimiter) =>
    fc.record({
      delimiter: fc.constant(delimiter),
      newline: anyLineEnd,
      rows: fc.array(fc.array(anyCell(delimiter), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      isClosed: fc.boolean(),
      cuts: fc.array(fc.nat(), { maxLength: 5 }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(anyFile, async ({ delimiter, newline, rows, isClosed, cuts }) => {
      // A line feed inside quotes would be taken for the line end of a file that has only carriage returns.
      const lines = rows.map((cells) => cells.join(delimiter)).map((line) => (newline === '\r' ? line.replaceAll('\n', '') : line));
      const text = `${['x', 'y', 'z'].join(delimiter)}${newline}${lines.join(newline)}${isClosed ? newline : ''}`;
      const table = await readDelimited(pieces(text, newline === '\r' ? [] : cuts), { delimiter, hasHeader: true });
      // Papa takes a quote with a space behind it for unclosed where the text ends; with a line end more both read the same.
      expect(firstRows(table, 100)).toEqual(papaRows(text + newline, delimiter, newline, 3).slice(1));
    }),
    { numRuns: 2000 },
  );
});

test('many rows are taken as few are, whatever stands among them and wherever a preview ends', async () => {
  const odd = ['"a, ""b""",1,2', '', 'x,y', 'a,b,c,d', '营业部（东）,1,2', `${'long '.repeat(30)},,`, ',,', 'a"b,"",c', '"two\nlines",1,2'];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat({ max: 12_000 }), fc.constantFrom(...odd)), { maxLength: 12 }),
      fc.constantFrom('\n', '\r\n'),
      fc.integer({ min: 1, max: 13_000 }),
      async (among, newline, mostRows) => {
        const lines = Array.from({ length: 12_000 }, (_, row) => `F${row},${row % 7 === 0 ? '' : row / 8},网点${row % 10}`);
        for (const [row, line] of among) lines[row % lines.length] = newline === '\n' ? line : line.replace('\n', newline);
        const text = `x,y,z${newline}${lines.join(newline)}${newline}`;
        const read = async (most: number) => readDelimited(pieces(text, [50_000, 100_001]), { delimiter: ',', hasHeader: true }, 0, most);
        const wanted = papaRows(text, ',', newline, 3).slice(1);
        const [whole, preview] = [await read(Number.POSITIVE_INFINITY), await read(mostRows)];
        // As texts: arrays of so many rows are compared slowly.
        expect(firstRows(whole, whole.rows).join('\n')).toBe(wanted.join('\n'));
        expect(firstRows(preview, preview.rows).join('\n')).toBe(wanted.slice(0, mostRows).join('\n'));
        expect(preview.number).toEqual(whole.number.slice(0, mostRows));
      },
    ),
    { numRuns: 5 },
  );
});
