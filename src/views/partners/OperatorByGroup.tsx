import { useTranslation } from 'react-i18next';
import type { PartnersAnswer } from '#engine/partners/answer.ts';
import { amountOf, cellsOf } from '#engine/partners/groups.ts';
import type { PlayerSet } from '#engine/partners/question.ts';
import { setAmounts } from '#engine/partners/set-amounts.ts';
import { formatAmount, formatShare } from '#ui/format-number.ts';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import type { State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { groupRowName } from './group-words.ts';
import classes from './OperatorByGroup.module.css';
import { groupRows } from './partners-groups.ts';

interface OperatorByGroupProps {
  readonly state: State;
  readonly answer: PartnersAnswer;
  readonly name: string;
  readonly set: PlayerSet;
}

/** One network or alliance by tier and settlement, in the measure of the page. */
export function OperatorByGroup({ state, answer, name, set }: OperatorByGroupProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const title = t('partners.operators.byGroup', { name, measure: t(`measureShort.${state.by}`) });
  return (
    <div className={classes.breakdown}>
      <h3>{title}</h3>
      <ScrollTable caption={title}>
        <thead>
          <tr>
            <th scope="col">{t('reach.group')}</th>
            {(['reach', 'only', 'fair'] as const).map((column) => (
              <th key={column} scope="col" data-number>
                {t(`partners.column.${column}`)}
              </th>
            ))}
            <th scope="col" data-number>
              {t('figures.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {groupRows(state, data).map((row) => {
            const total = amountOf(answer.total, 0, cellsOf(state.by, row.filter));
            const { reach, only, fair } = setAmounts(answer, set, state.by, row.filter);
            return (
              <tr key={row.key}>
                <th scope="row">{groupRowName(row, t)}</th>
                <td data-number>{formatShare(reach, total, language)}</td>
                <td data-number>{formatAmount(only, language)}</td>
                <td data-number>{formatAmount(fair, language)}</td>
                <td data-number>{formatAmount(total, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
    </div>
  );
}
