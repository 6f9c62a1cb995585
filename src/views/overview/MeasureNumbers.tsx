import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { measures } from '#columns/vocabulary.ts';
import { type CoverageAnswer, headlineFilter, reachOf } from '#engine/coverage/answer.ts';
import { Change } from '#ui/Change.tsx';
import { formatAmount } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import { useReader } from '#views/frame/reader.ts';
import { HowLink } from '#views/words/HowLink.tsx';
import classes from './MeasureNumbers.module.css';

interface MeasureNumbersProps {
  readonly state: State;
  readonly answer: CoverageAnswer;
}

/** The group of the sentence in all three measures, side by side: what parcels reach, villages may not. */
export const MeasureNumbers = memo(function MeasureNumbers({ state, answer }: MeasureNumbersProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const inGroup = headlineFilter({ tiers: state.tier, settlements: state.settlement });
  return (
    <dl className={classes.numbers}>
      {measures.map((measure) => {
        const reach = reachOf(answer, measure, inGroup);
        return (
          <div key={measure} data-current={measure === state.by || undefined}>
            <dt>
              {t(`measure.${measure}`)} <HowLink to={`method-${measure}`} what={t(`measure.${measure}`)} />
            </dt>
            <dd className={classes.share}>
              <Change {...reach} language={language} />
            </dd>
            <dd className={classes.remain}>
              {reach.total > 0 ? t('numbers.remain', { amount: formatAmount(reach.total - reach.after, language) }) : t('numbers.notCounted')}
            </dd>
          </div>
        );
      })}
    </dl>
  );
});
