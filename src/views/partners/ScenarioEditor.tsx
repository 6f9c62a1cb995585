import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openingsOf } from '#engine/partners/effective-agreements.ts';
import type { Scenario } from '#engine/partners/question.ts';
import { checkedScenario } from '#engine/partners/scenario-check.ts';
import { QuietButton } from '#ui/QuietButton.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { Block } from './Block.tsx';
import { OpeningMatrix, type OpeningPair } from './OpeningMatrix.tsx';
import { PairEditor } from './PairEditor.tsx';
import classes from './ScenarioBlock.module.css';
import { scenarioKey, scenarioOf } from './scenario-of.ts';
import { editName } from './scenario-words.ts';

interface ScenarioEditorProps {
  readonly scenario: Scenario;
}

/** Who opens what to whom, and the changes made so far. Each change is a step of the browser's history. */
export const ScenarioEditor = memo(function ScenarioEditor({ scenario }: ScenarioEditorProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const { state, change } = usePageState();
  const [pair, setPair] = useState<OpeningPair | null>(null);
  const words = { tables: data, t, language };
  const openings = useMemo(() => openingsOf(checkedScenario(scenario, data, state.year).scenario, data.agreements, state.year), [scenario, data, state.year]);
  const use = (changed: (now: Scenario) => Scenario) => change((now) => ({ scenario: scenarioKey(changed(scenarioOf(now, data).scenario), now) }));
  return (
    <Block title={t('partners.matrix.title')} intro={t('partners.matrix.hint')}>
      <OpeningMatrix openings={openings} chosen={pair} onChoose={setPair} />
      {pair && <PairEditor key={`${pair.owner} ${pair.user}`} pair={pair} openings={openings} onChange={use} />}
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
                  onClick={() => use((now) => ({ ...now, edits: now.edits.filter((_, other) => other !== place) }))}
                >
                  {t('partners.edit.remove')}
                </QuietButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </Block>
  );
});
