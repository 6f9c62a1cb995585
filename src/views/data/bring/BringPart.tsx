import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetFile } from '#queries/import-client.ts';
import type { KeptSet } from '#queries/kept-sets.ts';
import { useKeptActions, usePreparedImport } from '#queries/use-import.ts';
import { useHasAnswered } from '#ui/Later.tsx';
import { defaultState } from '#url/state.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useMapReady } from '#views/overview/use-map-ahead.ts';
import classes from './Bring.module.css';
import { type ChosenFile, chosenFile } from './bring-state.ts';
import { DropArea } from './DropArea.tsx';
import { FileCard } from './FileCard.tsx';
import { KeptList } from './KeptList.tsx';
import { LoadPanel } from './LoadPanel.tsx';
import { RefusalText } from './RefusalText.tsx';

/** The same file twice would count its rows twice. */
function isSameFile(a: File, b: File): boolean {
  return a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
}

/** Bring files of one's own: choose, look, load; and the data sets that are kept. */
export function BringPart() {
  const { t } = useTranslation();
  const { lang, theme } = usePageState().state;
  const navigate = useNavigate();
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const { open } = useKeptActions();
  const isTime = useHasAnswered();
  usePreparedImport(isTime);
  useMapReady(isTime);
  // What a link says of one data set means nothing in another.
  const show = (set: KeptSet | null) => {
    navigate({ to: '/', search: { ...defaultState, ...set?.first, lang, theme, data: set && `${set.id}@${set.hash}` } });
  };
  const take = (taken: readonly File[]) => {
    const archives = taken.filter(({ name }) => /\.zip$/i.test(name));
    setFiles((before) => [
      ...before,
      ...taken.filter((file) => !archives.includes(file) && !before.some((each) => isSameFile(each.file, file))).map((file) => chosenFile(file)),
    ]);
    for (const archive of archives) open.mutate(archive, { onError: () => setFiles((before) => [...before, chosenFile(archive)]) });
  };
  const change = (changed: ChosenFile) => setFiles((before) => before.map((each) => (each.id === changed.id ? changed : each)));
  const remove = (removed: ChosenFile) => {
    setFiles((before) => before.filter(({ id }) => id !== removed.id));
    forgetFile(removed.id);
  };
  return (
    <>
      <p className={classes.hint}>{t('bring.intro')}</p>
      <DropArea onFiles={take} />
      {open.error && <RefusalText error={open.error} />}
      {files.map((chosen) => (
        <FileCard key={chosen.id} chosen={chosen} onChange={change} onRemove={() => remove(chosen)} />
      ))}
      {files.length > 0 && <LoadPanel files={files} onLoaded={show} onPlaces={(file) => setFiles((before) => [...before, chosenFile(file, 'geonames')])} />}
      <KeptList onOpen={show} />
    </>
  );
}
