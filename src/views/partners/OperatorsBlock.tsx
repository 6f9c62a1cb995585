import { SegmentedControl } from '@mantine/core';
import { Fragment, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { measures } from '#columns/vocabulary.ts';
import { amountOf, cellsOf } from '#engine/partners/groups.ts';
import { partnersTable } from '#engine/partners/partners-table.ts';
import { formatAmount, formatCount, formatShare } from '#ui/format-number.ts';
import { QuietButton } from '#ui/QuietButton.tsx';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import { asSentence, joinSentences } from '#ui/sentences.ts';
import { DownloadButton } from '#views/frame/DownloadButton.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { HowLink } from '#views/words/HowLink.tsx';
import { Block } from './Block.tsx';
import { settingsLine } from './group-words.ts';
import { OperatorByGroup } from './OperatorByGroup.tsx';
import { operatorRows } from './operator-rows.ts';
import classes from './PartnersTables.module.css';
import { groupFilter } from './partners-groups.ts';
import type { PartnersProps } from './partners-props.ts';

/** Facilities, reach, reach nobody else has and fair share of each network, of alliances and of all together. */
export const OperatorsBlock = memo(function OperatorsBlock({ state, players, answer }: PartnersProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const { state: now, change } = usePageState();
  const filter = groupFilter(state);
  const file = () => ({ table: 'rows' as const, ...partnersTable(players, answer, filter) });
  const rows = operatorRows({ state, players, answer, tables: data, language, together: t('partners.operators.together') });
  // Alliances stand last, and one goes before a network of the same id, as everywhere.
  const chosen = rows.findLast(({ id }) => id === now.as) ?? rows[0];
  return (
    <Block
      title={t('partners.operators.title')}
      intro={
        <>
          {joinSentences(language, [asSentence(language, settingsLine(state, data, t, language)), t('partners.operators.intro')])}{' '}
          <HowLink to="method-partners" what={t('partners.how.shares')} />
        </>
      }
      aside={<DownloadButton table="partners" question={file} />}
    >
      <SegmentedControl
        size="xs"
        aria-label={t('partners.operators.alliances')}
        value={now.players ?? 'members'}
        data={[
          { value: 'members', label: t('partners.operators.members') },
          { value: 'alliances', label: t('partners.operators.asOne') },
        ]}
        onChange={(value) => change({ players: value === 'alliances' ? value : null, exactly: null })}
      />
      <div className={`${classes.table} ${classes.current}`}>
        <ScrollTable caption={t('partners.operators.caption')}>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {t('partners.network')}
              </th>
              <th scope="col" rowSpan={2} data-number>
                {t('partners.facilities')}
              </th>
              {measures.map((measure) => (
                <th key={measure} scope="colgroup" colSpan={3} data-current={measure === state.by || undefined}>
                  {t(`measure.${measure}`)}
                </th>
              ))}
            </tr>
            <tr>
              {measures.map((measure) => (
                <Fragment key={measure}>
                  {(['reach', 'only', 'fair'] as const).map((column) => (
                    <th key={column} scope="col" data-number data-current={measure === state.by || undefined}>
                      {t(`partners.column.${column}`)}
                    </th>
                  ))}
                </Fragment>
              ))}
            </tr>
          </thead>
          {(['network', 'alliance', 'together'] as const).map((kind) => (
            <tbody key={kind}>
              {rows
                .filter((row) => row.kind === kind)
                .map((row) => (
                  <tr key={row.key} data-chosen={row.key === chosen?.key || undefined}>
                    <th scope="row">
                      {kind === 'together' ? (
                        row.name
                      ) : (
                        <QuietButton inLine aria-pressed={row.key === chosen?.key} onClick={() => change({ as: row.id })}>
                          {row.name}
                        </QuietButton>
                      )}
                    </th>
                    <td data-number>{row.facilities > 0 ? formatCount(row.facilities) : t('partners.operators.noFacilities', { year: state.year })}</td>
                    {measures.map((measure) => {
                      const total = amountOf(answer.total, 0, cellsOf(measure, filter));
                      const current = measure === state.by || undefined;
                      const { reach, only, fair } = row.amounts[measure];
                      return (
                        <Fragment key={measure}>
                          <td data-number data-current={current}>
                            {formatShare(reach, total, language)}
                          </td>
                          <td data-number data-current={current}>
                            {formatAmount(only, language)}
                          </td>
                          <td data-number data-current={current}>
                            {formatAmount(fair, language)}
                          </td>
                        </Fragment>
                      );
                    })}
                  </tr>
                ))}
            </tbody>
          ))}
        </ScrollTable>
      </div>
      {chosen && <OperatorByGroup state={state} answer={answer} name={chosen.name} set={chosen.set} />}
    </Block>
  );
});
