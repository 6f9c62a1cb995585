import { useTranslation } from 'react-i18next';
import { type Datum, datums } from '#import/checking/datum.ts';
import type { CheckReport } from '#import/protocol.ts';
import { DatumChoice } from './DatumChoice.tsx';

interface BoundaryDatumFieldProps {
  readonly found: NonNullable<CheckReport['boundaries']>;
  readonly onChange: (datum: Datum) => void;
}

/** The datum of a file of boundaries, and why this one is guessed. */
export function BoundaryDatumField({ found: { datum, guess }, onChange }: BoundaryDatumFieldProps) {
  const { t } = useTranslation();
  const why = t(`bring.boundaryGuess.${guess.by}`, { datum: t(`file.datums.${guess.datum}`) });
  return <DatumChoice datum={datum} datums={datums} why={why} onChange={onChange} />;
}
