import { useTranslation } from 'react-i18next';
import { formatKm, formatShare } from '#ui/format-number.ts';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import type { State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import classes from './MethodPart.module.css';
import { type RangeRow, rangeOfNow } from './range-of-now.ts';

interface RangeTableProps {
  readonly state: State;
  /** Share of townships with a courier's outlet in the data as loaded, percent. */
  readonly usualTownships: string;
}

/** Reach under each modelling choice, and which of them moves it most. */
export function RangeTable({ state, usualTownships }: RangeTableProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const range = rangeOfNow(state, useData().ranges);
  if (!range) return <p className={classes.text}>{t('method.range.missing')}</p>;
  const choiceName = ({ id }: RangeRow) => {
    const [choice, value] = id.split(/-(?=\d+$)/);
    if (choice === 'townships') return t('method.choice.townships', { percent: value, usual: usualTownships });
    return choice === 'default' || choice === 'seed' || choice === 'no-agencies' ? t(`method.choice.${choice}`) : id;
  };
  const { mostBefore, mostAfter } = range;
  const settings = { measure: t(`measureShort.${range.state.by}`), km: formatKm(range.state.km) };
  return (
    <>
      <h4>{range.isNow ? t('method.range.now', settings) : t('method.range.default', settings)}</h4>
      <ScrollTable caption={t('method.range.caption')}>
        <thead>
          <tr>
            <th scope="col">{t('method.range.choice')}</th>
            {(['before', 'after'] as const).flatMap((when) => [
              <th key={when} scope="col" data-number>
                {t(`method.range.${when}`)}
              </th>,
              <th key={`${when} difference`} scope="col" data-number>
                {t('method.range.difference')}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {range.alternatives.map((row) => (
            <tr key={row.id}>
              <th scope="row">{choiceName(row)}</th>
              <td data-number>{formatShare(row.before, row.total, language)}</td>
              <td data-number>{row.id !== 'default' && t('method.range.points', { points: row.beforePoints })}</td>
              <td data-number>{formatShare(row.after, row.total, language)}</td>
              <td data-number>{row.id !== 'default' && t('method.range.points', { points: row.afterPoints })}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className={classes.text}>{t('method.range.mostBefore', { choice: choiceName(mostBefore), points: mostBefore.beforePoints })}</p>
      <p className={classes.text}>{t('method.range.mostAfter', { choice: choiceName(mostAfter), points: mostAfter.afterPoints })}</p>
    </>
  );
}
