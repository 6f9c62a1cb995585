import type { Kind, Measure, Settlement, Tier } from '#columns/vocabulary.ts';
import type { Kilometres, RegionCode, Row } from '#engine/units.ts';

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
}

/** Names the choice of facilities, for what is kept of it. */
export function accessKey({ as, with: agreementIds, net, kinds, year, tierList }: AccessQuestion): string {
  return JSON.stringify([as, agreementIds, net, kinds, year, tierList]);
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

export interface CoverageQuestion extends AccessQuestion, DemandFilter {
  /** Covered: distance <= limit, unrounded. */
  readonly km: Kilometres;
}

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
