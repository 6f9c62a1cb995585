import type { Settlement, Tier } from '#columns/vocabulary.ts';
import { type CellFilter, headlineFilter } from '#engine/coverage/answer.ts';
import type { State } from '#url/state.ts';

/** A row of the tables by tier and settlement. */
export type ReachGroup = { readonly filter: CellFilter } & (
  | { readonly by: 'headline' | 'all' }
  | { readonly by: 'tier'; readonly tier: Tier }
  | { readonly by: 'settlement'; readonly settlement: Settlement }
);

export function tierGroups(tiers: readonly Tier[]): ReachGroup[] {
  return tiers.map((tier) => ({ by: 'tier', tier, filter: (of) => of === tier }));
}

export function settlementGroups(settlements: readonly Settlement[]): ReachGroup[] {
  return settlements.map((settlement) => ({ by: 'settlement', settlement, filter: (_, of) => of === settlement }));
}

/** The group of the sentence, and everyone. */
export function wholeGroups(state: State): ReachGroup[] {
  return [
    { by: 'headline', filter: headlineFilter({ tiers: state.tier, settlements: state.settlement }) },
    { by: 'all', filter: () => true },
  ];
}

/** Identity of a row. */
export function groupKey(group: ReachGroup): string {
  if (group.by === 'tier') return `tier ${group.tier}`;
  return group.by === 'settlement' ? `settlement ${group.settlement}` : group.by;
}
