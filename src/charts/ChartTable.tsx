import { ScrollTable } from '#ui/ScrollTable.tsx';

/** Everything a chart shows, in words and numbers ready to read. */
export interface TableTwin {
  readonly caption: string;
  /** Heads of the columns; the first is that of the row heads. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly head: string; readonly cells: readonly string[] }[];
}

interface ChartTableProps {
  readonly table: TableTwin;
}

/** The twin of a chart for keyboard and screen reader. */
export function ChartTable({ table: { caption, columns, rows } }: ChartTableProps) {
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={column} scope="col" data-number={index > 0 || undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, cells }) => (
          <tr key={key}>
            <th scope="row">{head}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]} data-number>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
