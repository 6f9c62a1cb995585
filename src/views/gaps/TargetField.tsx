import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageState } from '#views/frame/page-state.ts';
import classes from './TargetField.module.css';
import { readTarget, targetText } from './target-text.ts';

/** The share that is to be reached; says why another text is none. */
export function TargetField() {
  const { t } = useTranslation();
  const { state, change } = usePageState();
  const [typed, setTyped] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const enter = () => {
    if (typed === null) return;
    const target = readTarget(typed);
    setRefused(target === undefined);
    if (target === undefined) return;
    if (target !== state.target) change({ target });
    setTyped(null);
  };
  return (
    <TextInput
      size="xs"
      className={classes.target}
      label={t('list.target')}
      placeholder={t('list.targetHint')}
      inputMode="decimal"
      error={isRefused && t('list.targetRefused')}
      value={typed ?? targetText(state.target)}
      onChange={(event) => {
        setRefused(false);
        setTyped(event.currentTarget.value);
      }}
      onBlur={enter}
      onKeyDown={(event) => event.key === 'Enter' && enter()}
    />
  );
}
