import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Measure, measures } from '#columns/vocabulary.ts';
import type { AreaDetails } from '#engine/coverage/area-details.ts';
import { Change } from '#ui/Change.tsx';
import { formatAmount } from '#ui/format-number.ts';
import { useReader } from '#views/frame/reader.ts';
import classes from './Card.module.css';

interface MeasureTableProps {
  readonly details: AreaDetails;
  /** The measure of the page. */
  readonly measure: Measure;
}

/** People, parcels and villages side by side: total, before → after and what remains. */
export function MeasureTable({ details: { total, before, after }, measure: current }: MeasureTableProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  return (
    <table className={classes.table}>
      <caption>
        <VisuallyHidden>{t('card.caption')}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('figures.total')}</th>
          <th scope="col">{t('gaps.share')}</th>
          <th scope="col">{t('figures.out')}</th>
        </tr>
      </thead>
      <tbody>
        {measures.map((measure, index) => (
          <tr key={measure} data-current={measure === current || undefined}>
            <th scope="row">{t(`measure.${measure}`)}</th>
            <td>{formatAmount(total[index], language)}</td>
            <td>
              <Change total={total[index]} before={before[index]} after={after[index]} language={language} />
            </td>
            <td>{formatAmount(total[index] - after[index], language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
