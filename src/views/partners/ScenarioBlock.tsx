import { Button } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '#engine/partners/question.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { agreementChoices } from '#views/words/names.ts';
import { Block } from './Block.tsx';
import classes from './ScenarioBlock.module.css';
import { ScenarioFile } from './ScenarioFile.tsx';
import { noSharing, type ScenarioNow, scenarioKey } from './scenario-of.ts';
import { faultName } from './scenario-words.ts';

interface ScenarioBlockProps {
  readonly now: ScenarioNow;
}

/** Which sharing is looked at: none, an agreement of the data, or one's own from a file or link; and what of it cannot be used. */
export const ScenarioBlock = memo(function ScenarioBlock({ now: { scenario, unread, faults } }: ScenarioBlockProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const { state, change } = usePageState();
  const presets = [
    { id: 'none', name: t('partners.scenario.none'), scenario: noSharing },
    ...agreementChoices(data, language).map(({ id, name }) => ({ id, name, scenario: { base: [id], edits: [] } })),
  ];
  const isPreset = (preset: Scenario) => scenario.edits.length === 0 && scenario.base.join() === preset.base.join();
  const said = [
    ...unread.map(({ got, reason, wanted }) => t(`ignored.${reason}`, { key: 'scenario', got, wanted, used: t('ignored.left-out') })),
    ...faults.map((fault) => faultName(fault, state.year, { tables: data, t, language })),
  ];
  return (
    <Block title={t('partners.scenario.title')} intro={t('partners.scenario.intro', { year: state.year })}>
      <fieldset className={classes.presets}>
        <legend>{t('partners.scenario.start')}</legend>
        {presets.map((preset) => (
          <Button
            key={preset.id}
            size="compact-sm"
            variant={isPreset(preset.scenario) ? 'filled' : 'default'}
            aria-pressed={isPreset(preset.scenario)}
            onClick={() => change({ scenario: scenarioKey(preset.scenario, state) })}
          >
            {preset.name}
          </Button>
        ))}
      </fieldset>
      {said.length > 0 && (
        <ul className={classes.faults} role="status">
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <ScenarioFile scenario={scenario} />
    </Block>
  );
});
