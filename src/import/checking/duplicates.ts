import { greatCircleKm } from '#engine/geo/sphere.ts';
import type { Degrees, Kilometres } from '#engine/units.ts';
import { groupedRows } from './grouped-rows.ts';

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
const mostPairs = 10_000;

/** Words that say what something is and not which. */
const common =
  /营业部|营业所|代办点|服务网点|服务点|网点|驿站|邮政|支局|邮政所|快递|速递|速运|物流|有限公司|分公司|post|office|station|agency|express|[\s()（）\-_·.,，]/gi;

/** Pairs of near and alike facilities of different networks, the likeliest first. */
export function suspectedDuplicates(named: Named): Pair[] {
  const { name, network, networks } = named;
  const rows = named.lng.length;
  if (networks.length < 2) return [];
  const plain = new Map<number, string>();
  const plainName = (row: number) => {
    const known = plain.get(row);
    if (known !== undefined) return known;
    const text = name(row).toLowerCase().replaceAll(networks[network[row]].toLowerCase(), '').replace(common, '');
    plain.set(row, text);
    return text;
  };
  const pairs: Pair[] = [];
  const sorted = inCells(named);
  const { cell, order } = sorted;
  const compare = (at: number, other: number) => {
    if (sorted.network[at] === sorted.network[other]) return;
    const km = greatCircleKm(sorted.lng[at], sorted.lat[at], sorted.lng[other], sorted.lat[other]);
    if (km > duplicateKm) return;
    const [row, near] = [order[at], order[other]];
    const alike = plainName(row) === '' ? 0 : likeness(plainName(row), plainName(near));
    if (alike >= leastLikeness) pairs.push({ first: Math.min(row, near), second: Math.max(row, near), km, likeness: alike });
  };
  // Every cell is compared with itself, the next one, and three of the line above: its other neighbours have been compared with it.
  let above = 0;
  for (let at = 0; at < rows && pairs.length < mostPairs; at++) {
    for (let other = at + 1; other < rows && cell[other] <= cell[at] + 1; other++) compare(at, other);
    const first = cell[at] + cellsAround - 1;
    while (above < rows && cell[above] < first) above++;
    for (let other = above; other < rows && cell[other] <= first + 2; other++) compare(at, other);
  }
  return pairs.sort((a, b) => b.likeness - a.likeness || a.km - b.km || a.first - b.first || a.second - b.second);
}

/** More than there are cells around the Earth. */
const cellsAround = 200_000;

/** Positions and networks in the order of small cells, line by line from the south, and the row of each. */
function inCells({ lng, lat, network }: Named): {
  cell: Float64Array;
  lng: Float64Array;
  lat: Float64Array;
  network: Int32Array;
  order: Int32Array;
} {
  const rows = lng.length;
  const numbersOf = (degrees: ArrayLike<Degrees>, least: Degrees) => {
    const numbers = new Int32Array(rows);
    for (let row = 0; row < rows; row++) numbers[row] = Math.floor((degrees[row] + least) / cellDegrees);
    return numbers;
  };
  const [column, line] = [numbersOf(lng, 180), numbersOf(lat, 90)];
  const byColumn = groupedRows(column, cellsAround).order;
  const byLine = groupedRows(
    byColumn.map((row) => line[row]),
    cellsAround,
  ).order;
  const sorted = {
    cell: new Float64Array(rows),
    lng: new Float64Array(rows),
    lat: new Float64Array(rows),
    network: new Int32Array(rows),
    order: byLine.map((at) => byColumn[at]),
  };
  for (let at = 0; at < rows; at++) {
    const row = sorted.order[at];
    sorted.cell[at] = line[row] * cellsAround + column[row];
    sorted.lng[at] = lng[row];
    sorted.lat[at] = lat[row];
    sorted.network[at] = network[row];
  }
  return sorted;
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
