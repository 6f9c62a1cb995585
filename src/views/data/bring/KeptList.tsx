import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { KeptSet } from '#queries/kept-sets.ts';
import { useKeptActions, useKeptSets } from '#queries/use-import.ts';
import { formatCount } from '#ui/format-number.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import classes from './Bring.module.css';

const bytesPerMegabyte = 1_000_000;

interface KeptListProps {
  /** Null opens the data that comes with the product. */
  readonly onOpen: (set: KeptSet | null) => void;
}

/** Data sets that this browser keeps: open, save as a file, delete. */
export function KeptList({ onOpen }: KeptListProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const { manifest } = useData();
  const { data: sets = [] } = useKeptSets();
  const { forget, save } = useKeptActions();
  // The same files make the same hash under another id.
  const isShown = ({ id, hash }: KeptSet) => id === manifest.id && hash === manifest.hash;
  const date = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className={classes.kept}>
      <h3>{t('bring.kept')}</h3>
      {sets.length === 0 && <p className={classes.hint}>{t('bring.keptNone')}</p>}
      <ul>
        {sets.map((set) => (
          <li key={set.id}>
            <b>{set.title}</b>
            <span>
              {t('bring.keptRow', {
                facilities: formatCount(set.facilities),
                size: formatCount(Math.max(1, Math.round(set.bytes / bytesPerMegabyte))),
                date: date.format(new Date(set.kept)),
              })}
              {isShown(set) && ` · ${t('bring.current')}`}
            </span>
            <Button variant="default" size="xs" disabled={set.storage === 'unwritten' && !isShown(set)} onClick={() => onOpen(set)}>
              {t('bring.open', { title: set.title })}
            </Button>
            <Button variant="default" size="xs" disabled={save.isPending || set.storage === 'unwritten'} onClick={() => save.mutate(set)}>
              {t('bring.save', { title: set.title })}
            </Button>
            <Button variant="default" size="xs" disabled={isShown(set)} onClick={() => forget.mutate(set.id)}>
              {t('bring.forget', { title: set.title })}
            </Button>
            {set.storage === 'underway' && <p role="status">{t('bring.storing')}</p>}
            {set.storage === 'refused' && <p className={classes.refused}>{t('bring.notStored')}</p>}
            {set.storage === 'unwritten' && <p className={classes.refused}>{t('bring.notWritten')}</p>}
          </li>
        ))}
      </ul>
      {manifest.own && (
        <Button variant="default" size="xs" onClick={() => onOpen(null)}>
          {t('bring.openBuiltIn')}
        </Button>
      )}
    </div>
  );
}
