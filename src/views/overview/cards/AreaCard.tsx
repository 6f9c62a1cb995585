import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PickedArea } from '#map/map-props.ts';
import { useAreaDetails } from '#queries/use-area-details.ts';
import { AnswerState } from '#ui/AnswerState.tsx';
import { ModelledMark } from '#ui/ModelledMark.tsx';
import { useAnswered } from '#ui/useAnswered.ts';
import { areaDetailsQuestion } from '#url/questions.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { isHexagon, unitName } from './area-words.ts';
import classes from './Card.module.css';
import { CountiesNote } from './CountiesNote.tsx';
import { GapClassList } from './GapClassList.tsx';
import { MeasureTable } from './MeasureTable.tsx';
import { PositionNote } from './PositionNote.tsx';
import { useAreaPlace } from './useAreaPlace.ts';

interface AreaCardProps {
  readonly area: PickedArea;
}

/** One area in all measures: where it is, what is in reach, what would close the gap and how far its positions can be trusted. */
export function AreaCard({ area: { unit, row } }: AreaCardProps) {
  const { t } = useTranslation();
  const { state, change } = usePageState();
  const place = useAreaPlace({ unit, row });
  const details = useAreaDetails(areaDetailsQuestion(state, unit, row));
  const answered = useAnswered(state, details);
  const query = useMemo(() => ({ ...details, data: answered }), [details, answered]);
  return (
    <>
      <p className={classes.eyebrow}>
        {unitName(unit, t)} <ModelledMark />
      </p>
      <h2 className={classes.title}>{place?.name}</h2>
      {place && place.parents !== '' && <p className={classes.parents}>{place.parents}</p>}
      <AnswerState query={query} loading={t('card.loading')} empty={t('card.nothing')} isEmpty={({ answer }) => answer.total.every((total) => total === 0)}>
        {({ question, answer }) => (
          <>
            <MeasureTable details={answer} measure={question.by} />
            <GapClassList details={answer} measure={question.by} inHours={question.h !== null} />
            <CountiesNote county={answer.county} shared={isHexagon(unit)} />
            <PositionNote details={answer} />
          </>
        )}
      </AnswerState>
      {place && state.in !== place.code && (
        <Button className={classes.only} variant="default" size="compact-sm" onClick={() => change({ in: place.code })}>
          {t('card.only', { region: place.region })}
        </Button>
      )}
    </>
  );
}
