import { SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tiers } from '#columns/vocabulary.ts';
import type { HoursReachAnswer } from '#engine/routing/parcels/answer.ts';
import { Change } from '#ui/Change.tsx';
import { formatAmount, formatKm, formatShare } from '#ui/format-number.ts';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import type { State } from '#url/state.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { Block } from '#views/partners/Block.tsx';
import classes from './RoutesParts.module.css';
import { amountEver, amountInAll, amountWithin, bandLimits, everyTier, usualLimit } from './reach-bands.ts';
import { formatHours } from './route-words.ts';

interface ReachBlockProps {
  readonly state: State;
  readonly answer: HoursReachAnswer;
  /** Where parcels start, in words. */
  readonly from: string;
}

/** Share within the hours by tier, for the measure of the page and for parcels, with agreements and what these change. */
export function ReachBlock({ state, answer, from }: ReachBlockProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const limits = [...new Set([...bandLimits, state.h ?? usualLimit])].sort((a, b) => a - b);
  const rows = [...tiers.keys()].filter((tier) => answer.total[tier] > 0);
  const shares = (measure: 'asked' | 'parcels', codes: readonly number[]) => {
    const total = amountInAll(answer, measure, codes);
    return (
      <>
        {limits.map((limit) => (
          <td key={limit} data-number>
            <Change
              total={total}
              before={amountWithin(answer, measure, 'before', limit, codes)}
              after={amountWithin(answer, measure, 'after', limit, codes)}
              language={language}
            />
          </td>
        ))}
        <td data-number>{formatShare(total - amountEver(answer, measure, 'after', codes), total, language)}</td>
      </>
    );
  };
  const measures = state.by === 'parcels' ? (['asked'] as const) : (['asked', 'parcels'] as const);
  return (
    <Block title={t('routes.reach.title')} intro={t('routes.reach.intro', { from })}>
      <HoursLimit />
      <ScrollTable caption={t('routes.reach.caption')}>
        <thead>
          <tr>
            <th scope="col">{t('routes.reach.tier')}</th>
            <th scope="col" data-number>
              {t('routes.reach.total')}
            </th>
            {limits.map((limit) => (
              <th key={limit} scope="col" data-number>
                {t('routes.reach.within', { hours: formatKm(limit) })}
              </th>
            ))}
            <th scope="col" data-number>
              {t('routes.reach.never')}
            </th>
          </tr>
        </thead>
        {measures.map((measure) => (
          <tbody key={measure}>
            <tr>
              <th scope="rowgroup" colSpan={limits.length + 3} className={classes.soft}>
                {measure === 'asked' ? t(`measure.${state.by}`) : t('measure.parcels')}
              </th>
            </tr>
            {rows.map((tier) => (
              <tr key={tier}>
                <th scope="row" className={classes.tier}>
                  {t(`tier.${tiers[tier]}`)}
                </th>
                <td data-number>{formatAmount(amountInAll(answer, measure, [tier]), language)}</td>
                {shares(measure, [tier])}
              </tr>
            ))}
            {rows.length > 1 && (
              <tr className={classes.total}>
                <th scope="row">{t('routes.reach.everyTier')}</th>
                <td data-number>{formatAmount(amountInAll(answer, measure, everyTier), language)}</td>
                {shares(measure, everyTier)}
              </tr>
            )}
          </tbody>
        ))}
      </ScrollTable>
      {answer.meanAfter > 0 && (
        <p className={classes.note}>
          {t('routes.reach.mean', { after: formatHours(answer.meanAfter), before: answer.meanBefore > 0 ? formatHours(answer.meanBefore) : '–' })}
        </p>
      )}
    </Block>
  );
}

const longest = 1000;

/** The limit in hours: one of the bands, or any number. */
function HoursLimit() {
  const { t } = useTranslation();
  const { state, change } = usePageState();
  const [typed, setTyped] = useState<string | null>(null);
  const limit = state.h ?? usualLimit;
  const enter = () => {
    const hours = Number(typed?.replace(',', '.'));
    if (typed?.trim() && hours > 0 && hours <= longest) change({ h: hours });
    setTyped(null);
  };
  return (
    <div className={classes.actions}>
      <span className={classes.soft}>{t('routes.reach.limit')}</span>
      <SegmentedControl
        size="xs"
        aria-label={t('routes.reach.limit')}
        value={String(limit)}
        data={bandLimits.map(String)}
        onChange={(value) => change({ h: Number(value) })}
      />
      <TextInput
        size="xs"
        className={classes.value}
        aria-label={t('routes.reach.limitNumber')}
        inputMode="decimal"
        value={typed ?? formatKm(limit)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={enter}
        onKeyDown={(event) => event.key === 'Enter' && enter()}
      />
    </div>
  );
}
