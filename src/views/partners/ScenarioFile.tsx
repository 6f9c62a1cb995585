import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '#engine/partners/question.ts';
import { QuietButton, QuietButtons } from '#ui/QuietButton.tsx';
import { joinSentences } from '#ui/sentences.ts';
import { resultSettings, settingsState } from '#url/result-settings.ts';
import { scenarioText } from '#url/scenario.ts';
import { charactersMost, readScenarioFile, scenarioFile } from '#url/scenario-file.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { differenceWords } from './difference-words.ts';
import classes from './ScenarioBlock.module.css';

interface ScenarioFileProps {
  readonly scenario: Scenario;
}

/** Saves the scenario as a file and opens one; says when a link would be too long for it, and in what a file was made differently from this page. */
export function ScenarioFile({ scenario }: ScenarioFileProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state, change } = usePageState();
  const data = useData();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<readonly string[]>([]);
  const text = scenarioText.write(scenario) ?? 'none';
  const page = { data: `${data.manifest.id}@${data.manifest.hash}`, settings: resultSettings(state) };
  const words = { tables: data, t, language };

  const save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([scenarioFile(text, page)], { type: 'application/json' }));
    link.download = 'hinterland-scenario.json';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = '';
    if (!file) return;
    const read = readScenarioFile(await file.text(), page);
    if (read === null) return setSaid([t('partners.file.malformed', { file: file.name })]);
    const { otherData, differs, settings } = read;
    setSaid([
      ...(otherData === null ? [] : [t('partners.file.otherData', { file: file.name, got: otherData })]),
      ...(differs.length === 0
        ? []
        : [
            t('partners.file.otherSettings', {
              file: file.name,
              made: differenceWords(differs, settingsState(settings), words),
              now: differenceWords(differs, state, words),
            }),
          ]),
    ]);
    change({ scenario: read.scenario });
  };
  return (
    <div className={classes.file}>
      <QuietButtons>
        <QuietButton onClick={save}>{t('partners.file.save')}</QuietButton>
        <QuietButton onClick={() => input.current?.click()}>{t('partners.file.open')}</QuietButton>
      </QuietButtons>
      <input ref={input} type="file" accept=".json,application/json" hidden aria-label={t('partners.file.open')} onChange={open} />
      {text.length > charactersMost && <p>{t('partners.file.long', { characters: text.length })}</p>}
      <p role="status">{joinSentences(language, said)}</p>
    </div>
  );
}
