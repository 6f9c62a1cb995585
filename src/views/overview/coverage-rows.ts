import { type Measure, measures, type Settlement, settlements, type Tier, tiers } from '#columns/vocabulary.ts';
import { type CellFilter, type CoverageAnswer, headlineFilter, reachOf } from '#engine/coverage/answer.ts';
import type { State } from '#url/state.ts';

/** One line of `hinterland-coverage.csv`; empty words where a row is not of one tier or settlement. */
export interface CoverageRow {
  readonly group: 'headline' | 'all' | 'tier' | 'settlement' | 'tier-settlement';
  readonly tier: Tier | '';
  readonly settlement: Settlement | '';
  readonly measure: Measure;
  readonly as: string;
  readonly with: string;
  readonly km: number;
  readonly total: number;
  readonly covered: number;
  readonly uncovered: number;
  /** Null where nothing is counted: the share is unknown. */
  readonly share: number | null;
}

type Group = Pick<CoverageRow, 'group' | 'tier' | 'settlement'> & { readonly filter: CellFilter };

function groupsOf(state: State): Group[] {
  return [
    { group: 'headline', tier: '', settlement: '', filter: headlineFilter({ tiers: state.tier, settlements: state.settlement }) },
    { group: 'all', tier: '', settlement: '', filter: () => true },
    ...tiers.map((tier): Group => ({ group: 'tier', tier, settlement: '', filter: (of) => of === tier })),
    ...settlements.map((settlement): Group => ({ group: 'settlement', tier: '', settlement, filter: (_, of) => of === settlement })),
    ...tiers.flatMap((tier) =>
      settlements.map(
        (settlement): Group => ({
          group: 'tier-settlement',
          tier,
          settlement,
          filter: (ofTier, ofSettlement) => ofTier === tier && ofSettlement === settlement,
        }),
      ),
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
        km: state.km,
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

const columns = ['group', 'tier', 'settlement', 'measure', 'as', 'with', 'km', 'total', 'covered', 'uncovered', 'share'] as const;

/** RFC 4180 text: lines end in CRLF, shares have six decimals, unknown is empty. */
export function coverageCsv(rows: readonly CoverageRow[]): string {
  const lines = rows.map((row) => columns.map((column) => field(column === 'share' ? (row.share?.toFixed(6) ?? '') : String(row[column]))).join(','));
  return [columns.join(','), ...lines, ''].join('\r\n');
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
