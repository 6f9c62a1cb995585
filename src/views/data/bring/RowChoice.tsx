import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RowCondition } from '#import/checking/chosen-rows.ts';
import { useColumnValues } from '#queries/use-import.ts';
import { CheckList, toggled } from '#ui/CheckList.tsx';
import { formatCount } from '#ui/format-number.ts';
import classes from './Bring.module.css';
import type { ChosenFile } from './bring-state.ts';

/** More would hide what is left out. */
const mostConditions = 3;

interface RowChoiceProps {
  readonly chosen: ChosenFile;
  /** Columns of few values. */
  readonly columns: readonly string[];
  readonly only: readonly RowCondition[];
  readonly onChange: (only: readonly RowCondition[]) => void;
}

/** Which rows load at all: those with some of the values of a column. */
export function RowChoice({ chosen, columns, only, onChange }: RowChoiceProps) {
  const { t } = useTranslation();
  const isFree = (name: string) => only.every(({ column }) => column !== name);
  if (only.length === 0 && columns.length === 0) return null;
  const places = only.length < mostConditions && columns.some(isFree) ? [...only, null] : only;
  const changeAt = (place: number, condition: RowCondition | null) =>
    onChange([...only.slice(0, place), ...(condition ? [condition] : []), ...only.slice(place + 1)]);
  return (
    <>
      <h4>{t('bring.only')}</h4>
      <div className={classes.choices} data-align="start">
        {places.map((condition, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a condition has no other name than its place
          <div key={place}>
            <NativeSelect
              size="xs"
              label={t(place === 0 ? 'bring.onlyWhere' : 'bring.onlyAnd')}
              value={condition?.column ?? ''}
              data={[
                { value: '', label: t(place === 0 ? 'bring.onlyAll' : 'bring.noColumn') },
                ...[...new Set([...(condition ? [condition.column] : []), ...columns.filter(isFree)])].map((value) => ({ value, label: value })),
              ]}
              onChange={({ currentTarget }) => changeAt(place, currentTarget.value === '' ? null : { column: currentTarget.value, values: [] })}
            />
            {condition && <ValueList chosen={chosen} condition={condition} onChange={(values) => changeAt(place, { ...condition, values })} />}
          </div>
        ))}
      </div>
    </>
  );
}

interface ValueListProps {
  readonly chosen: ChosenFile;
  readonly condition: RowCondition;
  readonly onChange: (values: readonly string[]) => void;
}

/** The values of a column with the rows of each; also those that are ticked and that this file does not have. */
function ValueList({ chosen, condition: { column, values }, onChange }: ValueListProps) {
  const { t } = useTranslation();
  const found = useColumnValues(chosen, column);
  if (!found.data) return <p role="status">{t('bring.onlyLoading')}</p>;
  const listed = found.data.values;
  const others = values.filter((value) => listed.every((each) => each.value !== value)).map((value) => ({ value, rows: 0 }));
  return (
    <div className={classes.values}>
      <CheckList
        label={t('bring.onlyValues', { column })}
        hint={t('bring.onlyNone')}
        options={[...listed, ...others].map(({ value, rows }) => ({
          value,
          label: t('bring.onlyValue', { value: value === '' ? t('bring.onlyEmpty') : value, rows: formatCount(rows) }),
        }))}
        chosen={values.length > 0 ? values : null}
        onToggle={(value) => onChange(toggled(values, value) ?? [])}
      />
      {found.data.distinct > listed.length && (
        <p className={classes.hint}>{t('bring.onlyMore', { shown: formatCount(listed.length), distinct: formatCount(found.data.distinct) })}</p>
      )}
    </div>
  );
}
