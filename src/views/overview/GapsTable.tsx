import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartLegend } from '#charts/ChartLegend.tsx';
import { SplitBar } from '#charts/SplitBar.tsx';
import { gapClasses } from '#engine/coverage/gap-classes.ts';
import { useGaps } from '#queries/use-gaps.ts';
import { AnswerState } from '#ui/AnswerState.tsx';
import { Change } from '#ui/Change.tsx';
import { formatAmount, formatList, formatShare } from '#ui/format-number.ts';
import { ModelledMark } from '#ui/ModelledMark.tsx';
import { useAnswered } from '#ui/useAnswered.ts';
import { areaQuestion } from '#url/questions.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { gapClassName } from '#views/words/limit-words.ts';
import { regionName } from '#views/words/names.ts';
import classes from './GapsTable.module.css';
import { gapSentence } from './gap-sentence.ts';
import { type AmountByClass, gapTotals, largestGaps, sumOf } from './largest-gaps.ts';

const listed = 10;

/** The prefectures with most of the current measure out of reach, and what would close their gaps. */
export function GapsTable() {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state } = usePageState();
  const data = useData();
  const gaps = useGaps(areaQuestion(state, 'prefecture'));
  const answered = useAnswered(state, gaps);
  const shown = useMemo(
    () => answered && { state: answered.question, ranked: largestGaps(answered.answer, listed), totals: gapTotals(answered.answer) },
    [answered],
  );
  const classWords = (byClass: AmountByClass) =>
    formatList(
      language,
      gapClasses.filter((gapClass) => byClass[gapClass] > 0),
      (gapClass) =>
        t('gaps.closes', { share: formatShare(byClass[gapClass], sumOf(byClass), language), by: gapClassName(answered?.question ?? state, gapClass, t) }),
    );
  return (
    <section>
      <h2 className={classes.title}>
        {t('gaps.title')} <ModelledMark />
      </h2>
      <AnswerState
        query={{ ...gaps, data: shown }}
        loading={t('gaps.loading')}
        empty={gaps.data?.row.length === 0 ? t('map.empty') : t('gaps.empty')}
        isEmpty={({ ranked }) => ranked.length === 0}
      >
        {({ state: asked, ranked, totals }) => (
          <>
            <p className={classes.sentence}>{gapSentence({ state: asked, totals, tables: data, t, language })}</p>
            <ChartLegend items={gapClasses.filter((gapClass) => totals[gapClass] > 0).map((part) => ({ part, label: gapClassName(asked, part, t) }))} />
            <table className={classes.table}>
              <caption>
                <VisuallyHidden>{t('gaps.caption', { measure: t(`measureShort.${asked.by}`) })}</VisuallyHidden>
              </caption>
              <thead>
                <tr>
                  <th scope="col">{t('gaps.prefecture')}</th>
                  <th scope="col">{t('gaps.closers')}</th>
                  <th scope="col">{t('gaps.out')}</th>
                  <th scope="col">{t('gaps.share')}</th>
                </tr>
              </thead>
              <tbody>
                {ranked.map((gap) => (
                  <tr key={gap.row}>
                    <th scope="row">
                      <Link to="/" search={(search) => ({ ...search, in: data.regions.code[gap.row], at: null })} resetScroll={false}>
                        {regionName(data, data.regions.code[gap.row], language)}
                      </Link>
                    </th>
                    <td>
                      <VisuallyHidden>{classWords(gap.byClass)}</VisuallyHidden>
                      <SplitBar
                        bar={gapClasses.map((part) => ({ part, amount: gap.byClass[part] }))}
                        whole={Math.max(...ranked.map(({ byClass }) => sumOf(byClass)))}
                      />
                    </td>
                    <td>{formatAmount(gap.total - gap.after, language)}</td>
                    <td>
                      <Change total={gap.total} before={gap.before} after={gap.after} language={language} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      </AnswerState>
    </section>
  );
}
