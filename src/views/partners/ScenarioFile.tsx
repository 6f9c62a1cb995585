import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '#engine/partners/question.ts';
import { QuietButton } from '#ui/QuietButton.tsx';
import { scenarioText } from '#url/scenario.ts';
import { charactersMost, readScenarioFile, scenarioFile } from '#url/scenario-file.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import classes from './ScenarioBlock.module.css';

interface ScenarioFileProps {
  readonly scenario: Scenario;
}

/** Saves the scenario as a file and opens one; says when a link would be too long for it, and when a file was made for other data. */
export function ScenarioFile({ scenario }: ScenarioFileProps) {
  const { t } = useTranslation();
  const { change } = usePageState();
  const { manifest } = useData();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const text = scenarioText.write(scenario) ?? 'none';
  const loaded = `${manifest.id}@${manifest.hash}`;

  const save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([scenarioFile(text, loaded)], { type: 'application/json' }));
    link.download = 'hinterland-scenario.json';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = '';
    if (!file) return;
    const { scenario: read, faults } = readScenarioFile(await file.text(), loaded);
    const [fault] = faults;
    setSaid(fault ? t(fault.reason === 'other-data' ? 'partners.file.otherData' : 'partners.file.malformed', { file: file.name, got: fault.got }) : null);
    if (read !== null) change({ scenario: read });
  };
  return (
    <div className={classes.file}>
      <QuietButton onClick={save}>{t('partners.file.save')}</QuietButton>
      <QuietButton onClick={() => input.current?.click()}>{t('partners.file.open')}</QuietButton>
      <input ref={input} type="file" accept=".json,application/json" hidden aria-label={t('partners.file.open')} onChange={open} />
      {text.length > charactersMost && <p>{t('partners.file.long', { characters: text.length })}</p>}
      <p role="status">{said}</p>
    </div>
  );
}
