import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decided, usualDuplicateChoice } from '#import/checking/duplicate-choice.ts';
import { missingFields } from '#import/mapping/roles.ts';
import type { KeptSet } from '#queries/kept-sets.ts';
import { useBuild, useDuplicates } from '#queries/use-import.ts';
import { formatCount, formatShare } from '#ui/format-number.ts';
import { useReader } from '#views/frame/reader.ts';
import { prepareMapOf } from '#views/overview/use-map-ahead.ts';
import classes from './Bring.module.css';
import { type ChosenFile, jobsOf } from './bring-state.ts';
import { DuplicateList } from './DuplicateList.tsx';
import { RefusalText } from './RefusalText.tsx';
import { WorldPlaces } from './WorldPlaces.tsx';

interface LoadPanelProps {
  readonly files: readonly ChosenFile[];
  readonly onLoaded: (set: KeptSet) => void;
  /** Takes places of the world as a file of demand. */
  readonly onPlaces: (file: File) => void;
}

/** What is decided for all files together, and the button that makes the data set. */
export function LoadPanel({ files, onLoaded, onPlaces }: LoadPanelProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const [title, setTitle] = useState('');
  const [beside, setBeside] = useState<'alone' | 'shipped'>('alone');
  const [supposeSharing, setSuppose] = useState(true);
  const [choice, setChoice] = useState(usualDuplicateChoice);
  const jobs = jobsOf(files).filter(({ setup }) => missingFields(setup.role, setup.mapping).length === 0);
  const has = (role: string) => jobs.some(({ setup }) => setup.role === role);
  const unready = files.find(({ id }) => jobs.every((job) => job.id !== id));
  const isReady = has('facilities') && !unready;
  const duplicates = useDuplicates(isReady ? jobs : null);
  const { pairs, repeated } = duplicates.data ?? { pairs: [], repeated: 0 };
  const request = {
    title: title.trim() || t('bring.untitled'),
    beside,
    supposeSharing,
    duplicates: decided(pairs, choice),
    year: new Date().getFullYear(),
  };
  const { build, share, stop } = useBuild(isReady ? { jobs, request } : null, onLoaded, prepareMapOf);
  return (
    <section className={classes.card} aria-label={t('bring.set')}>
      <h3>{t('bring.set')}</h3>
      <p className={classes.hint}>{t(has('demand') ? 'bring.demandOwn' : 'bring.demandBuiltIn')}</p>
      {isReady && !has('demand') && <WorldPlaces jobs={jobs} onFile={onPlaces} />}
      <div className={classes.choices}>
        <TextInput
          size="xs"
          label={t('bring.title')}
          placeholder={t('bring.untitled')}
          value={title}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
        {!has('demand') && (
          <NativeSelect
            size="xs"
            label={t('bring.beside')}
            value={beside}
            data={(['alone', 'shipped'] as const).map((value) => ({ value, label: t(`bring.besides.${value}`) }))}
            onChange={({ currentTarget }) => setBeside(currentTarget.value as typeof beside)}
          />
        )}
        {!has('agreements') && (
          <Checkbox size="xs" label={t('bring.suppose')} checked={supposeSharing} onChange={({ currentTarget }) => setSuppose(currentTarget.checked)} />
        )}
      </div>
      {repeated > 0 && (
        <p className={classes.refused} role="status">
          {t('bring.repeated', { count: formatCount(repeated) })}
        </p>
      )}
      {pairs.length > 0 && <DuplicateList pairs={pairs} choice={choice} onChange={setChoice} />}
      <div className={classes.choices}>
        <Button size="sm" disabled={!isReady || build.isPending} onClick={() => build.mutate()}>
          {t('bring.load')}
        </Button>
        {duplicates.isFetching && !build.isPending && <span role="status">{t('bring.duplicatesSought')}</span>}
        {build.isPending && (
          <>
            <span role="status">{t('bring.loading', { percent: formatShare(share, 1, language) })}</span>
            <Button variant="default" size="xs" onClick={stop}>
              {t('bring.cancel')}
            </Button>
          </>
        )}
      </div>
      {!isReady && <p className={classes.hint}>{unready && has('facilities') ? t('bring.unready', { file: unready.file.name }) : t('bring.notYet')}</p>}
      {build.error && <RefusalText error={build.error} />}
    </section>
  );
}
