import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packedValue, unpackedValue } from './packed-value.ts';

const numbers = fc.oneof(
  fc.uint8Array().map((each) => Uint8Array.from(each)),
  fc.int16Array().map((each) => Int16Array.from(each)),
  fc.uint16Array().map((each) => Uint16Array.from(each)),
  fc.int32Array().map((each) => Int32Array.from(each)),
  fc.float32Array().map((each) => Float32Array.from(each)),
  fc.float64Array().map((each) => Float64Array.from(each)),
  fc.array(fc.integer({ min: -2e9, max: 2e9 })).map((each) => Float64Array.from(each, (whole) => whole / 100)),
);
const value = fc.dictionary(
  fc.string().filter((name) => !name.startsWith('$') && name !== '__proto__'),
  fc.oneof(
    numbers,
    fc.string(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0),
    fc.constant(null),
    fc.array(numbers),
  ),
  { noNullPrototype: true },
);

test('a value comes out of its bytes as it went in', () => {
  fc.assert(
    fc.property(value, (given) => {
      expect(unpackedValue(packedValue(given))).toStrictEqual(given);
    }),
  );
});

test('hundredths and whole numbers take half the bytes of doubles', () => {
  const hundredths = Float64Array.from({ length: 1000 }, (_, index) => (index * 37) / 100);
  const thirds = Float64Array.from({ length: 1000 }, (_, index) => index / 3);
  expect(packedValue({ hundredths }).length).toBeLessThan(4200);
  expect(packedValue({ thirds }).length).toBeGreaterThan(8000);
});
