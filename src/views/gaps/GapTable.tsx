import { VisuallyHidden } from '@mantine/core';
import { type ColumnDef, flexRender, getCoreRowModel, type RowSelectionState, useReactTable } from '@tanstack/react-table';
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { gapSortKeys } from '#engine/gaps/question.ts';
import { usePrinting } from '#ui/usePrinting.ts';
import classes from './GapTable.module.css';
import type { GapColumn } from './gap-columns.ts';
import { useRowStop } from './use-row-stop.ts';

interface GapTableProps {
  readonly caption: string;
  /** Positions of the rows, first to last. */
  readonly order: Int32Array;
  readonly codes: Int32Array;
  readonly columns: readonly GapColumn[];
  readonly nameColumn: 'name_zh' | 'name_en';
  readonly sorted: { readonly sort: string; readonly descending: boolean };
  /** The head of a column was pressed. */
  readonly onSort: (column: string) => void;
  readonly headOf: (column: GapColumn | 'name') => string;
  readonly cellOf: (column: GapColumn, index: number) => ReactNode;
  /** The name of a row; `stop` goes on what the keyboard moves between. */
  readonly nameOf: (index: number, stop: NameStop) => ReactNode;
  readonly plainNameOf: (index: number) => string;
  readonly selected: RowSelectionState;
  readonly onSelect: (selected: RowSelectionState) => void;
  /** Code of the row that is marked, such as the area that was clicked on the map; the list scrolls to it. */
  readonly marked: number | null;
  readonly onPoint: (index: number | null) => void;
}

/** What makes the name of a row a stop of the arrow keys. */
export interface NameStop {
  readonly tabIndex: number;
  readonly ref: (element: HTMLElement | null) => void;
  readonly onFocus: () => void;
}

/** Rows come and go while one scrolls, so they are plain elements: a checkbox of the library costs more than the rest of a row. */
const rowHeight = 36;
/** Rows on paper, from the first; the file has all. */
export const printedRows = 60;
const noItems: readonly VirtualItem[] = [];
const words: readonly GapColumn[] = ['tier', 'settlement', 'closes', 'gap', 'partner'];

/** Rows of any number: only those in view are elements, and the table model holds no more than these. Sorting and searching is the worker's. */
export function GapTable(props: GapTableProps) {
  const { caption, order, codes, columns, nameColumn, sorted, onSort, headOf, cellOf, nameOf, plainNameOf, selected, onSelect, marked, onPoint } = props;
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: order.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    useFlushSync: false,
  });
  const isPrinting = usePrinting();
  const items = isPrinting ? noItems : virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = isPrinting ? Math.min(order.length, printedRows) - 1 : (items.at(-1)?.index ?? -1);
  const inView = useMemo(() => Array.from(order.subarray(first, last + 1)), [order, first, last]);
  const { stop, stopAt, onKeyDown } = useRowStop({ rows: order.length, first, last, scrollTo: (row) => virtual.scrollToIndex(row) });

  const definitions = useMemo<ColumnDef<number>[]>(
    () => columns.map((id) => ({ id, header: headOf(id), cell: ({ row }) => cellOf(id, row.original), enableSorting: id !== 'partner' })),
    [columns, headOf, cellOf],
  );
  const table = useReactTable({
    data: inView,
    columns: definitions,
    getCoreRowModel: getCoreRowModel(),
    getRowId: (index) => String(codes[index]),
    manualSorting: true,
    state: { rowSelection: selected },
    onRowSelectionChange: (update) => onSelect(typeof update === 'function' ? update(selected) : update),
  });

  const scrollToMarked = () => {
    const row = marked === null ? -1 : order.findIndex((index) => codes[index] === marked);
    if (row >= 0) virtual.scrollToIndex(row, { align: 'center' });
  };
  const follow = useRef(scrollToMarked);
  follow.current = scrollToMarked;
  useEffect(() => {
    if (marked !== null) follow.current();
  }, [marked]);

  const ariaSort = (column: string) => (sorted.sort === column ? (sorted.descending ? 'descending' : 'ascending') : undefined);
  const head = (column: GapColumn | 'name', sortKey: string) => {
    const sortable = gapSortKeys.some((key) => key === sortKey);
    const direction = ariaSort(sortKey);
    return (
      <th key={column} scope="col" aria-sort={direction} data-column={column} data-number={isNumber(column) || undefined}>
        {sortable ? (
          <button type="button" className={classes.sort} onClick={() => onSort(sortKey)}>
            {headOf(column)}
            <span aria-hidden> {direction === undefined ? '' : direction === 'descending' ? '↓' : '↑'}</span>
          </button>
        ) : (
          headOf(column)
        )}
      </th>
    );
  };
  return (
    <div className={classes.scroll} ref={scroller}>
      <table className={classes.table} aria-rowcount={order.length + 1} onKeyDown={onKeyDown} onPointerLeave={() => onPoint(null)}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={classes.tick}>
              <VisuallyHidden>{t('list.select')}</VisuallyHidden>
            </th>
            {head('name', nameColumn)}
            {columns.map((column) => head(column, column))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={items[0]?.start ?? 0} columns={columns.length + 2} />
          {table.getRowModel().rows.map((row, place) => {
            const at = first + place;
            const index = row.original;
            return (
              <tr
                key={row.id}
                className={classes.row}
                aria-rowindex={at + 2}
                data-marked={codes[index] === marked || undefined}
                onPointerEnter={() => onPoint(index)}
              >
                <td className={classes.tick}>
                  <input
                    type="checkbox"
                    aria-label={t('list.selectRow', { name: plainNameOf(index) })}
                    tabIndex={at === stop ? 0 : -1}
                    checked={row.getIsSelected()}
                    onChange={row.getToggleSelectedHandler()}
                  />
                </td>
                <th scope="row" className={classes.name}>
                  {nameOf(index, { ...stopAt(at), onFocus: () => onPoint(index) })}
                </th>
                {row.getVisibleCells().map((cell) => (
                  <td key={cell.id} data-column={cell.column.id} data-number={isNumber(cell.column.id) || undefined}>
                    {flexRender(cell.column.columnDef.cell, cell.getContext())}
                  </td>
                ))}
              </tr>
            );
          })}
          {!isPrinting && <Spacer height={virtual.getTotalSize() - (items.at(-1)?.end ?? 0)} columns={columns.length + 2} />}
        </tbody>
      </table>
    </div>
  );
}

const isNumber = (column: string) => column !== 'name' && !words.some((each) => each === column);

/** Stands for the rows before or after those in view. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className={classes.spacer}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
