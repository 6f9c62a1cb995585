import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Frame } from './frame.ts';
import { Marks } from './marks.ts';
import { bytesOf, type Drawing, type PointLook, paintPicture, paintStrips } from './paint-picture.ts';
import { pointGrid } from './point-grid.ts';
import { latOf, lngOf, worldSize } from './projection.ts';

const look: PointLook = {
  styleOf: Uint16Array.of(0, 1, 2),
  styles: [undefined, { colour: [200, 0, 0], symbol: 'disc' }, { colour: [0, 150, 0], symbol: 'square' }],
  ...{
    rim: [255, 255, 255],
    breaks: [1, 3],
    ramp: [
      [1, 2, 3],
      [4, 5, 6],
    ],
  },
};
const drawings: readonly Drawing[] = [
  { form: 'points', radius: 4, rim: 1 },
  { form: 'density', cell: 6, gap: 1 },
];
const [left, top, width] = [800, 480, 30];
/** Most lie where one strip ends and the next one begins. */
const dots = fc.array(
  fc.tuple(fc.integer({ min: -6, max: width + 6 }), fc.oneof(fc.integer({ min: -6, max: 156 }), fc.integer({ min: 42, max: 54 })), fc.nat(2)),
  {
    maxLength: 60,
  },
);
const frames = fc.record({ z: fc.constantFrom(12, 12.5, 11.3), ratio: fc.constantFrom(1, 1.5, 2), height: fc.integer({ min: 1, max: 150 }) });

test('a picture drawn strip by strip is byte for byte that drawn at once, whatever was in the buffer', () => {
  fc.assert(
    fc.property(dots, frames, fc.constantFrom(...drawings), (list, { z, ratio, height }, drawing) => {
      const scale = (worldSize(z) / worldSize(12)) * ratio;
      const frame: Frame = { left: Math.floor(left * scale), top: Math.floor(top * scale), width, height, z, ratio };
      const grid = pointGrid(
        list.map(([x]) => lngOf((left + (x + 0.37) / scale) / worldSize(12))),
        list.map(([, y]) => latOf((top + (y + 0.37) / scale) / worldSize(12))),
        Uint16Array.from(list, ([, , code]) => code),
      );
      const atOnce = new ArrayBuffer(bytesOf(frame));
      paintPicture(atOnce, frame, grid, look, drawing, new Marks(), false);
      const inStrips = new Uint8Array(bytesOf(frame) + 40).fill(99);
      for (const _ of paintStrips(inStrips.buffer, frame, grid, look, drawing, new Marks()));
      expect(inStrips.subarray(0, bytesOf(frame))).toEqual(new Uint8Array(atOnce));
    }),
  );
});
