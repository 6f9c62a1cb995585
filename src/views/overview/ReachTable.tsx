import { VisuallyHidden } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type CoverageAnswer, reachOf } from '#engine/coverage/answer.ts';
import { Change } from '#ui/Change.tsx';
import { ModelledMark } from '#ui/ModelledMark.tsx';
import { SplitBar } from '#ui/SplitBar.tsx';
import type { State } from '#url/state.ts';
import { useReader } from '#views/frame/reader.ts';
import classes from './ReachTable.module.css';
import { isOutside, reachGroupName } from './reach-group-name.ts';
import { groupKey, settlementGroups, tierGroups } from './reach-groups.ts';

interface ReachTableProps {
  readonly state: State;
  readonly answer: CoverageAnswer;
}

/** Reach of the current measure by tier and by settlement: own, through the agreement, out of reach. */
export const ReachTable = memo(function ReachTable({ state, answer }: ReachTableProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  return (
    <section>
      <h2 className={classes.title}>
        {t('reach.title')} <ModelledMark />
      </h2>
      <ul className={classes.key}>
        <li data-part="own">{t('reach.own')}</li>
        <li data-part="opened">{t('reach.opened')}</li>
        <li data-part="out">{t('reach.out')}</li>
      </ul>
      <table className={classes.table}>
        <caption>
          <VisuallyHidden>{t('reach.caption', { measure: t(`measureShort.${state.by}`) })}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{t('reach.group')}</VisuallyHidden>
            </th>
            <td />
            <th scope="col">{t(`measure.${state.by}`)}</th>
          </tr>
        </thead>
        {[tierGroups, settlementGroups].map((groups) => (
          <tbody key={groups[0].by}>
            {groups.map((group) => {
              const reach = reachOf(answer, state.by, group.filter);
              return (
                <tr key={groupKey(group)} data-outside={isOutside(group, state) || undefined}>
                  <th scope="row">{reachGroupName(group, state, t)}</th>
                  <td>
                    <SplitBar {...reach} />
                  </td>
                  <td>
                    <Change {...reach} language={language} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </section>
  );
});
