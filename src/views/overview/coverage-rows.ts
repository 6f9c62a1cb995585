import type { Cell } from '#columns/csv.ts';
import { type Measure, measures, type Settlement, settlements, type Tier, tiers } from '#columns/vocabulary.ts';
import { type CellFilter, type CoverageAnswer, reachOf } from '#engine/coverage/answer.ts';
import { limitInUnit } from '#url/limit.ts';
import type { State } from '#url/state.ts';
import { settlementGroups, tierGroups, wholeGroups } from './reach-groups.ts';

/** One line of `hinterland-coverage.csv`; empty words where a row is not of one tier or settlement. */
export interface CoverageRow {
  readonly group: 'headline' | 'all' | 'tier' | 'settlement' | 'tier-settlement';
  readonly tier: Tier | '';
  readonly settlement: Settlement | '';
  readonly measure: Measure;
  readonly as: string;
  readonly with: string;
  /** The limit: kilometres, or hours where these are it. */
  readonly km?: number;
  readonly h?: number;
  readonly total: number;
  readonly covered: number;
  readonly uncovered: number;
  /** Null where nothing is counted: the share is unknown. */
  readonly share: number | null;
}

type Group = Pick<CoverageRow, 'group' | 'tier' | 'settlement'> & { readonly filter: CellFilter };

function groupsOf(state: State): Group[] {
  const crossed = tiers.flatMap((tier) => settlements.map((settlement) => ({ tier, settlement })));
  return [
    ...[...wholeGroups(state), ...tierGroups(tiers), ...settlementGroups(settlements)].map(
      (group): Group => ({
        group: group.by,
        tier: group.by === 'tier' ? group.tier : '',
        settlement: group.by === 'settlement' ? group.settlement : '',
        filter: group.filter,
      }),
    ),
    ...crossed.map(
      ({ tier, settlement }): Group => ({
        group: 'tier-settlement',
        tier,
        settlement,
        filter: (ofTier, ofSettlement) => ofTier === tier && ofSettlement === settlement,
      }),
    ),
  ];
}

/** Reach of every group of the page in every measure, without an agreement and with those of the link. */
export function coverageRows(state: State, answer: CoverageAnswer): CoverageRow[] {
  const rows: CoverageRow[] = [];
  for (const { group, tier, settlement, filter } of groupsOf(state)) {
    for (const measure of measures) {
      const reach = reachOf(answer, measure, filter);
      const row = (agreements: string, covered: number): CoverageRow => ({
        group,
        tier,
        settlement,
        measure,
        as: state.as,
        with: agreements,
        ...limitInUnit(state),
        total: reach.total,
        covered,
        uncovered: reach.total - covered,
        share: reach.total > 0 ? covered / reach.total : null,
      });
      rows.push(row('none', reach.before));
      if (state.with.length > 0) rows.push(row(state.with.join(','), reach.after));
    }
  }
  return rows;
}

/** Columns of the file: where the limit is in hours `h` stands in the place of `km`. */
export function coverageColumns({ h }: Pick<State, 'h'>) {
  return ['group', 'tier', 'settlement', 'measure', 'as', 'with', h === null ? 'km' : 'h', 'total', 'covered', 'uncovered', 'share'] as const;
}

/** The row as the file holds it: shares have six decimals. */
export function coverageCells(row: CoverageRow): Cell[] {
  return coverageColumns({ h: row.h ?? null }).map((column) => (column === 'share' ? (row.share?.toFixed(6) ?? null) : (row[column] ?? null)));
}
