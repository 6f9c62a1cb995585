import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type BoundaryDatum, boundaryDatums } from '#import/boundaries/boundary-datum.ts';
import type { CheckReport } from '#import/protocol.ts';
import classes from './Bring.module.css';

interface BoundaryDatumFieldProps {
  readonly found: NonNullable<CheckReport['boundaries']>;
  readonly onChange: (datum: BoundaryDatum) => void;
}

/** The datum of a file of boundaries, and why this one is guessed. */
export function BoundaryDatumField({ found: { datum, guess }, onChange }: BoundaryDatumFieldProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className={classes.choices}>
        <NativeSelect
          size="xs"
          label={t('bring.datum')}
          value={datum}
          data={boundaryDatums.map((value) => ({ value, label: t(`file.datums.${value}`) }))}
          onChange={({ currentTarget }) => onChange(currentTarget.value as BoundaryDatum)}
        />
      </div>
      <p className={classes.hint}>{t(`bring.boundaryGuess.${guess.by}`, { datum: t(`file.datums.${guess.datum}`) })}</p>
    </>
  );
}
