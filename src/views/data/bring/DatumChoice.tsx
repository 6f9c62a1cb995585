import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Datum } from '#import/checking/datum.ts';
import classes from './Bring.module.css';

interface DatumChoiceProps<D extends Datum> {
  readonly datum: D;
  readonly datums: readonly D[];
  /** Why this one is guessed. */
  readonly why: string;
  readonly onChange: (datum: D) => void;
}

/** The datum of a file's coordinates. */
export function DatumChoice<D extends Datum>({ datum, datums, why, onChange }: DatumChoiceProps<D>) {
  const { t } = useTranslation();
  return (
    <>
      <div className={classes.choices}>
        <NativeSelect
          size="xs"
          label={t('bring.datum')}
          value={datum}
          data={datums.map((value) => ({ value, label: t(`file.datums.${value}`) }))}
          onChange={({ currentTarget }) => onChange(currentTarget.value as D)}
        />
      </div>
      <p className={classes.hint}>{why}</p>
    </>
  );
}
