import { greatCircleKm } from '#engine/geo/sphere.ts';
import type { Degrees, Kilometres } from '#engine/units.ts';
import { rowsByCell } from './grouped-rows.ts';

/** The facilities of all files. */
export interface Named {
  readonly lng: ArrayLike<Degrees>;
  readonly lat: ArrayLike<Degrees>;
  /** Asked for the few that stand near another. */
  readonly name: (row: number) => string;
  /** Name of the network of each code. */
  readonly networks: readonly string[];
  readonly network: ArrayLike<number>;
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
/** More than there are cells around the Earth. */
const cellsAround = 200_000;
const mostPairs = 10_000;

/** Words that say what something is and not which. */
const common =
  /营业部|营业所|代办点|服务网点|服务点|网点|驿站|邮政|支局|邮政所|快递|速递|速运|物流|有限公司|分公司|post|office|station|agency|express|[\s()（）\-_·.,，]/gi;

/** Pairs of near and alike facilities of different networks, the likeliest first. */
export function suspectedDuplicates({ lng, lat, name, network, networks }: Named): Pair[] {
  const rows = lng.length;
  if (networks.length < 2) return [];
  const cellOf = (x: Degrees, y: Degrees) => Math.floor((y + 90) / cellDegrees) * cellsAround + Math.floor((x + 180) / cellDegrees);
  // Rows of a cell are a chain from its slot; neighbours have slots side by side.
  const slots = 2 ** Math.ceil(Math.log2(rows * 2 + 2));
  const slotOf = (cell: number) => cell % slots;
  const [head, next, cells] = [new Int32Array(slots).fill(-1), new Int32Array(rows), new Float64Array(rows)];
  const plain = new Map<number, string>();
  const plainName = (row: number) => {
    const known = plain.get(row);
    if (known !== undefined) return known;
    const text = name(row).toLowerCase().replaceAll(networks[network[row]].toLowerCase(), '').replace(common, '');
    plain.set(row, text);
    return text;
  };
  const pairs: Pair[] = [];
  for (const row of rowsByCell(lng, lat)) {
    const own = cellOf(lng[row], lat[row]);
    for (let north = -1; north <= 1; north++) {
      for (let east = -1; east <= 1; east++) {
        const cell = own + north * cellsAround + east;
        for (let other = head[slotOf(cell)]; other >= 0; other = next[other]) {
          if (cells[other] !== cell || network[other] === network[row]) continue;
          const km = greatCircleKm(lng[row], lat[row], lng[other], lat[other]);
          if (km > duplicateKm || plainName(row) === '') continue;
          const alike = likeness(plainName(row), plainName(other));
          if (alike >= leastLikeness) pairs.push({ first: Math.min(row, other), second: Math.max(row, other), km, likeness: alike });
        }
      }
    }
    if (pairs.length >= mostPairs) break;
    cells[row] = own;
    next[row] = head[slotOf(own)];
    head[slotOf(own)] = row;
  }
  return pairs.sort((a, b) => b.likeness - a.likeness || a.km - b.km || a.first - b.first || a.second - b.second);
}

/** How many rows have the network and position of a row in an earlier file: the same list twice counts all of it twice. */
export function repeatedInFiles({ lng, lat, network, networks }: Named, file: ArrayLike<number>): number {
  const seen = networks.map(() => new Map<number, number>());
  let repeated = 0;
  for (let row = 0; row < lng.length; row++) {
    const spots = seen[network[row]];
    const spot = Math.round((lng[row] + 180) * 1e5) * 18_000_001 + Math.round((lat[row] + 90) * 1e5);
    const first = spots.get(spot);
    if (first === undefined) spots.set(spot, file[row]);
    else if (first < file[row]) repeated++;
  }
  return repeated;
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
