import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PartPatterns } from '#charts/PartPatterns.tsx';
import { playersOf } from '#engine/partners/players.ts';
import { usePartners } from '#queries/use-partners.ts';
import { useSharing } from '#queries/use-sharing.ts';
import { AnswerState } from '#ui/AnswerState.tsx';
import { AfterFrame } from '#ui/Later.tsx';
import { useAnswered } from '#ui/useAnswered.ts';
import { useAwaited } from '#ui/useAwaited.ts';
import { outcomeOf, usePartShown } from '#ui/usePartShown.ts';
import { partnersQuestion, sharingQuestion } from '#url/questions.ts';
import type { State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import layout from '#views/frame/MapPage.module.css';
import { usePageState } from '#views/frame/page-state.ts';
import { usePageTitle } from '#views/frame/usePageTitle.ts';
import { BalanceBlock } from './BalanceBlock.tsx';
import { ChangeFigure } from './ChangeFigure.tsx';
import { CoalitionBlock } from './CoalitionBlock.tsx';
import { CombinationFigure } from './CombinationFigure.tsx';
import { DepthFigure } from './DepthFigure.tsx';
import { HeldBlock } from './HeldBlock.tsx';
import { OperatorsBlock } from './OperatorsBlock.tsx';
import { PairsBlock } from './PairsBlock.tsx';
import { PartnersHeadline } from './PartnersHeadline.tsx';
import { PartnersMap } from './PartnersMap.tsx';
import classes from './PartnersPage.module.css';
import { ScenarioBlock } from './ScenarioBlock.tsx';
import { ScenarioEditor } from './ScenarioEditor.tsx';
import { noSharing, scenarioOf } from './scenario-of.ts';

const awaited = ['sentence', 'map'];

/** Who covers what, and what sharing buys each side. */
export function PartnersPage() {
  const { t } = useTranslation();
  const { state, url } = usePageState();
  const data = useData();
  const [held, setHeld] = useState<State | null>(null);
  usePageTitle(t('frame.partners'));
  useAwaited(url, awaited);
  const asked = useMemo(() => {
    const asOne = state.players === 'alliances' ? data.alliances.alliance.values : [];
    return { state, players: playersOf(data, state.year, state.net, asOne), now: scenarioOf(state, data) };
  }, [state, data]);
  const partners = usePartners(partnersQuestion(state, asked.players));
  const sharing = useSharing(sharingQuestion(state, noSharing, asked.now.scenario));
  const partnersAnswered = useAnswered(asked, partners);
  const sharingAnswered = useAnswered(asked, sharing);
  const ended = outcomeOf(partners);
  usePartShown('sentence', url, ended === 'answered' && data.problems.length > 0 ? 'partial' : ended);
  // Blocks and charts below the map: drawn in steps, also where the answer is there before the view.
  const who = useDeferredValue((!partners.error && partnersAnswered) || null, null);
  return (
    <>
      <div className={layout.page}>
        <section className={layout.headline}>
          <AnswerState query={{ ...partners, data: partnersAnswered }} loading={t('partners.loading')} empty={t('map.empty')}>
            {({ question, answer }) => (
              <PartnersHeadline {...question} answer={answer} deal={sharingAnswered} failure={sharing.error} onRetry={sharing.refetch} />
            )}
          </AnswerState>
        </section>
        <section className={layout.map} aria-label={t('map.label')}>
          <PartnersMap players={asked.players} scenario={asked.now.scenario} sides={sharingAnswered?.answer.sides} failure={sharing.error} />
        </section>
        <section className={layout.details}>
          <AfterFrame>
            {() => (
              <>
                <PartPatterns />
                <ScenarioBlock now={asked.now} />
                {/* Of a failure the headline tells. */}
                {!sharing.error && (
                  <AnswerState query={{ ...sharing, data: sharingAnswered }} loading={t('partners.deal.loading')} empty={t('map.empty')}>
                    {({ question, answer }) => (
                      <>
                        <BalanceBlock state={question.state} scenario={question.now.scenario} answer={answer} />
                        <ChangeFigure state={question.state} scenario={question.now.scenario} answer={answer} />
                        <HeldBlock state={question.state} scenario={question.now.scenario} answer={answer} held={held} onHold={setHeld} />
                      </>
                    )}
                  </AnswerState>
                )}
                <ScenarioEditor scenario={asked.now.scenario} />
              </>
            )}
          </AfterFrame>
        </section>
      </div>
      {who && (
        <div className={layout.below}>
          <OperatorsBlock {...who.question} answer={who.answer} />
          <div className={classes.columns}>
            <DepthFigure {...who.question} answer={who.answer} />
            <CombinationFigure {...who.question} answer={who.answer} />
          </div>
          <PairsBlock {...who.question} answer={who.answer} />
          <CoalitionBlock {...who.question} answer={who.answer} />
        </div>
      )}
    </>
  );
}
