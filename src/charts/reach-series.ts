import type { Measure, Settlement, Tier } from '#columns/vocabulary.ts';
import { type CoverageAnswer, type Reach, reachOf } from '#engine/coverage/answer.ts';
import type { ReachPart } from './parts.ts';

/** A bar: the demand of one tier in one settlement. */
export interface ReachCell {
  readonly settlement: Settlement;
  readonly reach: Reach;
  /** How thick it is drawn, 1 for the largest of all: with every bar equally long, its area is its amount. */
  readonly thickness: number;
}

export interface ReachRow {
  readonly tier: Tier;
  readonly reach: Reach;
  readonly cells: readonly ReachCell[];
}

/** Tiers and settlements that the data can have. */
export interface ReachGroups {
  readonly tiers: readonly Tier[];
  readonly settlements: readonly Settlement[];
}

/** Reach of one measure by tier × settlement, with the sums of both. */
export interface ReachSeries {
  readonly rows: readonly ReachRow[];
  readonly columns: readonly { readonly settlement: Settlement; readonly reach: Reach }[];
  readonly all: Reach;
}

export function reachSeries(answer: CoverageAnswer, measure: Measure, { tiers, settlements }: ReachGroups): ReachSeries {
  const reaches = tiers.map((tier) => settlements.map((settlement) => reachOf(answer, measure, (one, other) => one === tier && other === settlement)));
  const largest = reaches.flat().reduce((most, { total }) => Math.max(most, total), 0);
  return {
    rows: tiers.map((tier, row) => ({
      tier,
      reach: reachOf(answer, measure, (one) => one === tier),
      cells: settlements.map((settlement, column) => {
        const reach = reaches[row][column];
        return { settlement, reach, thickness: largest > 0 ? reach.total / largest : 0 };
      }),
    })),
    columns: settlements.map((settlement) => ({ settlement, reach: reachOf(answer, measure, (_, other) => other === settlement) })),
    all: reachOf(answer, measure, () => true),
  };
}

/** Amount of each part of a bar. */
export function partsOf({ total, before, after }: Reach): Readonly<Record<ReachPart, number>> {
  return { own: before, opened: after - before, out: total - after };
}
