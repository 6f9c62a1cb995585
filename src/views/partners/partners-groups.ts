import type { Settlement, Tier } from '#columns/vocabulary.ts';
import { type CellFilter, cellFilter } from '#engine/coverage/answer.ts';
import type { State } from '#url/state.ts';
import { presentSettlements, presentTiers, type Summary } from '#views/words/present.ts';

/** What says which tiers there are, and which are filtered. */
type GroupState = Pick<State, 'tier' | 'settlement' | 'tiers'>;

/** What is filtered; all where nothing is. */
export function groupFilter(state: Pick<State, 'tier' | 'settlement'>): CellFilter {
  return cellFilter({ tiers: state.tier, settlements: state.settlement });
}

/** A row of a breakdown. Rows of tiers count only the settlements that are filtered, and the other way round. */
export type GroupRow = { readonly key: string; readonly filter: CellFilter } & (
  | { readonly by: 'all' }
  | { readonly by: 'tier'; readonly tier: Tier }
  | { readonly by: 'settlement'; readonly settlement: Settlement }
);

/** Everything that is filtered, then by tier, then by settlement, so far as the data has them. */
export function groupRows(state: GroupState, data: Summary): GroupRow[] {
  const inGroup = groupFilter(state);
  return [
    { key: 'all', by: 'all', filter: inGroup },
    ...tierRows(state, data),
    ...presentSettlements(data)
      .filter((settlement) => state.settlement?.includes(settlement) ?? true)
      .map((settlement) => ({
        key: settlement,
        by: 'settlement' as const,
        settlement,
        filter: (tier: Tier, other: Settlement) => other === settlement && inGroup(tier, other),
      })),
  ];
}

/** Every tier of the data that is filtered. */
export function tierRows(state: GroupState, data: Summary) {
  const inGroup = groupFilter(state);
  return presentTiers(data, state.tiers)
    .filter((tier) => state.tier?.includes(tier) ?? true)
    .map((tier) => ({ key: tier, by: 'tier' as const, tier, filter: (other: Tier, settlement: Settlement) => other === tier && inGroup(other, settlement) }));
}
