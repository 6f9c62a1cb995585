import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type GapUnit, gapUnits } from '#engine/gaps/question.ts';
import { CheckList, toggled } from '#ui/CheckList.tsx';
import { Icon } from '#ui/Icon.tsx';
import { PopUp } from '#ui/PopUp.tsx';
import { gapQuestion } from '#url/questions.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { columnsOf, shownColumns } from './gap-columns.ts';
import classes from './ListTools.module.css';
import { TargetField } from './TargetField.tsx';

interface ListToolsProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** What the list is of: its level, what is searched, the target, and its columns. */
export function ListTools({ text, onText }: ListToolsProps) {
  const { t } = useTranslation();
  const { state, change } = usePageState();
  const { unit } = gapQuestion(state);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={classes.tools}>
      <SegmentedControl
        size="xs"
        aria-label={t('list.level')}
        value={unit}
        data={gapUnits.map((value) => ({ value, label: t(`list.unit.${value}`) }))}
        onChange={(value) => change({ unit: value as GapUnit })}
      />
      <TextInput
        size="xs"
        className={classes.search}
        aria-label={t('list.search')}
        placeholder={t('list.search')}
        leftSection={<Icon name="search" />}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <TargetField />
      <PopUp
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        label={t('list.columns')}
        position="bottom-end"
        width={280}
        className={classes.columns}
        button={(opener) => (
          <Button {...opener} variant="default" size="xs" leftSection={<Icon name="sliders" />} onClick={() => setIsOpen(!isOpen)}>
            {t('list.columns')}
          </Button>
        )}
      >
        <CheckList
          label={t('list.columns')}
          hint={t('list.columnsHint')}
          options={columnsOf(unit, state).map((value) => ({ value, label: t(`list.column.${value}`, { measure: t(`measureShort.${state.by}`) }) }))}
          chosen={shownColumns(state, unit)}
          onToggle={(column) => change((now) => ({ cols: toggled(shownColumns(now, gapQuestion(now).unit), column) }))}
        />
      </PopUp>
    </div>
  );
}
