import type { Columns } from '#columns/schema.ts';
import type { hexagons } from '#columns/tables.ts';
import { none } from '#columns/vocabulary.ts';
import type { DataSummary, HexagonCells } from './protocol.ts';

type Hexagons = Columns<typeof hexagons>;

/** A copy of the first rows of the table, or of all, without the index that only CSV has a use for. */
export function cellsIn({ h3: _, ...table }: Hexagons, rows = table.rows): HexagonCells {
  const cut = Object.entries(table).map(([name, values]) => [name, typeof values === 'number' ? rows : values.slice(0, rows)]);
  return Object.fromEntries(cut) as HexagonCells;
}

/** How many cells there are of each resolution, from coarse to fine. */
export function hexagonCounts({ resolution }: Hexagons): DataSummary['hexagonCounts'] {
  const cells = new Map<number, number>();
  for (const each of resolution) cells.set(each, (cells.get(each) ?? 0) + 1);
  return Array.from(cells, ([each, count]) => ({ resolution: each, cells: count })).sort((a, b) => a.resolution - b.resolution);
}

/** Cells up to the last of the coarsest resolution: those alone, in tables that begin with them. */
export function coarseCells(table: Hexagons, [coarsest]: DataSummary['hexagonCounts']): HexagonCells {
  return cellsIn(table, table.resolution.lastIndexOf(coarsest?.resolution ?? none) + 1);
}
