import { type CSSProperties, Fragment, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { headlineFilter } from '#engine/coverage/answer.ts';
import type { SharingAnswer } from '#engine/partners/answer.ts';
import { balances } from '#engine/partners/balance.ts';
import type { Scenario } from '#engine/partners/question.ts';
import { formatAmount, formatList } from '#ui/format-number.ts';
import { QuietButton } from '#ui/QuietButton.tsx';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import { asSentence, joinSentences } from '#ui/sentences.ts';
import type { State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { HowLink } from '#views/words/HowLink.tsx';
import { networkName } from '#views/words/names.ts';
import { Block } from './Block.tsx';
import { verdict } from './balance-words.ts';
import { groupRowName, settingsLine } from './group-words.ts';
import classes from './PartnersTables.module.css';
import { groupFilter, groupRows } from './partners-groups.ts';
import { scenarioName, sidesInOrder } from './partners-sentence.ts';
import { sideName } from './player-names.ts';
import { uncountedKinds } from './uncounted-kinds.ts';

interface BalanceBlockProps {
  readonly state: State;
  readonly scenario: Scenario;
  readonly answer: SharingAnswer;
}

/** Sides that the table by tier has room for. */
const sidesByGroup = 3;

/** What each side gains and gives by the sharing, whether that is even, and both by tier and settlement. */
export const BalanceBlock = memo(function BalanceBlock({ state, scenario, answer }: BalanceBlockProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const { change } = usePageState();
  const sides = sidesInOrder(answer, state.as);
  const words = { tables: data, t, language };
  const placeOf = (side: string) => answer.sides.indexOf(side);
  const all = balances(answer, state.by, groupFilter(state));
  const amount = (value: number) => formatAmount(value, language);
  if (sides.length === 0) return null;
  const rows = [
    ...(state.tier || state.settlement ? [] : [{ key: 'headline', name: t('figures.headline'), filter: headlineFilter({ tiers: null, settlements: null }) }]),
    ...groupRows(state, data).map((row) => ({ key: row.key, name: groupRowName(row, t), filter: row.filter })),
  ].map((row) => ({ ...row, amounts: balances(answer, state.by, row.filter) }));
  const shown = sides.slice(0, sidesByGroup);
  const uncounted = uncountedKinds(scenario, answer, data, state);
  return (
    <Block
      title={t('partners.balance.title', { scenario: scenarioName(scenario, words) })}
      intro={
        <>
          {joinSentences(language, [asSentence(language, settingsLine(state, data, t, language)), t('partners.balance.intro')])}{' '}
          <HowLink to="method-balance" what={t('partners.how.balance')} />
        </>
      }
    >
      <ScrollTable caption={t('partners.balance.caption')}>
        <thead>
          <tr>
            <th scope="col">{t('partners.balance.side')}</th>
            <th scope="col" data-number>
              {t('partners.balance.gains')}
            </th>
            <th scope="col" data-number>
              {t('partners.balance.gives')}
            </th>
            <th scope="col">{t('partners.balance.even')}</th>
          </tr>
        </thead>
        <tbody>
          {sides.map((side) => {
            const balance = all[placeOf(side)];
            return (
              <tr key={side}>
                <th scope="row">
                  <QuietButton inLine aria-pressed={side === state.as} onClick={() => change({ as: side })}>
                    {sideName(data, side, language)}
                  </QuietButton>
                </th>
                <td data-number>{amount(balance.gains)}</td>
                <td data-number>{amount(balance.gives)}</td>
                <td>
                  {balance.share !== null && <span className={classes.bar} style={{ '--gains': `${balance.share * 100}%` } as CSSProperties} aria-hidden />}{' '}
                  {verdict(balance, t)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
      {uncounted.map(({ side, kinds, givers }) => (
        <p key={side} className={classes.soft}>
          {t('partners.balance.uncounted', {
            side: sideName(data, side, language),
            kinds: formatList(language, kinds, (kind) => t(`kind.${kind}`)),
            givers: formatList(language, givers, (giver) => networkName(data, giver, language)),
          })}
        </p>
      ))}
      <div className={classes.table}>
        <ScrollTable caption={t('partners.balance.byGroup')}>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {t('reach.group')}
              </th>
              {shown.map((side) => (
                <th key={side} scope="colgroup" colSpan={2}>
                  {sideName(data, side, language)}
                </th>
              ))}
            </tr>
            <tr>
              {shown.map((side) => (
                <Fragment key={side}>
                  <th scope="col" data-number>
                    {t('partners.balance.gains')}
                  </th>
                  <th scope="col" data-number>
                    {t('partners.balance.gives')}
                  </th>
                </Fragment>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.name}</th>
                {shown.map((side) => (
                  <Fragment key={side}>
                    <td data-number>{amount(row.amounts[placeOf(side)].gains)}</td>
                    <td data-number>{amount(row.amounts[placeOf(side)].gives)}</td>
                  </Fragment>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
    </Block>
  );
});
