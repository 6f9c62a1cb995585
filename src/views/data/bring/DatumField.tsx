import { useTranslation } from 'react-i18next';
import { type Datum, datums } from '#import/checking/datum.ts';
import type { CheckReport } from '#import/protocol.ts';
import { formatCount, formatKm } from '#ui/format-number.ts';
import { compassSide } from './bring-state.ts';
import { DatumChoice } from './DatumChoice.tsx';

interface DatumFieldProps {
  readonly report: CheckReport;
  readonly onChange: (datum: Datum) => void;
}

/** The datum of the coordinates, and why this one is guessed. */
export function DatumField({ report: { datum, guess }, onChange }: DatumFieldProps) {
  const { t } = useTranslation();
  const said = guess && {
    rows: formatCount(guess.rows),
    km: formatKm(Math.round(Math.hypot(guess.eastKm, guess.northKm) * 100) / 100),
    side: t(`bring.sides.${compassSide(guess.eastKm, guess.northKm)}`),
    datum: t(`file.datums.${guess.datum}`),
  };
  const why = !guess || !said || guess.rows === 0 ? t('bring.datumNone') : guess.byName ? t('bring.datumNamed', said) : t('bring.datumNear', said);
  return <DatumChoice datum={datum} datums={datums} why={why} onChange={onChange} />;
}
