import { useTranslation } from 'react-i18next';
import type { Inspection } from '#import/protocol.ts';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import classes from './Bring.module.css';

interface PreviewTableProps {
  readonly name: string;
  readonly inspection: Inspection;
}

/** The first rows as they were read. */
export function PreviewTable({ name, inspection }: PreviewTableProps) {
  const { t } = useTranslation();
  return (
    <ScrollTable caption={t('bring.preview', { name })}>
      <thead>
        <tr>
          {inspection.names.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {inspection.preview.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name than their place
          <tr key={row}>
            {cells.map((cell, index) => (
              <td key={inspection.names[index]} className={classes.cell}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
