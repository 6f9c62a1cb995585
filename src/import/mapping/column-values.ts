import { unpackedText } from '#columns/packed-texts.ts';
import type { RawColumn } from '#import/reading/raw-table.ts';
import { decimalMark, numberIn, yearIn } from './values.ts';

const [minus, comma, point, zero, nine] = [0x2d, 0x2c, 0x2e, 0x30, 0x39];
/** Whole numbers of so many digits are exact, and so is their quotient by a power of ten that is exact too: rounded once, as `Number` does. */
const mostDigits = 15;
/** So many fit in 30 bits. */
const smallDigits = 9;
const powers = Array.from({ length: mostDigits + 1 }, (_, power) => 10 ** power);

/** The number of each cell as `numberIn` reads it; NaN where it is none. */
export function numbersOf(column: RawColumn): Float64Array {
  if (column.form === 'number') return column.numbers.slice();
  const mark = decimalMark(column);
  const { texts } = column;
  const { rows, bytes, ends } = texts;
  const separator = mark === ',' ? comma : point;
  const values = new Float64Array(rows);
  for (let row = 0, start = 0; row < rows; start = ends[row++]) {
    const value = plainNumber(bytes, start, ends[row], separator);
    values[row] = Number.isNaN(value) && start < ends[row] ? numberIn(unpackedText(texts, row), mark) : value;
  }
  return values;
}

/** The year of each cell as `yearIn` reads it; NaN where it names none. */
export function yearsOf(column: RawColumn): Float64Array {
  if (column.form === 'number') return column.numbers.map((value) => (isPlainYear(value) && Number.isInteger(value) ? value : yearIn(String(value))));
  const { texts } = column;
  const { rows, bytes, ends } = texts;
  const values = new Float64Array(rows);
  for (let row = 0, start = 0; row < rows; start = ends[row++]) {
    const value = ends[row] - start === 4 ? plainNumber(bytes, start, ends[row], point) : Number.NaN;
    values[row] = isPlainYear(value) ? value : start === ends[row] ? Number.NaN : yearIn(unpackedText(texts, row));
  }
  return values;
}

function isPlainYear(value: number): boolean {
  return value >= 1800 && value < 2100;
}

/** Digits with at most a minus before and a decimal mark within, which is what nearly all cells of a column of numbers are; NaN for all else. */
function plainNumber(bytes: Uint8Array, start: number, end: number, separator: number): number {
  const isNegative = bytes[start] === minus;
  const first = isNegative ? start + 1 : start;
  let [value, digits, fraction] = [0, 0, -1];
  // The first digits as a whole number of the processor, which nearly all numbers have no more of.
  let small = 0;
  for (let at = first; at < end; at++) {
    const byte = bytes[at];
    if (byte >= zero && byte <= nine) {
      if (digits < smallDigits) small = small * 10 + (byte - zero);
      else value = (digits === smallDigits ? small : value) * 10 + (byte - zero);
      digits++;
      if (fraction >= 0) fraction++;
    } else if (byte === separator && fraction < 0) fraction = 0;
    else return Number.NaN;
  }
  if (digits === 0 || digits > mostDigits) return Number.NaN;
  const whole = digits > smallDigits ? value : small;
  const size = fraction > 0 ? whole / powers[fraction] : whole;
  return isNegative ? -size : size;
}
