import type { TFunction } from 'i18next';
import { SplitBar } from '#charts/SplitBar.tsx';
import { type Measure, measures, none, settlements, tiers } from '#columns/vocabulary.ts';
import { gapClasses } from '#engine/coverage/gap-classes.ts';
import { Change } from '#ui/Change.tsx';
import { formatCount, formatPercent, formatShare, type Language, unknown } from '#ui/format-number.ts';
import { distanceText } from '#views/words/limit-words.ts';
import { type NamedTables, networkNameInRow } from '#views/words/names.ts';
import { shortClassName } from './class-names.ts';
import classes from './GapTable.module.css';
import type { GapColumn } from './gap-columns.ts';
import { classesAt, type GapList, openedFor, reachAt } from './gap-list.ts';

interface GapCellProps {
  readonly column: GapColumn;
  readonly list: GapList;
  readonly index: number;
  /** The longest bar's amount. */
  readonly whole: number;
  readonly tables: NamedTables;
  readonly t: TFunction;
  readonly language: Language;
}

/** What a column says of a row. */
export function GapCell({ column, list, index, whole, tables, t, language }: GapCellProps) {
  const { gaps, state } = list;
  const byClass = () => classesAt(gaps, state.by, index);
  const kilometres = (km: number) => (Number.isFinite(km) ? distanceText(km, false, t) : unknown);
  switch (column) {
    case 'code':
      return gaps.code[index];
    case 'tier':
      return gaps.tier[index] === none ? t('list.several') : t(`tierShort.${tiers[gaps.tier[index]]}`);
    case 'settlement':
      return gaps.settlement[index] === none ? t('list.several') : t(`settlement.${settlements[gaps.settlement[index]]}`);
    case 'people':
    case 'parcels':
    case 'villages':
      return formatCount(reachAt(gaps, column, index).total);
    case 'uncovered_people':
    case 'uncovered_parcels':
    case 'uncovered_villages': {
      const { total, after } = reachAt(gaps, measureOf(column), index);
      return formatCount(total - after);
    }
    case 'share_people':
    case 'share_parcels':
    case 'share_villages':
      return <Change {...reachAt(gaps, measureOf(column), index)} language={language} />;
    case 'target_missing':
      return gaps.targetMissing[index] > 0 ? formatCount(gaps.targetMissing[index]) : t('list.met');
    case 'band': {
      const { total } = reachAt(gaps, state.by, index);
      const [low, high] = [gaps.lowAfter[index], gaps.highAfter[index]];
      return low === high ? formatShare(low, total, language) : `${formatPercent(low, total)}–${formatShare(high, total, language)}`;
    }
    case 'closes':
      return gaps.closes[index] === none ? t('list.noGap') : shortClassName(state, gapClasses[gaps.closes[index]], t);
    case 'gap':
      return <SplitBar bar={gapClasses.map((part) => ({ part, amount: byClass()[part] }))} whole={whole} />;
    case 'gap_agreement':
      return formatCount(byClass().agreement);
    case 'gap_sharing':
      return formatCount(byClass().sharing);
    case 'gap_extension':
      return formatCount(byClass().extension);
    case 'gap_new_site':
      return formatCount(byClass()['new-site']);
    case 'own_km':
      return kilometres(gaps.ownKm[index]);
    case 'partner_km':
      return kilometres(gaps.partnerKm[index]);
    case 'partner':
      return <Partner list={list} index={index} tables={tables} t={t} language={language} />;
    case 'share_real':
      return formatShare(gaps.realPeople[index], gaps.total[index], language);
  }
}

function Partner({ list, index, tables, t, language }: Omit<GapCellProps, 'column' | 'whole'>) {
  const { gaps, partners, unit, state } = list;
  if ((unit !== 'place' || state.h !== null) && !partners) return <span className={classes.soft}>…</span>;
  const network = partners ? partners.network[index] : gaps.partnerNetwork[index];
  const opened = partners ? openedFor(partners, index) : ([null, 'closed', 'opened'] as const)[gaps.partnerOpened[index] + 1];
  if (network === none || opened === null) return unknown;
  return (
    <>
      {networkNameInRow(tables, network, language)} <span className={classes.soft}>{t(`list.opened.${opened}`)}</span>
    </>
  );
}

function measureOf(column: string): Measure {
  return measures.find((measure) => column.endsWith(measure)) ?? 'people';
}

/** Amount that fills the bars of the list: the largest gap of any row. */
export function longestGap({ gaps, state }: GapList): number {
  const first = measures.indexOf(state.by) * gaps.rows;
  let longest = 0;
  for (let at = first; at < first + gaps.rows; at++) longest = Math.max(longest, gaps.total[at] - gaps.before[at]);
  return longest;
}
