import { type Measure, measures } from '#columns/vocabulary.ts';
import { namedCoalitions } from '#engine/partners/players.ts';
import type { PlayerSet } from '#engine/partners/question.ts';
import { type SetAmounts, setAmounts } from '#engine/partners/set-amounts.ts';
import type { Language } from '#ui/format-number.ts';
import type { DataSummary } from '#worker/protocol.ts';
import { groupFilter } from './partners-groups.ts';
import type { PartnersProps } from './partners-props.ts';
import { membersOf, playerName, sideName } from './player-names.ts';

/** A row of the table of operators: a network, an alliance as a coalition of them, or all together. */
export interface OperatorRow {
  readonly key: string;
  readonly kind: 'network' | 'alliance' | 'together';
  readonly id: string;
  readonly name: string;
  readonly set: PlayerSet;
  readonly facilities: number;
  readonly amounts: Readonly<Record<Measure, SetAmounts>>;
}

interface OperatorRowsInput extends PartnersProps {
  readonly tables: DataSummary;
  readonly language: Language;
  /** Name of the row of all. */
  readonly together: string;
}

/** Networks by reach in the measure of the page, then alliances whose members stand apart, then all together. */
export function operatorRows({ state, players, answer, tables, language, together }: OperatorRowsInput): OperatorRow[] {
  const filter = groupFilter(state);
  const rowOf = (kind: OperatorRow['kind'], id: string, name: string, set: PlayerSet): OperatorRow => ({
    key: `${kind} ${id}`,
    kind,
    id,
    name,
    set,
    facilities: membersOf(set, Array.from(answer.facilities)).reduce((sum, count) => sum + count, 0),
    amounts: Object.fromEntries(measures.map((measure) => [measure, setAmounts(answer, set, measure, filter)])) as Record<Measure, SetAmounts>,
  });
  const networks = players.map((player, place) => rowOf('network', player.id, playerName(tables, player, language), 1 << place));
  const coalitions = namedCoalitions(players, tables.alliances, state.year).filter(({ set }) => membersOf(set, players).length > 1);
  return [
    ...networks.sort((a, b) => b.amounts[state.by].reach - a.amounts[state.by].reach),
    ...coalitions.map(({ alliance, set }) => rowOf('alliance', alliance, sideName(tables, alliance, language), set)),
    rowOf('together', 'all', together, 2 ** players.length - 1),
  ];
}
