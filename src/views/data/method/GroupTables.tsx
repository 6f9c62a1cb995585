import { useTranslation } from 'react-i18next';
import { tiers } from '#columns/vocabulary.ts';
import { type CoverageAnswer, reachOf } from '#engine/coverage/answer.ts';
import { formatAmount, formatShare } from '#ui/format-number.ts';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import type { State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { presentSettlements, presentTiers } from '#views/words/present.ts';
import { parcelsPerPerson } from './method-values.ts';

interface GroupTableProps {
  readonly state: State;
  readonly answer: CoverageAnswer;
}

/** How many cities and people each tier has. */
export function TierTable({ state, answer }: GroupTableProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const { tiers: table } = data;
  const list = table.list.values.indexOf(state.tiers);
  const units = (tier: number) => table.tier.filter((of, row) => of === tier && table.list.codes[row] === list).length;
  const all = reachOf(answer, 'people', () => true).total;
  return (
    <ScrollTable caption={t('method.tier.caption')}>
      <thead>
        <tr>
          <th scope="col">{t('method.tier.group')}</th>
          <th scope="col" data-number>
            {t('method.tier.units')}
          </th>
          <th scope="col" data-number>
            {t('method.tier.amount')}
          </th>
          <th scope="col" data-number>
            {t('method.tier.share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {presentTiers(data, state.tiers).map((tier) => {
          const { total } = reachOf(answer, 'people', (of) => of === tier);
          return (
            <tr key={tier}>
              <th scope="row">{t(`tier.${tier}`)}</th>
              <td data-number>{units(tiers.indexOf(tier))}</td>
              <td data-number>{formatAmount(total, language)}</td>
              <td data-number>{formatShare(total, all, language)}</td>
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}

/** How many people each settlement class has, and how many parcels go to one of them. */
export function SettlementTable({ answer }: Pick<GroupTableProps, 'answer'>) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const all = reachOf(answer, 'people', () => true).total;
  return (
    <ScrollTable caption={t('method.settlement.caption')}>
      <thead>
        <tr>
          <th scope="col">{t('method.settlement.group')}</th>
          <th scope="col" data-number>
            {t('method.tier.amount')}
          </th>
          <th scope="col" data-number>
            {t('method.tier.share')}
          </th>
          <th scope="col" data-number>
            {t('method.settlement.parcels')}
          </th>
        </tr>
      </thead>
      <tbody>
        {presentSettlements(data).map((settlement) => {
          const { total } = reachOf(answer, 'people', (_, of) => of === settlement);
          return (
            <tr key={settlement}>
              <th scope="row">{t(`settlement.${settlement}`)}</th>
              <td data-number>{formatAmount(total, language)}</td>
              <td data-number>{formatShare(total, all, language)}</td>
              <td data-number>{parcelsPerPerson(answer, settlement)}</td>
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}
