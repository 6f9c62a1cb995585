import { gapCsvColumns } from '#engine/gaps/question.ts';
import { formatState } from '#url/format-state.ts';
import { knownState } from '#url/known-state.ts';
import { parseState } from '#url/parse-state.ts';
import { gapOrder, gapQuestion } from '#url/questions.ts';
import { knownIds } from '#views/frame/known-ids.ts';
import { classTotals, targetMisses } from '#views/gaps/gap-list.ts';
import { gapSentence } from '#views/overview/gap-sentence.ts';
import { jobs } from '#worker/jobs.ts';
import type { ReadFile } from '#worker/load-data-set.ts';
import { createTranslations } from './i18n/i18n.ts';

/**
 * What the Gaps view at an address shows, as JSON: the sentence in both languages, the totals by what closes them, who misses the
 * target, and the rows of `hinterland-gaps.csv`.
 * @param search of the address, such as `?in=510000&unit=county`.
 */
export async function gapsAnswerText(search: string, readFile: ReadFile): Promise<string> {
  const { bindings } = jobs(() => ({ readFile, manifestFile: 'manifest.json' }));
  const data = await bindings.load({ manifestUrl: 'manifest.json' }, 'now');
  const parsed = parseState(search);
  const { state, ignored } = knownState(parsed.state, knownIds(data));
  const question = gapQuestion(state);
  const gaps = await bindings.gapRows(question, 'now');
  const rows = await bindings.gapCells({ ...question, ...gapOrder(state, '') }, 'now');
  const totals = classTotals(gaps, state.by);
  const [en, zh] = (['en', 'zh'] as const).map((language) => gapSentence({ state, totals, tables: data, t: createTranslations(language).t, language }));
  return JSON.stringify(
    {
      data: `${data.manifest.id}@${data.manifest.hash}`,
      address: `/gaps${formatState(state)}`,
      ignored: [...parsed.ignored, ...ignored],
      sentence: { en, zh },
      unit: question.unit,
      gap: { measure: state.by, km: state.km, byClass: totals },
      target: state.target === null ? null : { share: state.target, ...targetMisses(gaps) },
      gaps: rows.map((cells) => Object.fromEntries(gapCsvColumns.map((column, at) => [column, cells[at]]))),
    },
    null,
    2,
  );
}
