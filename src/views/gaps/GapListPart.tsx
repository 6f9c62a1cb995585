import { UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartLegend } from '#charts/ChartLegend.tsx';
import { none } from '#columns/vocabulary.ts';
import { gapClasses } from '#engine/coverage/gap-classes.ts';
import { usePlaceNames } from '#queries/use-place-names.ts';
import { formatAmount } from '#ui/format-number.ts';
import { QuietButton } from '#ui/QuietButton.tsx';
import { gapOrder } from '#url/questions.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { amountOf } from '#views/overview/chart-words.ts';
import { shortClassName } from './class-names.ts';
import { GapCell, longestGap } from './GapCell.tsx';
import classes from './GapListPart.module.css';
import { GapTable, type NameStop, printedRows } from './GapTable.tsx';
import { type GapColumn, narrowColumns, nextSort, shownColumns } from './gap-columns.ts';
import { type GapList, reachAt } from './gap-list.ts';
import { unitBelow } from './region-steps.ts';

interface GapListPartProps {
  readonly list: GapList;
  readonly marked: number | null;
  readonly onMark: (code: number | null) => void;
  readonly onPoint: (index: number | null) => void;
}

/** The ranked list: its columns in words, what is selected, and the way down into each region. */
export function GapListPart({ list, marked, onMark, onPoint }: GapListPartProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const { change } = usePageState();
  const data = useData();
  const { gaps, order, unit, state } = list;
  const placeNames = usePlaceNames(unit === 'place');
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const [selected, setSelected] = useState<Record<string, boolean>>({});
  const { regions } = data;
  const columns = useMemo(() => (isNarrow ? narrowColumns(state.by) : shownColumns(state, unit)), [isNarrow, state, unit]);
  const whole = useMemo(() => longestGap(list), [list]);
  const regionNames = language === 'zh' ? regions.nameZh : regions.nameEn;
  const nameAt = useCallback(
    (index: number) => (unit === 'place' ? placeNames?.[language][gaps.row[index]] || String(gaps.code[index]) : regionNames[gaps.row[index]]),
    [unit, placeNames, language, gaps, regionNames],
  );
  const headOf = useCallback(
    (column: GapColumn | 'name') => (column === 'name' ? t(`list.unit.${unit}`) : t(`list.column.${column}`, { measure: t(`measureShort.${state.by}`) })),
    [t, unit, state.by],
  );
  const cellOf = useCallback(
    (column: GapColumn, index: number) => <GapCell column={column} list={list} index={index} whole={whole} tables={data} t={t} language={language} />,
    [list, whole, data, t, language],
  );
  const nameOf = (index: number, stop: NameStop) => {
    const parent = gaps.parent[index];
    const above = parent === none || regions.code[parent] === state.in || regionNames[parent] === nameAt(index) ? null : regionNames[parent];
    const code = gaps.code[index];
    return (
      <>
        {unit === 'place' ? (
          <UnstyledButton className={classes.place} {...stop} onClick={() => onMark(code)}>
            {nameAt(index)}
          </UnstyledButton>
        ) : (
          <Link to="/gaps" search={(search) => ({ ...search, in: code, unit: unitBelow(unit), at: null })} resetScroll={false} {...stop}>
            {nameAt(index)}
          </Link>
        )}
        {above && <span className={classes.above}> {above}</span>}
      </>
    );
  };
  const chosen = useMemo(() => Array.from(order.filter((index) => selected[gaps.code[index]])), [order, gaps, selected]);
  const chosenAmount = chosen.reduce((sum, index) => {
    const { total, after } = reachAt(gaps, state.by, index);
    return sum + total - after;
  }, 0);
  return (
    <>
      <div className={classes.line}>
        <ChartLegend items={gapClasses.map((part) => ({ part, label: shortClassName(state, part, t) }))} />
        <p className={classes.count} role="status">
          {chosen.length > 0
            ? t('list.selected', { rows: formatAmount(chosen.length, language), amount: amountOf(state.by, chosenAmount, t, language) })
            : t('list.count', { rows: formatAmount(order.length, language), all: formatAmount(gaps.rows, language) })}
          {order.length > printedRows && <span className={classes.printed}> {t('list.printed', { rows: printedRows })}</span>}{' '}
          {chosen.length > 0 && <QuietButton onClick={() => setSelected({})}>{t('list.unselect')}</QuietButton>}
        </p>
      </div>
      {state.h !== null && <p className={classes.count}>{t(unit === 'place' ? 'list.inHoursPlaces' : 'list.inHours')}</p>}
      {order.length === 0 ? (
        <p className={classes.none}>{t('list.notFound')}</p>
      ) : (
        <GapTable
          caption={t('list.caption', { unit: t(`list.units.${unit}`), measure: t(`measureShort.${state.by}`) })}
          order={order}
          codes={gaps.code}
          columns={columns}
          nameColumn={language === 'zh' ? 'name_zh' : 'name_en'}
          sorted={gapOrder(state, '')}
          onSort={(column) => change((now) => ({ sort: nextSort(column, gapOrder(now, '')) }))}
          headOf={headOf}
          cellOf={cellOf}
          nameOf={nameOf}
          plainNameOf={nameAt}
          selected={selected}
          onSelect={setSelected}
          marked={marked}
          onPoint={onPoint}
        />
      )}
    </>
  );
}
