import type { State } from '#url/state.ts';
import type { NamedTables } from '#views/words/names.ts';

/** First year in which an agreement of the link opens something to the view; null where that is none of the years shown. */
export function agreementStart(state: Pick<State, 'as' | 'with'>, { agreements }: Pick<NamedTables, 'agreements'>, first: number, last: number): number | null {
  const { rows, id, user, from } = agreements;
  const starts = [...Array(rows).keys()]
    .filter((row) => state.with.includes(id.values[id.codes[row]]) && user.values[user.codes[row]] === state.as)
    .map((row) => from[row]);
  const start = Math.min(...starts);
  return first <= start && start <= last ? start : null;
}
