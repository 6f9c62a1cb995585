import { Button } from '@mantine/core';
import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openingsOf } from '#engine/partners/effective-agreements.ts';
import type { Scenario } from '#engine/partners/question.ts';
import { checkedScenario } from '#engine/partners/scenario-check.ts';
import { QuietButton } from '#ui/QuietButton.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { agreementChoices } from '#views/words/names.ts';
import { Block } from './Block.tsx';
import { OpeningMatrix, type OpeningPair } from './OpeningMatrix.tsx';
import { PairEditor } from './PairEditor.tsx';
import classes from './ScenarioBlock.module.css';
import { ScenarioFile } from './ScenarioFile.tsx';
import { noSharing, type ScenarioNow, scenarioKey } from './scenario-of.ts';
import { editName, faultName } from './scenario-words.ts';

interface ScenarioBlockProps {
  readonly now: ScenarioNow;
}

/** Who opens what to whom: from an agreement of the data or none, with edits of one's own. Each change is a step of the browser's history. */
export const ScenarioBlock = memo(function ScenarioBlock({ now: { scenario, unread, faults } }: ScenarioBlockProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const { state, change } = usePageState();
  const [pair, setPair] = useState<OpeningPair | null>(null);
  const words = { tables: data, t, language };
  const openings = useMemo(() => openingsOf(checkedScenario(scenario, data, state.year).scenario, data.agreements, state.year), [scenario, data, state.year]);
  const use = (next: Scenario) => change({ scenario: scenarioKey(next, state) });
  const presets = [
    { id: 'none', name: t('partners.scenario.none'), scenario: noSharing },
    ...agreementChoices(data, language).map(({ id, name }) => ({ id, name, scenario: { base: [id], edits: [] } })),
  ];
  const isPreset = (preset: Scenario) => scenario.edits.length === 0 && scenario.base.join() === preset.base.join();
  const said = [
    ...unread.map(({ got, reason, wanted }) => t(`ignored.${reason}`, { key: 'scenario', got, wanted, used: t('ignored.unset') })),
    ...faults.map((fault) => faultName(fault, state.year, words)),
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
            onClick={() => use(preset.scenario)}
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
      <OpeningMatrix openings={openings} chosen={pair} onChoose={setPair} />
      {pair && <PairEditor key={`${pair.owner} ${pair.user}`} pair={pair} scenario={scenario} openings={openings} onChange={use} />}
      {scenario.edits.length > 0 && (
        <>
          <h3 className={classes.subtitle}>{t('partners.edit.title')}</h3>
          <ul className={classes.edits}>
            {scenario.edits.map((edit, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same row may stand twice, and then only its place tells it apart
              <li key={place}>
                {editName(edit, words)}{' '}
                <QuietButton
                  aria-label={t('partners.edit.removeOne', { edit: editName(edit, words) })}
                  onClick={() => use({ ...scenario, edits: scenario.edits.filter((_, other) => other !== place) })}
                >
                  {t('partners.edit.remove')}
                </QuietButton>
              </li>
            ))}
          </ul>
        </>
      )}
      <ScenarioFile scenario={scenario} />
    </Block>
  );
});
