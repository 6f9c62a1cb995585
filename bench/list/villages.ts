import { gapClasses } from '../../src/engine/coverage/gap-classes.ts';
import type { GapRows } from '../../src/engine/gaps/answer.ts';
import { seededRandom } from '../seeded-random.ts';

/** Gaps of villages that nobody has counted: sizes and shares are drawn, codes are twelve digits cut to nine. */
export function syntheticVillages(rows: number): GapRows {
  const random = seededRandom(5).uniform;
  const floats = (planes: number, value: (row: number) => number) => Float64Array.from({ length: planes * rows }, (_, at) => value(at % rows));
  const codes = (most: number) => Int8Array.from({ length: rows }, () => Math.floor(random() * most));
  const sizes = Float64Array.from({ length: rows }, () => Math.round(20 + 3000 * random() ** 3));
  const shares = Float64Array.from({ length: rows }, () => random());
  const total = floats(3, (row) => sizes[row]);
  const before = floats(3, (row) => Math.floor(sizes[row] * shares[row] * 0.6));
  const after = floats(3, (row) => Math.floor(sizes[row] * shares[row]));
  const row = Int32Array.from({ length: rows }, (_, index) => index);
  const none = new Int32Array(rows).fill(-1);
  return {
    rows,
    row,
    code: row.map((index) => 110_101_001 + index),
    parent: none,
    tier: codes(6),
    settlement: codes(3),
    total,
    before,
    after,
    byClass: floats(3 * gapClasses.length, (index) => (sizes[index] - before[index]) / gapClasses.length),
    closes: codes(gapClasses.length),
    realPeople: floats(1, () => 0),
    lowAfter: after.slice(0, rows),
    highAfter: after.slice(0, rows),
    targetMissing: floats(1, () => 0),
    ownKm: floats(1, () => 50 * random() ** 2),
    ownFacility: none,
    partnerKm: floats(1, () => 50 * random() ** 2),
    partnerFacility: none,
    partnerNetwork: new Int16Array(rows).fill(-1),
    partnerOpened: new Int8Array(rows).fill(-1),
  };
}
