import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packedTexts } from '#columns/packed-texts.ts';
import { numbersOf, yearsOf } from './column-values.ts';
import { decimalMark, numberIn, yearIn } from './values.ts';
import { wordGroups } from './word-groups.ts';

const anyNumeral = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer().map(String),
  fc
    .tuple(fc.constantFrom('', '-', '+', ' '), fc.stringMatching(/^\d{0,18}$/), fc.constantFrom('', '.', ',', '.5', ',25', '°12′', ' '))
    .map((parts) => parts.join('')),
  fc.constantFrom('', '-', '.', '１２．５', '1 234', '1,234,567', '12.5N', 'x', '2016-05-01', '2016', '1799', '2100', '20160'),
);

test('a column of numbers or years is read as each of its cells would be', () => {
  fc.assert(
    fc.property(fc.array(anyNumeral, { minLength: 1 }), fc.constantFrom({ decimal: '.' }, { decimal: ',' }, {}), (cells, said) => {
      const column = { form: 'text', texts: packedTexts(cells), ...said } as const;
      const mark = decimalMark(column);
      expect([...numbersOf(column)]).toEqual(cells.map((cell) => numberIn(cell, mark)));
      expect([...yearsOf(column)]).toEqual(cells.map(yearIn));
    }),
    { numRuns: 2000 },
  );
});

test('numbers are read back as they are written with either mark, with thousands parted or not', () => {
  const written = (value: number, mark: '.' | ',', isParted: boolean) => {
    const [whole, fraction] = Math.abs(value).toFixed(3).split('.');
    const parted = isParted ? whole.replace(/\B(?=(\d{3})+$)/g, mark === '.' ? ',' : '.') : whole;
    return `${value < 0 ? '-' : ''}${parted}${mark}${fraction}`;
  };
  const anyValue = fc.integer({ min: -5_000_000, max: 5_000_000 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(fc.array(anyValue, { minLength: 1 }), fc.constantFrom('.', ','), fc.boolean(), (values, decimal, isParted) => {
      const texts = packedTexts(values.map((value) => written(value, decimal, isParted)));
      expect([...numbersOf({ form: 'text', texts, decimal })]).toEqual(values);
    }),
  );
});

const anyWord = fc
  .array(fc.constantFrom('a', 'b', '网', ' ', '\u3000', '\u00a0', '\t', '\ufeff', '\u2003', 'é'), { maxLength: 4 })
  .map((parts) => parts.join(''));

test('words are grouped as their trimmed texts are alike', () => {
  fc.assert(
    fc.property(fc.array(anyWord, { maxLength: 300 }), (words) => {
      const { count, codes, word } = wordGroups(packedTexts(words));
      expect(Array.from(codes, word)).toEqual(words.map((each) => each.trim()));
      expect(count).toBe(new Set(words.map((each) => each.trim())).size);
    }),
  );
});

test('many different words are told apart', () => {
  const words = Array.from({ length: 20_000 }, (_, row) => `F${row % 15_000}`);
  const { count, codes } = wordGroups(packedTexts(words));
  expect([count, codes[15_000], codes[19_999]]).toEqual([15_000, 0, 4999]);
});
