import type { Kind } from '#columns/vocabulary.ts';
import type { SharingAnswer } from '#engine/partners/answer.ts';
import { openingsOf } from '#engine/partners/effective-agreements.ts';
import type { Scenario } from '#engine/partners/question.ts';
import type { State } from '#url/state.ts';
import type { NamedTables } from '#views/words/names.ts';

/** Something is opened to a side, but none of it is of a kind that counts. */
export interface Uncounted {
  readonly side: string;
  readonly kinds: readonly Kind[];
  readonly givers: readonly string[];
}

/** Sides that gain nothing because what is opened to them is not among the kinds that count as reach. */
export function uncountedKinds(
  scenario: Scenario,
  { sides }: Pick<SharingAnswer, 'sides'>,
  tables: NamedTables,
  state: Pick<State, 'kind' | 'year'>,
): Uncounted[] {
  const openings = [...openingsOf(scenario, tables.agreements, state.year).values()].filter(({ scope }) => scope.includes(1));
  return sides.flatMap((side) => {
    const toSide = openings.filter(({ user }) => user === side);
    if (toSide.length === 0 || toSide.some(({ kind }) => state.kind.includes(kind))) return [];
    return [{ side, kinds: [...new Set(toSide.map(({ kind }) => kind))], givers: [...new Set(toSide.map(({ owner }) => owner))] }];
  });
}
