import { VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAreas } from '#queries/use-areas.ts';
import { AnswerState } from '#ui/AnswerState.tsx';
import { Change } from '#ui/Change.tsx';
import { formatAmount } from '#ui/format-number.ts';
import { ModelledMark } from '#ui/ModelledMark.tsx';
import { useAnswered } from '#ui/useAnswered.ts';
import { areaQuestion } from '#url/questions.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { regionName } from '#views/words/names.ts';
import classes from './GapsTable.module.css';
import { largestGaps } from './largest-gaps.ts';

const listed = 10;

/** The prefectures with most of the current measure out of reach. */
export function GapsTable() {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state } = usePageState();
  const data = useData();
  const areas = useAreas(areaQuestion(state, 'prefecture'));
  const answered = useAnswered(state.by, areas);
  const gaps = useMemo(() => answered && { measure: answered.question, ranked: largestGaps(answered.answer, listed) }, [answered]);
  return (
    <section className={classes.gaps}>
      <h2 className={classes.title}>
        {t('gaps.title')} <ModelledMark />
      </h2>
      <AnswerState
        query={{ ...areas, data: gaps }}
        loading={t('gaps.loading')}
        empty={areas.data?.row.length === 0 ? t('map.empty') : t('gaps.empty')}
        isEmpty={({ ranked }) => ranked.length === 0}
      >
        {({ measure, ranked }) => (
          <table className={classes.table}>
            <caption>
              <VisuallyHidden>{t('gaps.caption', { measure: t(`measureShort.${measure}`) })}</VisuallyHidden>
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('gaps.prefecture')}</th>
                <th scope="col">{t('gaps.out', { measure: t(`measureShort.${measure}`) })}</th>
                <th scope="col">{t('gaps.share')}</th>
              </tr>
            </thead>
            <tbody>
              {ranked.map((gap) => (
                <tr key={gap.row}>
                  <th scope="row">{regionName(data, data.regions.code[gap.row], language)}</th>
                  <td>{formatAmount(gap.total - gap.after, language)}</td>
                  <td>
                    <Change total={gap.total} before={gap.before} after={gap.after} language={language} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </AnswerState>
    </section>
  );
}
