import { gapCsvColumns } from '#engine/gaps/question.ts';
import { limitInUnit } from '#url/limit.ts';
import { gapOrder, gapQuestion } from '#url/questions.ts';
import { classTotals, targetMisses } from '#views/gaps/gap-list.ts';
import { gapSentence } from '#views/overview/gap-sentence.ts';
import type { AnswerInput } from './answer-input.ts';
import { createTranslations } from './i18n/i18n.ts';

/** What the Gaps view shows: the sentence in both languages, the totals by what closes them, who misses the target, and the rows of `hinterland-gaps.csv`. */
export async function gapsAnswer({ state, data, bindings }: AnswerInput): Promise<object> {
  const question = gapQuestion(state);
  const gaps = await bindings.gapRows(question, 'now');
  const rows = await bindings.gapCells({ ...question, ...gapOrder(state, '') }, 'now');
  const totals = classTotals(gaps, state.by);
  const [en, zh] = (['en', 'zh'] as const).map((language) => gapSentence({ state, totals, tables: data, t: createTranslations(language).t, language }));
  return {
    sentence: { en, zh },
    unit: question.unit,
    gap: { measure: state.by, ...limitInUnit(state), byClass: totals },
    target: state.target === null ? null : { share: state.target, ...targetMisses(gaps) },
    gaps: rows.map((cells) => Object.fromEntries(gapCsvColumns.map((column, at) => [column, cells[at]]))),
  };
}
