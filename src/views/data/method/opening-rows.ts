import { kinds, none, type Settlement, type Status, settlements, statuses, type Tier, tiers } from '#columns/vocabulary.ts';
import type { State } from '#url/state.ts';
import type { NamedTables } from '#views/words/names.ts';

/** Rows of an agreement that open kinds of one owner in one scope, taken together. */
export interface Opening {
  readonly owner: string;
  readonly kinds: readonly (typeof kinds)[number][];
  /** Null for all. */
  readonly tiers: readonly Tier[] | null;
  readonly settlements: readonly Settlement[] | null;
  readonly from: number;
  readonly status: Status;
}

/** What the agreements in force open to the view of now, among the kinds that are chosen. */
export function openingRows(state: State, { agreements }: NamedTables): Opening[] {
  const openings = new Map<string, Opening & { readonly kinds: (typeof kinds)[number][] }>();
  for (let row = 0; row < agreements.rows; row++) {
    const kind = kinds[agreements.kind[row]];
    const from = agreements.from[row];
    const isInForce = from <= state.year && (agreements.to[row] === none || state.year <= agreements.to[row]);
    const isAsked = state.with.includes(agreements.id.values[agreements.id.codes[row]]) && agreements.user.values[agreements.user.codes[row]] === state.as;
    const owner = agreements.owner.values[agreements.owner.codes[row]];
    if (!isInForce || !isAsked || !state.kind.includes(kind) || !(state.net?.includes(owner) ?? true)) continue;
    const scope = [agreements.tiers[row], agreements.settlements[row]] as const;
    const key = [owner, ...scope, from, agreements.status[row]].join('|');
    const opening = openings.get(key) ?? {
      owner,
      kinds: [],
      tiers: scope[0] === '' ? null : tiers.filter((tier) => scope[0].split(',').includes(tier)),
      settlements: scope[1] === '' ? null : settlements.filter((settlement) => scope[1].split(',').includes(settlement)),
      from,
      status: statuses[agreements.status[row]],
    };
    opening.kinds.push(kind);
    openings.set(key, opening);
  }
  return [...openings.values()];
}
