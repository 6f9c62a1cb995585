import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '#queries/save-file.ts';
import { joinSentences } from '#ui/sentences.ts';
import { appVersion } from '#url/app-version.ts';
import { knownState } from '#url/known-state.ts';
import { readReproduce, reproduceText } from '#url/reproduce.ts';
import { knownIds } from '#views/frame/known-ids.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import classes from './TakeAway.module.css';

/** Settings as a file, and such a file opened again: says what it cannot use and whether it was made with other data. */
export function ReproduceButtons() {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state, change } = usePageState();
  const data = useData();
  const [said, setSaid] = useState<string | null>(null);
  const loaded = `${data.manifest.id}@${data.manifest.hash}`;

  const save = () => saveFile(new Blob([reproduceText(state, { data: loaded, app: appVersion })], { type: 'application/json' }), 'hinterland-reproduce.json');
  const open = async (file: File | null) => {
    if (!file) return;
    const read = readReproduce(await file.text(), loaded);
    if ('fault' in read) return setSaid(t(`reproduce.${read.fault}`, { file: file.name, got: read.got, wanted: read.wanted }));
    const known = knownState(read.state, knownIds(data));
    change(known.state);
    const ignored = [...read.ignored, ...known.ignored].map(({ key, got }) => `${key}=${got}`);
    setSaid(
      joinSentences(language, [
        t('reproduce.opened', { file: file.name }),
        read.otherData ? t('reproduce.otherData', { made: read.made.data, loaded }) : t('reproduce.sameData'),
        ignored.length > 0 && t('reproduce.ignored', { ignored: ignored.join(', ') }),
      ]),
    );
  };
  return (
    <>
      <Button variant="default" size="xs" onClick={save}>
        {t('reproduce.save')}
      </Button>
      <FileButton accept="application/json,.json" onChange={open}>
        {(props) => (
          <Button variant="default" size="xs" {...props}>
            {t('reproduce.open')}
          </Button>
        )}
      </FileButton>
      <p role="status" className={classes.made}>
        {said}
      </p>
    </>
  );
}
