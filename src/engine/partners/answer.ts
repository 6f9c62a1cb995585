import { cellCount } from '#engine/coverage/answer.ts';

/** Depth of coverage: covered by no player, by one, by two, by three or more. */
export const depths = [0, 1, 2, 3] as const;

/**
 * Who covers what in the region asked for. "By cell" is tier × settlement × measure as `cellIndex` of a coverage answer
 * has it, whatever tiers and settlements are asked for: every sum over a group is a sum of cells.
 */
export interface PartnersAnswer {
  /** Facilities of each player under the kinds and year. */
  readonly facilities: Int32Array;
  /** All demand, by cell. */
  readonly total: Float64Array;
  /** Sets of players that cover some demand as exactly these, ascending; 0 stands for nobody and is always there. */
  readonly sets: Uint16Array;
  /** Demand covered by exactly the set. Index: `set's place in sets × cellCount + cell`. Whole numbers. */
  readonly bySet: Float64Array;
  /** Covered by the player. Index of this and the next three: `shareIndex(player, cell)`. Whole numbers but for `fair`. */
  readonly reach: Float64Array;
  /** Covered by the player and nobody else. */
  readonly only: Float64Array;
  /** What the player adds when it joins last: reach of all less reach of all others. The same demand as `only`, by definition. */
  readonly marginal: Float64Array;
  /** Shapley value: covered demand, each unit split equally among the players that cover it. Adds up to the reach of all. */
  readonly fair: Float64Array;
  /** Reach of every coalition in the filtered group. Index: `measure × 2^players + set`; set 0 is 0. */
  readonly coalitions: Float64Array;
}

/** Where an amount of a player stands in `reach`, `only`, `marginal` and `fair`. */
export function shareIndex(player: number, cell: number): number {
  return player * cellCount + cell;
}

/** Demand of one measure by area under all filters; areas without any are left out. */
export interface PartnersAreaAnswer {
  /** Row of the area in its table: `hexagons` or `regions`. */
  readonly row: Int32Array;
  readonly total: Float64Array;
  /** Covered by all of the set and no other player. For the empty set: covered by nobody. */
  readonly exactly: Float64Array;
  /** Covered by all of the set, whoever else covers it. */
  readonly atLeast: Float64Array;
  /** Covered by any of the set: the reach of the coalition. */
  readonly any: Float64Array;
  /** Demand by depth over all players. Index: `area × depths + depth`. */
  readonly byDepth: Float64Array;
  /** Largest total over all areas of this unit, filters aside, so that opacity does not move with a filter. */
  readonly largestTotal: number;
}

/**
 * What sharing changes for each side, by cell. A side is a network or alliance that uses or opens something before or
 * after; an owner that is a member of an alliance that is a side stands under the alliance.
 */
export interface SharingAnswer {
  readonly sides: readonly string[];
  /** All demand, by cell. */
  readonly total: Float64Array;
  /** Reach of the side's own facilities, without any sharing. Index of this and the next three: `sideIndex(side, cell)`. */
  readonly own: Float64Array;
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** Covered before as well as after. `before - both` is lost, `after - both` is gained. */
  readonly both: Float64Array;
  /**
   * What one side gives another before and after: demand that the receiver's own facilities do not cover, each unit split
   * equally among the sides whose opened facilities cover it. Over all givers it adds up to `before - own` and
   * `after - own` of the receiver. Index of this and the next three: `giveIndex(sides.length, giver, receiver, cell)`.
   */
  readonly givesBefore: Float64Array;
  readonly givesAfter: Float64Array;
  /** Demand that the receiver covers only thanks to the giver: neither its own facilities nor another giver's cover it. Whole numbers. */
  readonly onlyThanksBefore: Float64Array;
  readonly onlyThanksAfter: Float64Array;
}

/** Where an amount of a side stands in `own`, `before`, `after` and `both`. */
export function sideIndex(side: number, cell: number): number {
  return side * cellCount + cell;
}

/** Where what a giver gives to a receiver stands in `gives…` and `onlyThanks…`. */
export function giveIndex(sides: number, giver: number, receiver: number, cell: number): number {
  return (giver * sides + receiver) * cellCount + cell;
}

/** Reach of one view by area in three classes; areas without demand under the filters are left out. */
export interface SharingAreaAnswer {
  /** Row of the area in its table: `hexagons` or `regions`. */
  readonly row: Int32Array;
  readonly total: Float64Array;
  readonly both: Float64Array;
  readonly onlyBefore: Float64Array;
  readonly onlyAfter: Float64Array;
  /** Largest total over all areas of this unit, filters aside. */
  readonly largestTotal: number;
}
