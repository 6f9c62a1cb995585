/**
 * Gaps by area, in the order of the table of areas; areas without demand under the filters are left out. `rows` is their
 * number. Planes: the amount of a measure stands at `measure × rows + index`, of a measure and class at
 * `(measure × gapClasses + class) × rows + index`. Amounts are whole numbers; children add up to their parents.
 */
export interface GapRows {
  readonly rows: number;
  /** Row in `regions`, or in `places` where the unit is `place`. */
  readonly row: Int32Array;
  /** Code of the area: six digits, nine for a place. */
  readonly code: Int32Array;
  /** Row in `regions` of the region one level up; `none` for a province. */
  readonly parent: Int32Array;
  /** Code in `tiers` and in `settlements` of all demand counted in the area; `none` where there are several. */
  readonly tier: Int8Array;
  readonly settlement: Int8Array;
  readonly total: Float64Array;
  /** In reach without an agreement, and with those in force. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** The gap without an agreement by what closes it: `total − before` in four parts. */
  readonly byClass: Float64Array;
  /** Class that closes most of the gap in the question's measure, the earlier one where two are equal; `none` without a gap. */
  readonly closes: Int8Array;
  /** People of places whose position is a real one: GeoNames or the county's seat. */
  readonly realPeople: Float64Array;
  /** Fewest and most that could be in reach with the agreements, were the modelled places elsewhere; in the question's measure. NaN where the question is of hours. */
  readonly lowAfter: Float64Array;
  readonly highAfter: Float64Array;
  /** How much more must come in reach to meet the target; 0 where it is met, and everywhere without a target. */
  readonly targetMissing: Float64Array;
  /** A place's nearest own facility, seen from its core: distance and row in `facilities`. `NaN` and `none` for regions and in hours, Infinity and `none` where there is none. */
  readonly ownKm: Float64Array;
  readonly ownFacility: Int32Array;
  /** The same for the nearest facility of another network, opened or not. */
  readonly partnerKm: Float64Array;
  readonly partnerFacility: Int32Array;
  /** Row in `networks` of that facility; `none` where there is none and for regions, whose partners are asked for apart. */
  readonly partnerNetwork: Int16Array;
  /** 1 where an agreement in force opens that facility to the place's core, 0 where not, `none` without one. */
  readonly partnerOpened: Int8Array;
}

/** Order of a list: positions in the columns of `GapRows`, first to last; rows that the text does not find are left out. */
export interface GapOrderAnswer {
  readonly order: Int32Array;
}

/** For each area, the other network that has most of its gap within the limit. Same areas and order as `GapRows`. */
export interface GapPartners {
  readonly row: Int32Array;
  /** Row in `networks`; `none` where no other network has any of the gap within the limit. */
  readonly network: Int16Array;
  /** How much of the gap without an agreement it has within the limit, in the question's measure. */
  readonly amount: Float64Array;
  /** How much of that it is opened for by the agreements in force. */
  readonly opened: Float64Array;
}
