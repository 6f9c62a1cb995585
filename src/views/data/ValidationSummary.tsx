import { useTranslation } from 'react-i18next';
import { formatDeviation, unknown } from '#ui/format-number.ts';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import type { ValidationRow } from './validation-rows.ts';
import { validationSummary } from './validation-summary.ts';
import { checkName, scopeName } from './validation-words.ts';

interface ValidationSummaryProps {
  readonly rows: readonly ValidationRow[];
}

/** One line for each comparison: how many figures, how many are met, and the worst. */
export function ValidationSummary({ rows }: ValidationSummaryProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  return (
    <ScrollTable caption={t('summary.caption')}>
      <thead>
        <tr>
          <th scope="col">{t('validation.check')}</th>
          <th scope="col" data-number>
            {t('summary.figures')}
          </th>
          <th scope="col" data-number>
            {t('summary.met')}
          </th>
          <th scope="col">{t('summary.worst')}</th>
        </tr>
      </thead>
      <tbody>
        {validationSummary(rows).map(({ check, figures, met, worst }) => (
          <tr key={check}>
            <th scope="row">{checkName(check, t)}</th>
            <td data-number>{figures}</td>
            <td data-number>{met}</td>
            <td>
              {worst.deviation === null ? unknown : formatDeviation(worst.deviation)}
              {worst.deviation !== 0 && ` · ${scopeName(worst.scope, data, t, language)}${worst.year === null ? '' : ` ${worst.year}`}`}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
