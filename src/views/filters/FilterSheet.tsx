import { Button, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fetched, fetchedPart } from '#ui/Fetched.tsx';
import { Icon } from '#ui/Icon.tsx';
import { TaggedText } from '#ui/TaggedText.tsx';
import { useWasOpened } from '#ui/use-opened.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { chipWords, filterKeys, isSet } from './chip-words.ts';
import classes from './FilterSheet.module.css';

const filterDrawer = fetchedPart(() => import('./FilterDrawer.tsx').then((program) => program.FilterDrawer));

/** On a phone: what is in force in one line, and a sheet with every control. */
export function FilterSheet() {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state } = usePageState();
  const data = useData();
  const [opened, { open, close }] = useDisclosure(false);
  const wasOpened = useWasOpened(opened);
  /** The sheet lies over what is printed, so that waits until it is gone from the page, which is a render after its last movement. */
  const [printing, setPrinting] = useState<'no' | 'asked' | 'sheet-gone'>('no');
  const print = () => {
    setPrinting('asked');
    close();
  };
  const closed = () => setPrinting(printing === 'asked' ? 'sheet-gone' : 'no');
  useEffect(() => {
    if (printing !== 'sheet-gone') return;
    setPrinting('no');
    window.print();
  }, [printing]);
  const inForce = filterKeys.filter((key) => isSet(key, state) || ['as', 'with', 'km', 'by'].includes(key));
  return (
    <div className={classes.bar}>
      <Button size="xs" variant="default" radius="xl" className={classes.open} leftSection={<Icon name="sliders" />} onClick={open}>
        {t('filter.open')}
      </Button>
      <ul className={classes.words}>
        {inForce.map((key) => (
          <li key={key}>
            <UnstyledButton className={classes.chip} data-set={isSet(key, state) || undefined} onClick={open}>
              <TaggedText>{chipWords[key](state, { tables: data, t, language })}</TaggedText>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {wasOpened && (
        <Fetched part={filterDrawer} meanwhile={null}>
          {(Drawer) => <Drawer opened={opened} onClose={close} onClosed={closed} onPrint={print} />}
        </Fetched>
      )}
    </div>
  );
}
