import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Inspection } from '#import/protocol.ts';
import { encodings, type FileEncoding } from '#import/reading/encoding.ts';
import { type DecimalMark, decimalMarks } from '#import/reading/raw-table.ts';
import type { ReadingChoice } from '#import/reading/read-file.ts';
import classes from './Bring.module.css';

const delimiterNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;
const decimalNames = { '.': 'point', ',': 'comma' } as const;

interface ReadingFieldsProps {
  readonly inspection: Inspection;
  readonly reading: ReadingChoice;
  /** Null: no number has a decimal mark. */
  readonly decimal: DecimalMark | null;
  readonly onChange: (reading: ReadingChoice) => void;
  readonly onDecimal: (decimal: DecimalMark) => void;
}

/** How the file is taken apart, where its kind leaves a choice. */
export function ReadingFields({ inspection, reading, decimal, onChange, onDecimal }: ReadingFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.choices}>
      {inspection.encoding !== null && (
        <NativeSelect
          size="xs"
          label={t('bring.encoding')}
          value={inspection.encoding}
          data={[...encodings]}
          onChange={({ currentTarget }) => onChange({ ...reading, encoding: currentTarget.value as FileEncoding })}
        />
      )}
      {inspection.delimiter !== null && (
        <NativeSelect
          size="xs"
          label={t('bring.delimiter')}
          value={inspection.delimiter}
          data={Object.entries(delimiterNames).map(([value, name]) => ({ value, label: t(`bring.delimiters.${name}`) }))}
          onChange={({ currentTarget }) => onChange({ ...reading, delimiter: currentTarget.value })}
        />
      )}
      {decimal !== null && (
        <NativeSelect
          size="xs"
          label={t('bring.decimal')}
          value={decimal}
          data={decimalMarks.map((value) => ({ value, label: t(`bring.decimals.${decimalNames[value]}`) }))}
          onChange={({ currentTarget }) => onDecimal(currentTarget.value as DecimalMark)}
        />
      )}
      {inspection.sheets.length > 1 && (
        <NativeSelect
          size="xs"
          label={t('bring.sheet')}
          value={inspection.sheet ?? ''}
          data={[...inspection.sheets]}
          onChange={({ currentTarget }) => onChange({ ...reading, sheet: currentTarget.value })}
        />
      )}
      {inspection.hasHeader !== null && (
        <Checkbox
          size="xs"
          label={t('bring.header')}
          checked={inspection.hasHeader}
          onChange={({ currentTarget }) => onChange({ ...reading, hasHeader: currentTarget.checked })}
        />
      )}
    </div>
  );
}
