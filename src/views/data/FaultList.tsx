import { useTranslation } from 'react-i18next';
import { formatCount } from '#ui/format-number.ts';
import { useData } from '#views/frame/loaded-data.ts';

/** Rejected rows that are shown of each table; the count stands above them. */
const shownRows = 20;

/** Tables that could not be read and rows that were left out, with the reasons. */
export function FaultList() {
  const { t } = useTranslation();
  const { problems, rejected } = useData();
  const faulty = rejected.filter(({ rows }) => rows.length > 0);
  return (
    <>
      {problems.length === 0 ? (
        <p>{t('data.problemsNone')}</p>
      ) : (
        <ul>
          {problems.map((problem) => (
            <li key={problem.table}>{problem.message}</li>
          ))}
        </ul>
      )}

      {faulty.length === 0 && <p>{t('data.rejectedNone')}</p>}
      {faulty.map(({ table, rows }) => (
        <details key={table}>
          <summary>{t('data.rejectedCount', { table, rows: formatCount(rows.length) })}</summary>
          <ul>
            {rows.slice(0, shownRows).map(({ row, field, reason, got }) => (
              <li key={row}>{t('data.rejectedRow', { row, field, got, reason: t(`rejection.${reason}`) })}</li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
