import { useTranslation } from 'react-i18next';
import type { SharingAnswer } from '#engine/partners/answer.ts';
import { balances } from '#engine/partners/balance.ts';
import type { Scenario } from '#engine/partners/question.ts';
import { useSharing } from '#queries/use-sharing.ts';
import { AnswerState } from '#ui/AnswerState.tsx';
import { QuietButton, QuietButtons } from '#ui/QuietButton.tsx';
import { useAnswered } from '#ui/useAnswered.ts';
import { sharingQuestion } from '#url/questions.ts';
import { resultDifferences, resultSettings } from '#url/result-settings.ts';
import type { State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { Block } from './Block.tsx';
import { differenceWords } from './difference-words.ts';
import { HeldTable } from './HeldTable.tsx';
import { groupFilter } from './partners-groups.ts';
import { scenarioName } from './partners-sentence.ts';
import { noSharing, scenarioOf } from './scenario-of.ts';

interface HeldBlockProps {
  readonly state: State;
  readonly scenario: Scenario;
  readonly answer: SharingAnswer;
  /** Settings of the result that is held; null for none. */
  readonly held: State | null;
  readonly onHold: (held: State | null) => void;
}

/** Two scenarios side by side: the one that was held and the one of now. Where anything but the scenario differs they are not compared, and it says why. */
export function HeldBlock({ state, scenario, answer, held, onHold }: HeldBlockProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const { change } = usePageState();
  const words = { tables: data, t, language };
  const other = held ?? state;
  const { scenario: heldScenario } = scenarioOf(other, data);
  const differs = resultDifferences(resultSettings(other), resultSettings(state));
  const sharing = useSharing(sharingQuestion(other, noSharing, heldScenario));
  const answered = useAnswered(other, sharing);
  const amounts = (of: SharingAnswer) => {
    const all = balances(of, state.by, groupFilter(state));
    return new Map(of.sides.map((side, place) => [side, all[place]]));
  };
  if (held === null) {
    return (
      <Block title={t('partners.held.title')} intro={t('partners.held.intro')}>
        <QuietButtons>
          <QuietButton onClick={() => onHold(state)}>{t('partners.held.hold')}</QuietButton>
        </QuietButtons>
      </Block>
    );
  }
  return (
    <Block title={t('partners.held.with', { scenario: scenarioName(heldScenario, words) })} intro={t('partners.held.intro')}>
      {differs.length > 0 ? (
        <p role="status">{t('partners.held.refused', { held: differenceWords(differs, held, words), now: differenceWords(differs, state, words) })}</p>
      ) : (
        <AnswerState
          query={{ ...sharing, data: answered?.question === held ? answered : undefined }}
          loading={t('partners.deal.loading')}
          empty={t('map.empty')}
        >
          {(first) => (
            <HeldTable
              first={{ name: scenarioName(heldScenario, words), amounts: amounts(first.answer) }}
              second={{ name: scenarioName(scenario, words), amounts: amounts(answer) }}
            />
          )}
        </AnswerState>
      )}
      <QuietButtons>
        <QuietButton onClick={() => change(held)}>{t('partners.held.back')}</QuietButton>
        <QuietButton onClick={() => onHold(null)}>{t('partners.held.release')}</QuietButton>
      </QuietButtons>
    </Block>
  );
}
