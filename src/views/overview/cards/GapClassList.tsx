import { useTranslation } from 'react-i18next';
import { type Measure, measures } from '#columns/vocabulary.ts';
import type { AreaDetails } from '#engine/coverage/area-details.ts';
import { gapClasses } from '#engine/coverage/gap-classes.ts';
import { formatAmount, formatShare } from '#ui/format-number.ts';
import { useReader } from '#views/frame/reader.ts';
import classes from './Card.module.css';

interface GapClassListProps {
  readonly details: AreaDetails;
  readonly measure: Measure;
  /** The limit is in hours. */
  readonly inHours: boolean;
}

/** What would close the gap that there is without an agreement: every part of it falls in exactly one class. */
export function GapClassList({ details: { total, before, byClass }, measure, inHours }: GapClassListProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const at = measures.indexOf(measure);
  const gap = total[at] - before[at];
  if (gap === 0) return <p className={classes.note}>{t(total[at] > 0 ? 'card.gapNone' : 'card.notCounted')}</p>;
  return (
    <section>
      <h3 className={classes.heading}>{t(`card.gap.${measure}`, { amount: formatAmount(gap, language) })}</h3>
      <ul className={classes.classes}>
        {gapClasses.map((gapClass, index) => {
          const amount = byClass[at * gapClasses.length + index];
          return (
            <li key={gapClass}>
              <span>{t(inHours ? `hours.closes.${gapClass}` : `card.closes.${gapClass}`)}</span>
              <span className={classes.amount}>{formatAmount(amount, language)}</span>
              <span className={classes.amount}>{formatShare(amount, gap, language)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
