import { useMemo } from 'react';
import { useGapOrder } from '#queries/use-gap-order.ts';
import { useGapPartners } from '#queries/use-gap-partners.ts';
import { useGapRows } from '#queries/use-gap-rows.ts';
import { useAnswered } from '#ui/useAnswered.ts';
import { gapOrder, gapQuestion } from '#url/questions.ts';
import { usePageState } from '#views/frame/page-state.ts';
import type { GapList } from './gap-list.ts';

/** The list that the link and the search ask for. Rows and their order are of one question; the last pair stays until both of the next are there. */
export function useGapList(text: string) {
  const { state } = usePageState();
  const question = gapQuestion(state);
  const rows = useGapRows(question);
  const order = useGapOrder({ ...question, ...gapOrder(state, text) });
  const wantsPartners = question.unit !== 'place' || state.h !== null;
  const partners = useGapPartners(question, wantsPartners);
  const isPlaceholderData = rows.isPlaceholderData || order.isPlaceholderData;
  const pair = useMemo(() => rows.data && order.data && { gaps: rows.data, order: order.data.order }, [rows.data, order.data]);
  const answered = useAnswered(state, { data: pair, isPlaceholderData });
  const known = partners.isPlaceholderData || answered?.question !== state || !wantsPartners ? undefined : partners.data;
  const list = useMemo<GapList | undefined>(
    () => answered && { state: answered.question, unit: gapQuestion(answered.question).unit, ...answered.answer, partners: known },
    [answered, known],
  );
  const refetch = () => Promise.all([rows.refetch(), order.refetch()]);
  return { data: list, error: rows.error ?? order.error, isPlaceholderData, refetch };
}
