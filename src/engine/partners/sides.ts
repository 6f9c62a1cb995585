import type { Columns } from '#columns/schema.ts';
import type { alliances as allianceTable } from '#columns/tables.ts';
import { type AgreementRows, networksOf } from '#engine/coverage/sources.ts';

/** Who takes part in some sharing, and under whom each owner stands. */
export interface Sides {
  /** Networks and alliances, users first. */
  readonly ids: readonly string[];
  /** Place in `ids` of the side of an owner. */
  readonly sideOf: ReadonlyMap<string, number>;
}

/**
 * Users are sides. An owner that uses something itself is its own side; one that is a member of an alliance that does stands
 * under the alliance, so that no alliance is beside its members; any other owner is a side that only gives.
 */
export function sidesOf(sharings: readonly AgreementRows[], alliances: Columns<typeof allianceTable>, year: number): Sides {
  const wordsOf = (column: 'owner' | 'user') => sharings.flatMap((rows) => Array.from(rows[column].codes, (code) => rows[column].values[code]));
  const ids = [...new Set(wordsOf('user'))];
  const users = [...ids];
  const sideOf = new Map<string, number>();
  for (const owner of new Set(wordsOf('owner'))) {
    const user = users.includes(owner) ? owner : users.find((id) => networksOf(id, year, alliances).includes(owner));
    if (user === undefined) ids.push(owner);
    sideOf.set(owner, user === undefined ? ids.length - 1 : users.indexOf(user));
  }
  return { ids, sideOf };
}
