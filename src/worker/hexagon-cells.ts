import type { Columns } from '#columns/schema.ts';
import type { hexagons } from '#columns/tables.ts';
import type { DataSummary, HexagonCells } from './protocol.ts';

type Hexagons = Columns<typeof hexagons>;

/** The first rows of the table, without the index that only CSV has a use for. Their arrays are views of the table's. */
export function cellsIn({ h3: _, rows: _all, ...columns }: Hexagons, rows: number): HexagonCells {
  const cut = Object.entries(columns).map(([name, values]) => [name, values.subarray(0, rows)]);
  return { rows, ...Object.fromEntries(cut) } as HexagonCells;
}

/** How many cells there are of each resolution, from coarse to fine. */
export function hexagonCounts({ resolution }: Hexagons): DataSummary['hexagonCounts'] {
  const cells = new Map<number, number>();
  for (const each of resolution) cells.set(each, (cells.get(each) ?? 0) + 1);
  return Array.from(cells, ([each, count]) => ({ resolution: each, cells: count })).sort((a, b) => a.resolution - b.resolution);
}

/** Cells up to the last of the coarsest resolution: those alone, in tables that begin with them. Arrays of their own, so that little is sent. */
export function coarseCells(table: Hexagons): HexagonCells {
  const [coarsest] = hexagonCounts(table);
  const { rows, ...columns } = cellsIn(table, coarsest ? table.resolution.lastIndexOf(coarsest.resolution) + 1 : 0);
  return { rows, ...Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values.slice()])) } as HexagonCells;
}
