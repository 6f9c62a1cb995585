import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ProblemCode, problemCodes, type Treatment, type Treatments } from '#import/checking/problems.ts';
import type { CheckReport, FileJob } from '#import/protocol.ts';
import { useRejectedRows } from '#queries/use-import.ts';
import { formatCount } from '#ui/format-number.ts';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import classes from './Bring.module.css';

interface ReportTableProps {
  readonly job: FileJob;
  readonly report: CheckReport;
  readonly onChange: (treatments: Treatments) => void;
}

/** Every problem of a file with what is done about it, before anything is loaded. */
export function ReportTable({ job, report, onChange }: ReportTableProps) {
  const { t } = useTranslation();
  const rejectedRows = useRejectedRows();
  const rejected = report.rows - report.loaded - report.leftOut;
  const words = (code: ProblemCode) => t(`bring.problems.${code}`);
  const reasons = () => Object.fromEntries(problemCodes.map((code) => [code, words(code)]));
  return (
    <>
      <p role="status">
        {t(report.leftOut > 0 ? 'bring.loadsSome' : 'bring.loads', {
          loaded: formatCount(report.loaded),
          rows: formatCount(report.rows),
          rejected: formatCount(rejected),
          leftOut: formatCount(report.leftOut),
        })}
        {report.problems.length === 0 && ` ${t('bring.clean')}`}
      </p>
      {report.problems.length > 0 && (
        <ScrollTable caption={t('bring.report', { name: job.file.name })}>
          <thead>
            <tr>
              <th scope="col">{t('bring.grade')}</th>
              <th scope="col">{t('bring.problem')}</th>
              <th scope="col" data-number>
                {t('bring.rows')}
              </th>
              <th scope="col">{t('bring.action')}</th>
              <th scope="col">{t('bring.examples')}</th>
            </tr>
          </thead>
          <tbody>
            {report.problems.map(({ code, grade, count, examples, offers, treatment }) => (
              <tr key={code}>
                <td className={classes.grade} data-grade={grade}>
                  {t(`bring.grades.${grade}`)}
                </td>
                <th scope="row" className={classes.words}>
                  {words(code)}
                </th>
                <td data-number>{formatCount(count)}</td>
                <td className={classes.action}>
                  {offers.length > 1 ? (
                    <NativeSelect
                      size="xs"
                      aria-label={t('bring.actionFor', { problem: words(code) })}
                      value={treatment}
                      data={offers.map((value) => ({ value, label: t(`bring.treatments.${value}`) }))}
                      onChange={({ currentTarget }) => onChange({ ...job.setup.treatments, [code]: currentTarget.value as Treatment })}
                    />
                  ) : (
                    t(`bring.treatments.${treatment}`)
                  )}
                </td>
                <td className={classes.examples}>{examples.map(({ number, got }) => (number > 0 ? `${number}: ${got}` : got)).join('; ')}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
      {report.shared && (
        <p className={classes.hint}>
          {t('bring.sharedPoints', {
            rows: formatCount(report.shared.rows),
            points: formatCount(report.shared.points),
            most: formatCount(report.shared.most),
          })}
        </p>
      )}
      {rejected > 0 && (
        <Button variant="default" size="xs" mt={8} disabled={rejectedRows.isPending} onClick={() => rejectedRows.mutate({ job, reasons: reasons() })}>
          {t('bring.rejected')}
        </Button>
      )}
    </>
  );
}
