import { SegmentedControl } from '@mantine/core';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartDrawing } from '#charts/ChartDrawing.tsx';
import { ChartFrame } from '#charts/ChartFrame.tsx';
import { joinHeight } from '#charts/join-grid.ts';
import { reachOfCoalitions } from '#engine/partners/coalition-reach.ts';
import { bestOfEachSize, joiningOrder, rankedCoalitions, smallestCoalition } from '#engine/partners/coalitions.ts';
import { amountOf, cellsOf } from '#engine/partners/groups.ts';
import { formatAmount, formatCount, formatShare, withPercentSign } from '#ui/format-number.ts';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import { SteadySlider } from '#ui/SteadySlider.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { chartSource } from '#views/overview/chart-words.ts';
import { Block } from './Block.tsx';
import classes from './CoalitionBlock.module.css';
import { filteredName, settingsLine } from './group-words.ts';
import { groupFilter } from './partners-groups.ts';
import type { PartnersProps } from './partners-props.ts';
import { setName } from './player-names.ts';
import { targetPercent } from './target-percent.ts';

const loadChart = () => import('#charts/JoinChart.tsx');
const rankedMost = 10;

/** How far coalitions reach: as networks join one by one, ranked, and the smallest that reaches a target. */
export const CoalitionBlock = memo(function CoalitionBlock({ state, players, answer }: PartnersProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const { state: now, change } = usePageState();
  const [by, setBy] = useState<'reach' | 'per-facility'>('reach');
  const filter = groupFilter(state);
  const total = amountOf(answer.total, 0, cellsOf(state.by, filter));
  if (!(total > 0) || players.length === 0) return null;
  const reach = reachOfCoalitions(answer, players.length, state.by, filter);
  const all = reach[reach.length - 1];
  const target = targetPercent(now.target);
  const smallest = smallestCoalition(reach, (target / 100) * total);
  const nameOf = (set: number) => setName(data, set, players, language);
  const share = (amount: number) => formatShare(amount, total, language);
  const best = bestOfEachSize(reach);
  const steps = joiningOrder(reach);
  const joins = steps.map(({ set, reach: reached }, at) => ({ at, joiner: nameOf(set ^ (steps[at - 1]?.set ?? 0)), reached, best: best[at] }));
  return (
    <Block title={t('partners.coalition.title')} intro={settingsLine(state, data, t, language)}>
      <div className={classes.columns}>
        <div>
          <div className={classes.target}>
            <SteadySlider
              label={t('partners.coalition.target')}
              value={target}
              min={50}
              max={99}
              step={1}
              format={(value) => withPercentSign(String(value), language)}
              onChange={(value, continued) => change({ target: value / 100 }, { replace: continued })}
            />
          </div>
          <p className={classes.smallest} aria-live="polite">
            {smallest
              ? t('partners.coalition.smallest', {
                  target: withPercentSign(String(target), language),
                  measure: t(`measureShort.${state.by}`),
                  group: filteredName(state, data, t, language),
                  networks: nameOf(smallest.set),
                  share: share(smallest.reach),
                })
              : t('partners.coalition.none', { target: withPercentSign(String(target), language), share: share(all) })}
          </p>
          <ChartFrame
            name="coalitions"
            title={t('partners.join.title')}
            settings={settingsLine(state, data, t, language)}
            legend={[
              { part: 'joining', label: t('partners.join.joining'), shape: 'round-line' },
              { part: 'best', label: t('partners.join.best'), shape: 'square-line' },
            ]}
            source={chartSource(data, t, language)}
            table={{
              caption: t('partners.join.title'),
              columns: [t('partners.join.networks'), t('partners.join.joins'), t('partners.join.joining'), t('partners.join.best')],
              rows: joins.map(({ at, joiner, reached, best: { set, reach: most } }) => ({
                key: String(at),
                head: String(at + 1),
                cells: [joiner, share(reached), `${share(most)} (${nameOf(set)})`],
              })),
            }}
            readout={t('partners.join.order', {
              order: joins
                .filter(({ reached }, at) => reached > (joins[at - 1]?.reached ?? 0))
                .map(({ joiner, reached }) => `${joiner} ${share(reached)}`)
                .join(' → '),
            })}
          >
            <ChartDrawing height={joinHeight} load={loadChart}>
              {({ JoinChart }) => (
                <JoinChart
                  points={joins.map((join) => ({ networks: join.at + 1, joining: (join.reached / total) * 100, best: (join.best.reach / total) * 100 }))}
                  target={target}
                  language={language}
                />
              )}
            </ChartDrawing>
          </ChartFrame>
        </div>
        <div className={classes.ranking}>
          <SegmentedControl
            size="xs"
            aria-label={t('partners.coalition.ranking')}
            value={by}
            data={[
              { value: 'reach', label: t('partners.coalition.byReach') },
              { value: 'per-facility', label: t('partners.coalition.byFacility') },
            ]}
            onChange={setBy}
          />
          <ScrollTable caption={t('partners.coalition.ranking')}>
            <thead>
              <tr>
                <th scope="col">{t('partners.coalition.members')}</th>
                <th scope="col" data-number>
                  {t('partners.column.reach')}
                </th>
                <th scope="col" data-number>
                  {t('partners.coalition.short')}
                </th>
                <th scope="col" data-number>
                  {t('partners.facilities')}
                </th>
                <th scope="col" data-number>
                  {t('partners.coalition.perFacility')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rankedCoalitions(reach, answer.facilities, by, rankedMost).map((coalition) => (
                <tr key={coalition.set}>
                  <th scope="row">{nameOf(coalition.set)}</th>
                  <td data-number>{share(coalition.reach)}</td>
                  <td data-number>{formatAmount(all - coalition.reach, language)}</td>
                  <td data-number>{formatCount(coalition.facilities)}</td>
                  <td data-number>{formatAmount(coalition.perFacility, language)}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
          <p className={classes.note}>{t('partners.coalition.idle')}</p>
        </div>
      </div>
    </Block>
  );
});
