import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DuplicatePair } from '#import/protocol.ts';
import classes from './Bring.module.css';

/** Pairs that are shown; the count stands above them. */
const shown = 50;

interface DuplicateChoiceProps {
  readonly pairs: readonly DuplicatePair[];
  readonly treatment: 'keep' | 'merge';
  readonly onChange: (treatment: 'keep' | 'merge') => void;
}

/** Facilities of two networks that may be one and the same, and what is done with them. */
export function DuplicateChoice({ pairs, treatment, onChange }: DuplicateChoiceProps) {
  const { t } = useTranslation();
  return (
    <>
      <h4>{t('bring.duplicates')}</h4>
      <p className={classes.hint}>{t('bring.duplicatesIntro', { count: pairs.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <ul className={classes.pairs} tabIndex={0} aria-label={t('bring.duplicates')}>
        {pairs.slice(0, shown).map((pair) => (
          <li key={`${pair.first} ${pair.second}`}>{t('bring.pair', { ...pair })}</li>
        ))}
      </ul>
      <NativeSelect
        size="xs"
        maw={420}
        label={t('bring.duplicateTreatment')}
        value={treatment}
        data={(['keep', 'merge'] as const).map((value) => ({ value, label: t(`bring.duplicateTreatments.${value}`) }))}
        onChange={({ currentTarget }) => onChange(currentTarget.value as 'keep' | 'merge')}
      />
    </>
  );
}
