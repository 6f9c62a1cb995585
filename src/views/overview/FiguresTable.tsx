import { VisuallyHidden } from '@mantine/core';
import { Fragment, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { measures } from '#columns/vocabulary.ts';
import { type CoverageAnswer, reachOf } from '#engine/coverage/answer.ts';
import { formatAmount, formatShare, unknown } from '#ui/format-number.ts';
import { ModelledMark } from '#ui/ModelledMark.tsx';
import type { State } from '#url/state.ts';
import { DownloadButton } from '#views/frame/DownloadButton.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { HowLink } from '#views/words/HowLink.tsx';
import { presentSettlements, presentTiers } from '#views/words/present.ts';
import { coverageCells, coverageColumns, coverageRows } from './coverage-rows.ts';
import classes from './FiguresTable.module.css';
import { isOutside, reachGroupName } from './reach-group-name.ts';
import { groupKey, settlementGroups, tierGroups, wholeGroups } from './reach-groups.ts';

interface FiguresTableProps {
  readonly state: State;
  readonly answer: CoverageAnswer;
}

/** Every figure of the page: each group in the three measures, all, before, after and out of reach. */
export const FiguresTable = memo(function FiguresTable({ state, answer }: FiguresTableProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const file = () => ({ table: 'rows' as const, header: coverageColumns(state), rows: coverageRows(state, answer).map(coverageCells) });
  return (
    <section className={classes.figures}>
      <div className={classes.heading}>
        <h2 id="figures">{t('figures.title')}</h2>
        <ModelledMark />
        <HowLink to="method-reach" what={t('how.figures')} />
        <DownloadButton table="coverage" question={file} />
      </div>
      <p className={classes.intro}>{t('figures.intro')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-labelledby="figures">
        <table className={classes.table}>
          <caption>
            <VisuallyHidden>{t('figures.caption')}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th rowSpan={2} scope="col">
                <VisuallyHidden>{t('reach.group')}</VisuallyHidden>
              </th>
              {measures.map((measure) => (
                <th key={measure} colSpan={4} scope="colgroup" data-current={measure === state.by || undefined}>
                  {t(`measure.${measure}`)}
                </th>
              ))}
            </tr>
            <tr>
              {measures.map((measure) => (
                <Fragment key={measure}>
                  <th scope="col">{t('figures.total')}</th>
                  <th scope="col">{t('figures.before')}</th>
                  <th scope="col">{t('figures.after')}</th>
                  <th scope="col">{t('figures.out')}</th>
                </Fragment>
              ))}
            </tr>
          </thead>
          {[wholeGroups(state), tierGroups(presentTiers(data, state.tiers)), settlementGroups(presentSettlements(data))].map((groups) => (
            <tbody key={groups[0].by}>
              {groups.map((group) => (
                <tr key={groupKey(group)} data-outside={isOutside(group, state) || undefined}>
                  <th scope="row">{reachGroupName(group, state, t)}</th>
                  {measures.map((measure) => {
                    const { total, before, after } = reachOf(answer, measure, group.filter);
                    const current = measure === state.by || undefined;
                    return (
                      <Fragment key={measure}>
                        <td data-current={current}>{formatAmount(total, language)}</td>
                        <td data-current={current}>{formatShare(before, total, language)}</td>
                        <td data-current={current}>{formatShare(after, total, language)}</td>
                        <td data-current={current}>{total > 0 ? formatAmount(total - after, language) : unknown}</td>
                      </Fragment>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </section>
  );
});
