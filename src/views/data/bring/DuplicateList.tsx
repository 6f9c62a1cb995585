import { Button, Checkbox } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DuplicateChoice } from '#columns/manifest.ts';
import { mergedPairs, otherwise, pairKey } from '#import/checking/duplicate-choice.ts';
import type { DuplicatePair } from '#import/protocol.ts';
import { formatCount } from '#ui/format-number.ts';
import classes from './Bring.module.css';

/** Pairs that are shown at first, so that the keyboard is soon past them, and with each press. */
const shownAtFirst = 10;
const shownAtOnce = 50;

interface DuplicateListProps {
  readonly pairs: readonly DuplicatePair[];
  readonly choice: DuplicateChoice;
  readonly onChange: (choice: DuplicateChoice) => void;
}

/** Facilities of two networks that may be one and the same: merged or kept, all at once or pair by pair. */
export function DuplicateList({ pairs, choice, onChange }: DuplicateListProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(shownAtFirst);
  const list = useRef<HTMLUListElement>(null);
  // The button may be gone, and what it has brought is what the reader wants next.
  useEffect(() => {
    if (shown > shownAtFirst) list.current?.querySelectorAll('input')[shown - shownAtOnce]?.focus();
  }, [shown]);
  const merged = new Set(mergedPairs(pairs, choice).map(pairKey));
  return (
    <>
      <h4>{t('bring.duplicates')}</h4>
      <p className={classes.hint}>{t('bring.duplicatesIntro', { count: pairs.length, formatted: formatCount(pairs.length) })}</p>
      <div className={classes.choices}>
        <Button variant="default" size="xs" disabled={merged.size === pairs.length} onClick={() => onChange({ usual: 'merge', others: [] })}>
          {t('bring.mergeAll')}
        </Button>
        <Button variant="default" size="xs" disabled={merged.size === 0} onClick={() => onChange({ usual: 'keep', others: [] })}>
          {t('bring.keepAll')}
        </Button>
        <span role="status">{t('bring.duplicatesDone', { merged: formatCount(merged.size), kept: formatCount(pairs.length - merged.size) })}</span>
      </div>
      <ul ref={list} className={classes.pairs} aria-label={t('bring.duplicates')}>
        {pairs.slice(0, shown).map((pair) => {
          const key = pairKey(pair);
          return (
            <li key={key}>
              <Checkbox size="xs" label={t('bring.pair', { ...pair })} checked={merged.has(key)} onChange={() => onChange(otherwise(choice, pair))} />
            </li>
          );
        })}
      </ul>
      {pairs.length > shown && (
        <Button variant="default" size="xs" onClick={() => setShown(shown + shownAtOnce)}>
          {t('bring.pairsMore', { more: Math.min(shownAtOnce, pairs.length - shown) })}
        </Button>
      )}
    </>
  );
}
