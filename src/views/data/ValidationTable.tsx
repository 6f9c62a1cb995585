import { Button, UnstyledButton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDeviation, formatFigure, unknown } from '#ui/format-number.ts';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import classes from './ValidationTable.module.css';
import { type SortColumn, sortedRows, type ValidationRow } from './validation-rows.ts';
import { checkName, scopeName, unitName } from './validation-words.ts';

interface ValidationTableProps {
  readonly rows: readonly ValidationRow[];
}

const firstShown = 25;

/** Modelled figures beside published ones, the worst deviation first. */
export function ValidationTable({ rows: all }: ValidationTableProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const [sort, setSort] = useState<SortColumn>('deviation');
  const [isWhole, setIsWhole] = useState(false);
  const rows = useMemo(() => sortedRows(all, sort), [all, sort]);
  const heading = (column: SortColumn, isNumber: boolean) => (
    <th scope="col" aria-sort={sort === column ? (column === 'check' ? 'ascending' : 'descending') : undefined} data-number={isNumber || undefined}>
      <UnstyledButton className={classes.sort} onClick={() => setSort(column)}>
        {t(`validation.${column}`)}
      </UnstyledButton>
    </th>
  );
  return (
    <>
      <ScrollTable caption={t('validation.caption')}>
        <thead>
          <tr>
            {heading('check', false)}
            <th scope="col">{t('validation.scope')}</th>
            {heading('year', true)}
            <th scope="col" data-number>
              {t('validation.published')}
            </th>
            <th scope="col" data-number>
              {t('validation.modelled')}
            </th>
            {heading('deviation', true)}
            <th scope="col">{t('validation.status')}</th>
            <th scope="col">{t('validation.source')}</th>
          </tr>
        </thead>
        <tbody>
          {(isWhole ? rows : rows.slice(0, firstShown)).map((row) => (
            <tr key={row.row}>
              <th scope="row">{checkName(row.check, t)}</th>
              <td>{scopeName(row.scope, data, t, language)}</td>
              <td data-number>{row.year ?? unknown}</td>
              <td data-number>
                {formatFigure(row.published)} <span className={classes.unit}>{unitName(row.unit, t)}</span>
              </td>
              <td data-number>{formatFigure(row.modelled)}</td>
              <td data-number>{row.deviation === null ? unknown : formatDeviation(row.deviation)}</td>
              <td>{t(`status.${row.status}`)}</td>
              <td className={classes.source} lang="en">
                {row.source}
                {row.note && <div className={classes.note}>{row.note}</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {!isWhole && rows.length > firstShown && (
        <Button variant="subtle" size="xs" mt="sm" onClick={() => setIsWhole(true)}>
          {t('validation.all', { count: rows.length })}
        </Button>
      )}
    </>
  );
}
