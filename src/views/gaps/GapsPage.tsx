import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PartPatterns } from '#charts/PartPatterns.tsx';
import { AnswerState } from '#ui/AnswerState.tsx';
import { AfterFrame, Later } from '#ui/Later.tsx';
import { useAwaited } from '#ui/useAwaited.ts';
import { outcomeOf, usePartShown } from '#ui/usePartShown.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { usePageTitle } from '#views/frame/usePageTitle.ts';
import { PrintNotes } from '#views/overview/PrintNotes.tsx';
import { PrintTitle } from '#views/overview/PrintTitle.tsx';
import { AreaNote } from './AreaNote.tsx';
import { Breadcrumb } from './Breadcrumb.tsx';
import { GapListPart } from './GapListPart.tsx';
import { GapsHeadline } from './GapsHeadline.tsx';
import { GapsMap } from './GapsMap.tsx';
import classes from './GapsPage.module.css';
import { ListTools } from './ListTools.tsx';
import { pointedArea, rowOfArea } from './pointed-area.ts';
import { SeriesFigures } from './SeriesFigures.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useGapList } from './use-gap-list.ts';

const awaited = ['list', 'map'];

/** Where demand is out of reach, how much, who could close it, and the list to hand on. */
export function GapsPage() {
  const { t } = useTranslation();
  const { state, url } = usePageState();
  const data = useData();
  const { regions, problems } = data;
  const [text, setText] = useState('');
  const searched = useDeferredValue(text);
  const query = useGapList(searched);
  const [pointed, setPointed] = useState<number | null>(null);
  const [marked, setMarked] = useState<number | null>(null);
  const list = query.data;
  usePageTitle(t('frame.gaps'));
  useAwaited(url, awaited);
  const ended = outcomeOf(query);
  const outcome = list?.gaps.rows === 0 ? 'empty' : problems.length > 0 ? 'partial' : 'answered';
  usePartShown('list', url, ended === 'answered' ? outcome : ended);

  const onPick = useCallback((code: number | null) => setMarked(list && code !== null ? rowOfArea(list, code, regions.code) : null), [list, regions]);
  const area = useMemo(() => {
    if (!list) return null;
    const index = pointed ?? (marked === null ? -1 : list.gaps.code.indexOf(marked));
    return index >= 0 && index < list.gaps.rows ? pointedArea(list, index) : null;
  }, [list, pointed, marked]);
  return (
    <>
      <PrintTitle />
      <PartPatterns />
      <div className={classes.gaps}>
        <section className={classes.headline}>
          <Breadcrumb />
          <AreaNote />
          <AnswerState query={query} loading={t('list.loading')} empty={t('map.empty')}>
            {(shown) => <GapsHeadline list={shown} />}
          </AnswerState>
        </section>
        <section className={classes.map} aria-label={t('map.label')}>
          <GapsMap pointed={area} onPick={onPick} />
        </section>
        <section className={classes.list} aria-label={t('list.title')}>
          <ListTools text={text} onText={setText} />
          <AnswerState query={query} loading={t('list.loading')} empty={t('map.empty')} isEmpty={({ gaps }) => gaps.rows === 0}>
            {(shown) => <Later>{() => <GapListPart list={shown} marked={marked} onMark={setMarked} onPoint={setPointed} />}</Later>}
          </AnswerState>
          <TakeAway text={searched} />
        </section>
        <section className={classes.charts} aria-label={t('list.charts')}>
          <AfterFrame>{() => <SeriesFigures />}</AfterFrame>
        </section>
      </div>
      <PrintNotes state={list?.state ?? state} />
    </>
  );
}
