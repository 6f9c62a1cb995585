import { cellCount } from '#engine/coverage/answer.ts';
import type { Source, Sources } from '#engine/coverage/sources.ts';
import type { Hours, Kilometres } from '#engine/units.ts';
import { giveIndex, type SharingAnswer, sideIndex } from './answer.ts';
import { coverSets } from './cover-sets.ts';
import { playerShares } from './player-shares.ts';
import { type SetSums, setSums } from './set-sums.ts';
import type { Sides } from './sides.ts';

/** Most givers to one side: with its own facilities they fill the 16 bits of a set. */
const giversMost = 15;

/** What one side may use at one time, taken apart by who gives it. */
export interface Supply {
  readonly own: readonly Source[];
  /** Opened to the side, by place of the giver among the sides. */
  readonly given: ReadonlyMap<number, readonly Source[]>;
}

/** The side's own facilities and those that each other side opens to it. */
export function supplyOf({ own, opened }: Sources, { sideOf }: Sides): Supply {
  const given = new Map<number, Source[]>();
  for (const source of opened) {
    const giver = sideOf.get(source.network);
    if (giver !== undefined) given.set(giver, [...(given.get(giver) ?? []), source]);
  }
  return { own, given };
}

/** Sets of suppliers that cover each demand point: bit 0 is the side itself, bit i the giver of place i - 1 in `given`. */
export function supplySets({ own, given }: Supply, distances: (sources: readonly Source[]) => Float64Array, km: Kilometres, rows: number): Uint16Array {
  if (given.size > giversMost) throw new Error(`Got ${given.size} networks that open facilities to one, wanted ${giversMost} at most.`);
  return coverSets([own, ...given.values()].map(distances), km, rows);
}

/**
 * The same in hours. A parcel passes several networks on its way, so a giver's bit says that the side and this giver together are within the
 * limit. Where only all givers together are, each has its bit: none could be missed, and all share equally in what they give.
 * @param hours of the side with what some givers open to it.
 */
export function supplySetsInHours(
  { own, given }: Supply,
  hours: (own: readonly Source[], opened: readonly Source[]) => Float64Array,
  limit: Hours,
  rows: number,
): Uint16Array {
  const givers = [...given.values()];
  const sets = supplySets({ own, given }, (sources) => hours(own, sources === own ? [] : sources), limit, rows);
  if (givers.length < 2) return sets;
  const together = hours(own, givers.flat());
  const everyGiver = (1 << (givers.length + 1)) - 2;
  for (let row = 0; row < rows; row++) if (sets[row] === 0 && together[row] <= limit) sets[row] = everyGiver;
  return sets;
}

export interface SideChange {
  readonly before: Supply;
  readonly after: Supply;
  readonly setsBefore: Uint16Array;
  readonly setsAfter: Uint16Array;
}

/** What each side covers before and after, and what each gives. */
export function sharingOf(sides: readonly string[], changes: readonly SideChange[], cellOf: Uint8Array, amounts: Float64Array): SharingAnswer {
  const bySide = () => new Float64Array(sides.length * cellCount);
  const byPair = () => new Float64Array(sides.length ** 2 * cellCount);
  const answer = {
    sides,
    total: setSums(new Uint16Array(cellOf.length), 0, cellOf, amounts).bySet,
    ...{ own: bySide(), before: bySide(), after: bySide(), both: bySide() },
    ...{ givesBefore: byPair(), givesAfter: byPair(), onlyThanksBefore: byPair(), onlyThanksAfter: byPair() },
  };
  for (const [side, { before, after, setsBefore, setsAfter }] of changes.entries()) {
    const at = sideIndex(side, 0);
    const sumsBefore = setSums(setsBefore, before.given.size + 1, cellOf, amounts);
    const sumsAfter = setSums(setsAfter, after.given.size + 1, cellOf, amounts);
    const covered = setSums(coveredWhen(setsBefore, setsAfter), 2, cellOf, amounts);
    answer.own.set(
      sumWhere(sumsAfter, (set) => (set & 1) !== 0),
      at,
    );
    answer.before.set(
      sumWhere(sumsBefore, (set) => set !== 0),
      at,
    );
    answer.after.set(
      sumWhere(sumsAfter, (set) => set !== 0),
      at,
    );
    answer.both.set(
      sumWhere(covered, (set) => set === 3),
      at,
    );
    addGiven(sumsBefore, before, side, sides.length, answer.givesBefore, answer.onlyThanksBefore);
    addGiven(sumsAfter, after, side, sides.length, answer.givesAfter, answer.onlyThanksAfter);
  }
  return answer;
}

/** Bit 0 for covered before, bit 1 for covered after. */
function coveredWhen(before: Uint16Array, after: Uint16Array): Uint16Array {
  const when = new Uint16Array(before.length);
  for (let row = 0; row < when.length; row++) when[row] = Number(before[row] !== 0) | (Number(after[row] !== 0) << 1);
  return when;
}

function sumWhere({ sets, bySet }: SetSums, passes: (set: number) => boolean): Float64Array {
  const sums = new Float64Array(cellCount);
  for (const [place, set] of sets.entries()) {
    if (passes(set)) for (let cell = 0; cell < cellCount; cell++) sums[cell] += bySet[place * cellCount + cell];
  }
  return sums;
}

/** The givers' fair shares of what the receiver does not cover itself. */
function addGiven(sums: SetSums, { given }: Supply, receiver: number, sides: number, gives: Float64Array, onlyThanks: Float64Array): void {
  const { fair, only } = playerShares(beyondOwn(sums), given.size);
  for (const [player, giver] of [...given.keys()].entries()) {
    const at = giveIndex(sides, giver, receiver, 0);
    gives.set(fair.subarray(player * cellCount, (player + 1) * cellCount), at);
    onlyThanks.set(only.subarray(player * cellCount, (player + 1) * cellCount), at);
  }
}

/** Sums of the sets without the receiver itself, as sets of givers alone. */
function beyondOwn({ sets, bySet }: SetSums): SetSums {
  const places = Array.from(sets.keys()).filter((place) => (sets[place] & 1) === 0);
  const kept = new Float64Array(places.length * cellCount);
  for (const [index, place] of places.entries()) kept.set(bySet.subarray(place * cellCount, (place + 1) * cellCount), index * cellCount);
  return { sets: Uint16Array.from(places, (place) => sets[place] >> 1), bySet: kept };
}
