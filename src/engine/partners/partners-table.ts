import type { Cell } from '#columns/csv.ts';
import { type Measure, measures } from '#columns/vocabulary.ts';
import type { CellFilter } from '#engine/coverage/answer.ts';
import { type PartnersAnswer, shareIndex } from './answer.ts';
import { amountOf, cellsOf } from './groups.ts';
import type { Player } from './question.ts';

/** Amounts of one player in a group, whole numbers but for `fair`. */
interface PlayerAmounts {
  readonly reach: number;
  readonly only: number;
  readonly marginal: number;
  readonly fair: number;
}

const columns = ['reach', 'only', 'marginal', 'fair'] as const;

/** What a player reaches, reaches alone, adds last and is due in a group. */
function playerAmounts(answer: PartnersAnswer, player: number, measure: Measure, filter: CellFilter): PlayerAmounts {
  const cells = cellsOf(measure, filter);
  const [reach, only, marginal, fair] = columns.map((column) => amountOf(answer[column], shareIndex(player, 0), cells));
  return { reach, only, marginal, fair };
}

/** `hinterland-partners.csv`: a row for each player, amounts of the group, fair shares rounded to 6 decimals. */
export function partnersTable(players: readonly Player[], answer: PartnersAnswer, filter: CellFilter): { header: string[]; rows: Cell[][] } {
  return {
    header: ['network', 'facilities', ...measures.flatMap((measure) => columns.map((column) => `${column}_${measure}`))],
    rows: players.map(({ id }, player) => {
      const amounts = measures.map((measure) => playerAmounts(answer, player, measure, filter));
      return [id, answer.facilities[player], ...amounts.flatMap(({ reach, only, marginal, fair }) => [reach, only, marginal, Number(fair.toFixed(6))])];
    }),
  };
}
