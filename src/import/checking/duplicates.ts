import { greatCircleKm } from '#engine/geo/sphere.ts';
import type { Degrees, Kilometres } from '#engine/units.ts';

/** One facility of any of the files. */
export interface Named {
  readonly lng: ArrayLike<Degrees>;
  readonly lat: ArrayLike<Degrees>;
  readonly name: readonly string[];
  /** Name of the network. */
  readonly network: readonly string[];
}

/** Two rows of different networks that may be one and the same facility; the first stands in the earlier row. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly km: Kilometres;
  /** How alike the names are, 0 to 1. */
  readonly likeness: number;
}

/** Nearer than this, and alike by this much. */
const duplicateKm: Kilometres = 0.2;
const leastLikeness = 0.6;
const cellDegrees = 0.003;
const mostPairs = 10_000;

/** Words that say what something is and not which. */
const common =
  /营业部|营业所|代办点|服务网点|服务点|网点|驿站|邮政|支局|邮政所|快递|速递|速运|物流|有限公司|分公司|post|office|station|agency|express|[\s()（）\-_·.,，]/gi;

/** Pairs of near and alike facilities of different networks, the likeliest first. */
export function suspectedDuplicates({ lng, lat, name, network }: Named): Pair[] {
  const cells = new Map<number, number[]>();
  const cellOf = (x: Degrees, y: Degrees) => Math.floor((y + 90) / cellDegrees) * 200_000 + Math.floor((x + 180) / cellDegrees);
  const plain = name.map((text, row) => text.toLowerCase().replaceAll(network[row].toLowerCase(), '').replace(common, ''));
  const pairs: Pair[] = [];
  for (let row = 0; row < lng.length && pairs.length < mostPairs; row++) {
    if (plain[row] === '') continue;
    for (const north of [-1, 0, 1]) {
      for (const east of [-1, 0, 1]) {
        for (const other of cells.get(cellOf(lng[row] + east * cellDegrees, lat[row] + north * cellDegrees)) ?? []) {
          if (network[other] === network[row]) continue;
          const km = greatCircleKm(lng[row], lat[row], lng[other], lat[other]);
          const alike = km <= duplicateKm ? likeness(plain[row], plain[other]) : 0;
          if (alike >= leastLikeness) pairs.push({ first: other, second: row, km, likeness: alike });
        }
      }
    }
    const cell = cellOf(lng[row], lat[row]);
    const rows = cells.get(cell);
    if (rows) rows.push(row);
    else cells.set(cell, [row]);
  }
  return pairs.sort((a, b) => b.likeness - a.likeness || a.km - b.km || a.first - b.first);
}

/** Dice's share of common pairs of characters; single characters are compared as they are. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const total = first.length + second.length;
  if (total === 0) return 0;
  let shared = 0;
  const left = [...second];
  for (const pair of first) {
    const at = left.indexOf(pair);
    if (at >= 0) {
      left.splice(at, 1);
      shared++;
    }
  }
  return (2 * shared) / total;
}

function pairsOf(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, index) => characters[index] + character);
}
