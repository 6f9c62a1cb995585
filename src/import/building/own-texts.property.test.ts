import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTable } from '#columns/decode-table.ts';
import { packedTexts } from '#columns/packed-texts.ts';
import { facilityNames } from '#columns/tables.ts';
import { type FileTexts, mixedTexts, namesToBe, writtenNames } from './own-texts.ts';

const mixedFile = ({ ids, names }: FileTexts) => ({ ids: ids && mixedTexts(ids), names: names && mixedTexts(names) });

const anyText = fc.constantFrom('', ' ', 'a', ' 网点 ', '\u3000b c\u00a0', '😀', `${'long'.repeat(17_000)} `, 'é'.repeat(70_000));
const anyShort = fc.stringMatching(/^[ab]{1,3}$/);
const anyFile = fc.integer({ min: 0, max: 8 }).chain((rows) => {
  const texts = fc.option(fc.array(anyText, { minLength: rows, maxLength: rows }), { freq: 5 });
  return fc.record({ rows: fc.constant(rows), ids: texts, names: texts });
});

test('the table has id and name of each facility that has any, in the order of the files', () => {
  const anyAsked = fc.array(anyFile, { minLength: 1, maxLength: 3 }).chain((files) => {
    const all = files.flatMap(({ rows }, file) => Array.from({ length: rows }, (_, row) => ({ file, row })));
    return fc.record({ files: fc.constant(files), facilities: fc.shuffledSubarray(all) });
  });
  return fc.assert(
    fc.asyncProperty(anyAsked, async ({ files, facilities }) => {
      const packed = files.map(({ ids, names }) => ({ ids: ids && packedTexts(ids), names: names && packedTexts(names) }));
      const from = { file: Uint16Array.from(facilities, ({ file }) => file), row: Int32Array.from(facilities, ({ row }) => row) };
      const toBe = namesToBe(packed, packed.map(mixedFile), from);
      const bytes = new Uint8Array(await writtenNames(packed, from).arrayBuffer());
      const { facility, id, name } = decodeTable(facilityNames, bytes, 'names').columns;
      const shown = (text: string) => (new TextEncoder().encode(text.trim()).length > 65_535 ? text.trim().slice(0, 21_845) : text.trim());
      const wanted = facilities
        .map(({ file, row }, at) => [at, shown(files[file].ids?.[row] ?? ''), shown(files[file].names?.[row] ?? '')] as const)
        .filter(([, ...texts]) => texts.some((text) => text !== ''))
        .sort(([a], [b]) => facilities[a].file - facilities[b].file || facilities[a].row - facilities[b].row);
      expect(toBe).toMatchObject({ rows: wanted.length, bytes: bytes.length });
      expect(Array.from(facility, (row, at) => [row, id[at], name[at]])).toEqual(wanted);
    }),
    { numRuns: 300 },
  );
});

test('the version is that of the rows in any order, and of no others', () => {
  const anyRows = fc.uniqueArray(fc.tuple(anyShort, anyShort), { minLength: 1, maxLength: 6, selector: ([id, name]) => `${id} ${name}` });
  const anyAsked = anyRows.chain((rows) => fc.record({ rows: fc.constant(rows), order: fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }) }));
  const versionOf = (rows: readonly (readonly [string, string])[], order: readonly number[]) => {
    const file = { ids: packedTexts(order.map((row) => rows[row][0])), names: packedTexts(order.map((row) => rows[row][1])) };
    // The facilities stay in their order, wherever they stand in the file.
    const row = Int32Array.from(rows.keys(), (facility) => order.indexOf(facility));
    return namesToBe([file], [mixedFile(file)], { file: new Uint16Array(rows.length), row }).version;
  };
  fc.assert(
    fc.property(anyAsked, ({ rows, order }) => {
      const version = versionOf(rows, [...rows.keys()]);
      expect(versionOf(rows, order)).toBe(version);
      const [[id, name], ...others] = rows;
      for (const changed of [
        [`${id}x`, name],
        [id, `x${name}`],
        [`${id}${name}`, ''],
        [name, id],
      ] as const) {
        if (changed[0] !== id || changed[1] !== name) expect(versionOf([changed, ...others], order)).not.toBe(version);
      }
      if (rows.length > 1) expect(versionOf([rows[1], rows[0], ...rows.slice(2)], order)).not.toBe(version);
    }),
    { numRuns: 300 },
  );
});
