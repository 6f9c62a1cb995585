import { type Settlement, settlements, type Tier, tiers } from '#columns/vocabulary.ts';
import { type CellFilter, cellFilter } from '#engine/coverage/answer.ts';
import type { State } from '#url/state.ts';

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

/** Everything that is filtered, then by tier, then by settlement. */
export function groupRows(state: Pick<State, 'tier' | 'settlement'>): GroupRow[] {
  const inGroup = groupFilter(state);
  return [
    { key: 'all', by: 'all', filter: inGroup },
    ...tierRows(state),
    ...settlements
      .filter((settlement) => state.settlement?.includes(settlement) ?? true)
      .map((settlement) => ({
        key: settlement,
        by: 'settlement' as const,
        settlement,
        filter: (tier: Tier, other: Settlement) => other === settlement && inGroup(tier, other),
      })),
  ];
}

/** Every tier that is filtered. */
export function tierRows(state: Pick<State, 'tier' | 'settlement'>) {
  const inGroup = groupFilter(state);
  return tiers
    .filter((tier) => state.tier?.includes(tier) ?? true)
    .map((tier) => ({ key: tier, by: 'tier' as const, tier, filter: (other: Tier, settlement: Settlement) => other === tier && inGroup(other, settlement) }));
}
