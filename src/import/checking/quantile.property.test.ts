import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantile, quantiles } from './quantile.ts';

test('is the value at that place of the sorted values, of few and of many', () => {
  const anyValue = fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(0, 120.5, 1e9));
  fc.assert(
    fc.property(
      fc.array(anyValue, { minLength: 1, maxLength: 300 }),
      fc.constantFrom(1, 100),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (drawn, times, share) => {
        const values = Float64Array.from({ length: drawn.length * times }, (_, at) => drawn[at % drawn.length] + Math.floor(at / drawn.length) * 0.25);
        const place = Math.min(values.length - 1, Math.floor(values.length * share));
        // The two zeros are one value.
        expect(quantile(values, share) + 0).toBe(values.slice().sort()[place] + 0);
        expect(quantiles(values, [0.5, share])).toEqual([quantile(values, 0.5), quantile(values, share)]);
      },
    ),
  );
  expect(quantile(new Float64Array(0), 0.5)).toBeNaN();
});
