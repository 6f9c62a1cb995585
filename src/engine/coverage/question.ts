import type { Kind, Measure, Settlement, Tier } from '#columns/vocabulary.ts';
import type { Travel } from '#engine/routing/parcels/travel.ts';
import type { Hours, Kilometres, RegionCode, Row } from '#engine/units.ts';

/** Whose facilities count, and when: decides the distance of every demand point to its nearest facility. */
export interface AccessQuestion {
  /** Network or alliance whose view is taken; an alliance goes before a network of the same id. */
  readonly as: string;
  /** Agreements in force; empty for none. */
  readonly with: readonly string[];
  /** Restrict to these networks; null for all that count. */
  readonly net: readonly string[] | null;
  readonly kinds: readonly Kind[];
  /** Facilities open on 31 December, volumes of the year. */
  readonly year: number;
  /** Tier list that agreement scopes and tier filters refer to. */
  readonly tierList: string;
  /** How parcels travel, where the question is of hours and not of distance: hours to a demand point then stand in place of its distance. */
  readonly travel?: Travel;
}

/** Names the choice of facilities, for what is kept of it. */
export function accessKey({ as, with: agreementIds, net, kinds, year, tierList, travel }: AccessQuestion): string {
  return JSON.stringify([as, agreementIds, net, kinds, year, tierList, travel]);
}

/** Which demand is asked about. Null means no filter; with both null the headline group is singled out. */
export interface DemandFilter {
  readonly tiers: readonly Tier[] | null;
  readonly settlements: readonly Settlement[] | null;
  /** Region at any level; null for the home country. */
  readonly region: RegionCode | null;
  /** Drawn area as an encoded polyline of its ring, combined with the region by AND; null for no area. */
  readonly area: string | null;
}

/** Covered: distance or hours <= limit, unrounded. */
export interface Limit {
  readonly km: Kilometres;
  /** With `travel` the limit is these hours, and `km` plays no part. */
  readonly hours?: Hours;
  readonly travel?: Travel;
}

/** The number that distances, or hours, are compared with. */
export function limitOf({ km, hours, travel }: Limit): Kilometres | Hours {
  return travel === undefined ? km : (hours ?? 0);
}

export interface CoverageQuestion extends AccessQuestion, DemandFilter, Limit {}

export const areaUnits = ['hexagon-coarse', 'hexagon-fine', 'province', 'prefecture', 'county'] as const;
export type AreaUnit = (typeof areaUnits)[number];

export interface AreaQuestion extends CoverageQuestion {
  readonly unit: AreaUnit;
  readonly measure: Measure;
}

/** One area in all measures. */
export interface AreaDetailsQuestion extends CoverageQuestion {
  readonly unit: AreaUnit;
  /** Row of the area in its table: `hexagons` or `regions`. */
  readonly row: Row;
}
