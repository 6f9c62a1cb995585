import { ActionIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatCount } from '#ui/format-number.ts';
import classes from './Card.module.css';

interface SpotStepperProps {
  /** From 0. */
  readonly at: number;
  readonly count: number;
  readonly onStep: (at: number) => void;
}

/** "1 of 4 here", and a step back or on; after the last comes the first. */
export function SpotStepper({ at, count, onStep }: SpotStepperProps) {
  const { t } = useTranslation();
  const step = (by: number) => onStep((at + by + count) % count);
  return (
    <div className={classes.stepper}>
      <ActionIcon variant="default" size="sm" aria-label={t('facility.previous')} onClick={() => step(-1)}>
        <Arrow path="M10 3L5 8l5 5" />
      </ActionIcon>
      <span aria-live="polite">{t('facility.of', { at: formatCount(at + 1), number: formatCount(count) })}</span>
      <ActionIcon variant="default" size="sm" aria-label={t('facility.next')} onClick={() => step(1)}>
        <Arrow path="M6 3l5 5-5 5" />
      </ActionIcon>
    </div>
  );
}

function Arrow({ path }: { readonly path: string }) {
  return (
    <svg width="14" height="14" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" aria-hidden>
      <path d={path} />
    </svg>
  );
}
