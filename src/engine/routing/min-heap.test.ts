import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MinHeap } from './min-heap.ts';

test('items come out by ascending key, also beyond the room that it begins with', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 600 }), (keys) => {
      const heap = new MinHeap();
      for (const [item, key] of keys.entries()) heap.push(item, key);
      const popped: number[] = [];
      while (heap.size > 0) {
        const key = heap.leastKey;
        const item = heap.pop();
        expect(keys[item]).toBe(key);
        popped.push(item);
      }
      expect(popped.map((item) => keys[item])).toEqual(keys.toSorted((a, b) => a - b));
      expect(new Set(popped).size).toBe(keys.length);
      expect(heap.leastKey).toBe(Number.POSITIVE_INFINITY);
    }),
  );
});
