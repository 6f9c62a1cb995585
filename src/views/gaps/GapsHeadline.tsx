import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { SplitBar } from '#charts/SplitBar.tsx';
import { gapClasses } from '#engine/coverage/gap-classes.ts';
import { formatAmount, formatShare } from '#ui/format-number.ts';
import { ModelledMark } from '#ui/ModelledMark.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { amountOf } from '#views/overview/chart-words.ts';
import { gapSentence } from '#views/overview/gap-sentence.ts';
import { sumOf } from '#views/overview/largest-gaps.ts';
import { HowLink } from '#views/words/HowLink.tsx';
import { shortClassName } from './class-names.ts';
import classes from './GapsHeadline.module.css';
import { classTotals, type GapList, targetMisses } from './gap-list.ts';
import { targetText } from './target-text.ts';

interface GapsHeadlineProps {
  readonly list: GapList;
}

/** One sentence: how much is out of reach without sharing, and what closes it, or why nothing is counted; and who misses the target. */
export function GapsHeadline({ list }: GapsHeadlineProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const { gaps, state, unit } = list;
  const totals = useMemo(() => classTotals(gaps, state.by), [gaps, state.by]);
  const misses = useMemo(() => targetMisses(gaps), [gaps]);
  const out = sumOf(totals);
  if (gaps.rows === 0) return <h1 className={classes.sentence}>{t(state.area ? 'list.emptyArea' : 'list.empty')}</h1>;
  return (
    <>
      <h1 className={classes.sentence}>
        {out > 0 ? gapSentence({ state, totals, tables: data, t, language }) : t('list.nothingOut')}{' '}
        <span className={classes.marks}>
          <ModelledMark /> <HowLink to="method-gap-classes" what={t('list.classes')} />
        </span>
      </h1>
      {out > 0 && (
        <>
          <SplitBar bar={gapClasses.map((part) => ({ part, amount: totals[part] }))} whole={out} />
          <p className={classes.totals}>
            {gapClasses.map((part) => (
              <span key={part}>
                {shortClassName(state, part, t)} <b>{formatAmount(totals[part], language)}</b> {formatShare(totals[part], out, language)}
              </span>
            ))}
          </p>
        </>
      )}
      {state.target !== null && (
        <p className={classes.target}>
          {misses.rows === 0
            ? t('list.targetMet', { units: t(`list.units.${unit}`), target: targetText(state.target) })
            : t('list.targetMissed', {
                missed: formatAmount(misses.rows, language),
                all: formatAmount(gaps.rows, language),
                units: t(`list.units.${unit}`),
                target: targetText(state.target),
                amount: amountOf(state.by, misses.amount, t, language),
              })}
        </p>
      )}
    </>
  );
}
